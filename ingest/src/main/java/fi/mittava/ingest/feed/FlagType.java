package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Yes or no. */
record FlagType() implements ColumnType {
    private static final ChoiceType TRUE = new ChoiceType(java.util.List.of("true", "1", "TRUE", "True"));
    private static final ChoiceType FALSE = new ChoiceType(java.util.List.of("false", "0", "FALSE", "False"));

    @Override
    public String rule() {
        return "true or false (1 or 0)";
    }

    @Override
    public LandedType landed() {
        return LandedType.BOOLEAN;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        if (TRUE.read(field, value) == null) {
            value.number(1);
            return null;
        }
        value.number(0);
        return FALSE.read(field, value) == null ? null : ReasonCode.FLAG_INVALID;
    }
}
