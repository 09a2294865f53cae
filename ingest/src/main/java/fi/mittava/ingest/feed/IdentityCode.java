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
        return field.length() == LENGTH && isValid(field, 0);
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
            if (isAt(field, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what begins at a place looks like an identity code. */
    static boolean isAt(Slice field, int start) {
        if (!hasForm(field, start)) {
            return false;
        }
        boolean standsAlone = isEdge(field, start - 1) && isEdge(field, start + LENGTH);
        return standsAlone || isValid(field, start);
    }

    private static boolean hasForm(Slice field, int start) {
        // The sign rules out nearly every position with one comparison.
        if (century(field.at(start + 6)) < 0) {
            return false;
        }
        int day = field.digits(start, 2);
        int month = field.digits(start + 2, 2);
        boolean isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12 && field.digits(start + 4, 2) >= 0;
        return isDate && field.digits(start + 7, 3) >= 0 && checkIndex(field.at(start + 10)) >= 0;
    }

    private static boolean isValid(Slice field, int start) {
        if (!hasForm(field, start)) {
            return false;
        }
        int individual = field.digits(start + 7, 3);
        int year = century(field.at(start + 6)) + field.digits(start + 4, 2);
        boolean isDay = CivilDate.epochDay(year, field.digits(start + 2, 2), field.digits(start, 2)) != CivilDate.NONE;
        int number = field.digits(start, 6) * 1000 + individual;
        return isDay && individual >= 2 && number % 31 == checkIndex(field.at(start + 10));
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
