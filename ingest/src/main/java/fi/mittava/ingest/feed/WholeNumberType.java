package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A whole number between two bounds, both allowed. */
record WholeNumberType(int least, int greatest) implements ColumnType {
    @Override
    public String rule() {
        return "a whole number from " + least + " to " + greatest;
    }

    @Override
    public LandedType landed() {
        return LandedType.INTEGER;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        ReasonCode reason = DecimalNumber.read(field, 0, value);
        if (reason != null) {
            return reason;
        }
        return value.number() < least || value.number() > greatest ? ReasonCode.OUT_OF_RANGE : null;
    }
}
