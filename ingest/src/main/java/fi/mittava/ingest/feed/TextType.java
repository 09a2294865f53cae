package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Names and short published texts. */
record TextType(int maxBytes) implements ColumnType {
    @Override
    public String rule() {
        return "text of at most " + maxBytes + " bytes, without a personal identity code";
    }

    @Override
    public LandedType landed() {
        return LandedType.TEXT;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        if (field.length() > maxBytes) {
            return ReasonCode.TEXT_TOO_LONG;
        }
        return IdentityCode.isIn(field) ? ReasonCode.IDENTITY_CODE_IN_TEXT : null;
    }
}
