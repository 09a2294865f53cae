package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A code or identifier of the sender's: visible characters without blanks. */
record CodeType(int maxBytes) implements ColumnType {
    @Override
    public String rule() {
        return "a code of at most " + maxBytes + " bytes without blanks or quotes";
    }

    @Override
    public LandedType landed() {
        return LandedType.TEXT;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        if (field.length() > maxBytes) {
            return ReasonCode.CODE_INVALID;
        }
        for (int i = 0; i < field.length(); i++) {
            if (!isAllowed(field.at(i))) {
                return ReasonCode.CODE_INVALID;
            }
        }
        return IdentityCode.isIn(field) ? ReasonCode.IDENTITY_CODE_IN_TEXT : null;
    }

    /** Bytes of characters beyond ASCII are negative and allowed: codes may hold å, ä and ö. */
    static boolean isAllowed(byte b) {
        return b < 0 || (b > ' ' && b != 0x7f && b != '"' && b != ',' && b != ';');
    }
}
