package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Several codes with a space between each two. */
record CodesType(int maxBytes) implements ColumnType {
    @Override
    public String rule() {
        return "codes with a space between each two";
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
        for (int i = 0; i < field.length(); i++) {
            if (field.at(i) != ' ' && !CodeType.isAllowed(field.at(i))) {
                return ReasonCode.CODE_INVALID;
            }
        }
        return IdentityCode.isIn(field) ? ReasonCode.IDENTITY_CODE_IN_TEXT : null;
    }
}
