package fi.mittava.ingest.feed;

/**
 * Finnish personal identity codes: date of birth (DDMMYY), century sign, individual number 002–999, check character.
 * Signs: + 1800s; - Y X W V U 1900s; A B C D E F 2000s. Numbers 900–999 are given to nobody and serve tests.
 */
final class IdentityCode {
    static final int LENGTH = 11;
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private IdentityCode() {}

    static boolean isValid(Slice field) {
        return field.length() == LENGTH && isValid(field, 0, 1);
    }

    /** Whether a valid code's individual number lies in the range that no person has. */
    static boolean isTest(Slice field) {
        return field.at(7) == '9';
    }

    /**
     * Whether a text holds what looks like an identity code: one that stands alone, whatever its check character, or one in
     * the midst of other characters whose date and check character are right.
     */
    static boolean isIn(Slice field) {
        for (int start = 0; start + LENGTH <= field.length(); start++) {
            if (lengthAt(field, start) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many bytes of what begins at a place look like an identity code; 0 if it doesn't. */
    static int lengthAt(Slice field, int start) {
        byte sign = field.at(start + 6);
        if (century(sign) >= 0) {
            return isAt(field, start, 1) ? LENGTH : 0;
        }
        boolean isDash = sign == (byte) 0xe2 && start + LENGTH + 2 <= field.length() && isDash(field, start + 6);
        return isDash && isAt(field, start, 3) ? LENGTH + 2 : 0;
    }

    /** A hyphen, dash or minus that a word processor puts in the place of the one of ASCII: U+2010–2015, U+2212. */
    private static boolean isDash(Slice field, int at) {
        int second = field.at(at + 1) & 0xff;
        int third = field.at(at + 2) & 0xff;
        return (second == 0x80 && third >= 0x90 && third <= 0x95) || (second == 0x88 && third == 0x92);
    }

    private static boolean isAt(Slice field, int start, int signBytes) {
        if (!hasForm(field, start, signBytes)) {
            return false;
        }
        boolean standsAlone = isEdge(field, start - 1) && isEdge(field, start + LENGTH + signBytes - 1);
        return standsAlone || isValid(field, start, signBytes);
    }

    private static boolean hasForm(Slice field, int start, int signBytes) {
        int day = field.digits(start, 2);
        int month = field.digits(start + 2, 2);
        boolean isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12 && field.digits(start + 4, 2) >= 0;
        int individual = start + 6 + signBytes;
        return isDate && field.digits(individual, 3) >= 0 && checkIndex(field.at(individual + 3)) >= 0;
    }

    /** A sign of more than a byte is a dash and means the 1900s. */
    private static boolean isValid(Slice field, int start, int signBytes) {
        int century = signBytes > 1 ? 1900 : century(field.at(start + 6));
        if (century < 0 || !hasForm(field, start, signBytes)) {
            return false;
        }
        int individual = field.digits(start + 6 + signBytes, 3);
        int year = century + field.digits(start + 4, 2);
        boolean isDay = CivilDate.epochDay(year, field.digits(start + 2, 2), field.digits(start, 2)) != CivilDate.NONE;
        int number = field.digits(start, 6) * 1000 + individual;
        return isDay && individual >= 2 && number % 31 == checkIndex(field.at(start + 9 + signBytes));
    }

    /** The first year of the sign's century, or -1 where the byte is no century sign. */
    private static int century(byte sign) {
        return switch (sign) {
            case '+' -> 1800;
            case '-', 'Y', 'X', 'W', 'V', 'U', 'y', 'x', 'w', 'v', 'u' -> 1900;
            case 'A', 'B', 'C', 'D', 'E', 'F', 'a', 'b', 'c', 'd', 'e', 'f' -> 2000;
            default -> -1;
        };
    }

    private static int checkIndex(byte character) {
        return CHECK_CHARACTERS.indexOf(Character.toUpperCase((char) character));
    }

    private static boolean isEdge(Slice field, int at) {
        return at < 0 || at >= field.length() || !Character.isLetterOrDigit((char) (field.at(at) & 0xff));
    }
}
