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
        for (int i = 0; i < field.length(); i++) {
            if (isControl(field.at(i))) {
                return ReasonCode.TEXT_INVALID;
            }
        }
        return IdentityCode.isIn(field) ? ReasonCode.IDENTITY_CODE_IN_TEXT : null;
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') || b == 0x7f;
    }
}
