package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Numbers written with digits, a minus sign and a decimal point. */
final class DecimalNumber {
    /** 2^53 is a bit more than 15 digits: what fits is exact as a double too. */
    private static final int MAX_DIGITS = 15;

    private DecimalNumber() {}

    /** Reads a number and holds it in units of its last allowed decimal: 1.5 with two decimals is 150. */
    static @Nullable ReasonCode read(Slice field, int decimals, FieldValue value) {
        int start = field.at(0) == '-' ? 1 : 0;
        long number = 0;
        int digits = 0;
        int afterPoint = -1;
        for (int i = start; i < field.length(); i++) {
            byte b = field.at(i);
            if (b >= '0' && b <= '9') {
                if (afterPoint >= decimals) {
                    if (b != '0') {
                        return ReasonCode.NUMBER_INVALID;
                    }
                    continue;
                }
                number = number * 10 + (b - '0');
                digits += number > 0 ? 1 : 0;
                afterPoint += afterPoint >= 0 ? 1 : 0;
            } else if (b == '.' && afterPoint < 0 && i > start && i + 1 < field.length()) {
                afterPoint = 0;
            } else {
                return isDecimalComma(field, i, start) ? ReasonCode.DECIMAL_COMMA : ReasonCode.NUMBER_INVALID;
            }
            if (digits > MAX_DIGITS) {
                return ReasonCode.OUT_OF_RANGE;
            }
        }
        if (start == field.length()) {
            return ReasonCode.NUMBER_INVALID;
        }
        int missing = decimals - Math.max(afterPoint, 0);
        if (digits + missing > MAX_DIGITS) {
            return ReasonCode.OUT_OF_RANGE;
        }
        for (int i = 0; i < missing; i++) {
            number *= 10;
        }
        value.number(start == 1 ? -number : number);
        return null;
    }

    /** Whether it is a number as Excel writes it in Finland: 1,5 or 1 234,50, with plain or no-break blanks. */
    private static boolean isDecimalComma(Slice field, int at, int start) {
        int comma = at;
        while (comma < field.length() && (isBlank(field.at(comma)) || field.digits(comma, 1) >= 0)) {
            comma++;
        }
        if (at == start || comma + 1 >= field.length() || field.at(comma) != ',') {
            return false;
        }
        return field.digits(comma + 1, field.length() - comma - 1) >= 0;
    }

    /** A blank, or a byte of a no-break blank (U+00A0, U+202F) in UTF-8. */
    private static boolean isBlank(byte b) {
        return b == ' '
                || b == (byte) 0xc2
                || b == (byte) 0xa0
                || b == (byte) 0xe2
                || b == (byte) 0x80
                || b == (byte) 0xaf;
    }
}
