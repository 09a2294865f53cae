package fi.mittava.ingest.demo;

import java.time.LocalDate;

/**
 * Hands out personal identity codes that nobody has: individual numbers 900–999 only, each code once, odd numbers to men
 * and even ones to women as in real codes. When a day's numbers are used up, the next century sign begins.
 */
final class IdentityCodes {
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2019, 12, 31);
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String SIGNS_1900 = "-YXWVU";
    private static final String SIGNS_2000 = "ABCDEF";
    private static final int FIRST_NUMBER = 900;
    private static final int NUMBERS = 50;

    private final short[] given = new short[2 * (int) (LATEST.toEpochDay() - EARLIEST.toEpochDay() + 1)];

    /** A new code; throws IllegalStateException when the day's 300 codes of the sex are used up. */
    String next(LocalDate birthDate, boolean isMale) {
        int slot = 2 * (int) (birthDate.toEpochDay() - EARLIEST.toEpochDay()) + (isMale ? 1 : 0);
        int n = given[slot]++;
        String signs = birthDate.getYear() < 2000 ? SIGNS_1900 : SIGNS_2000;
        if (n >= NUMBERS * signs.length()) {
            throw new IllegalStateException("too many persons are born on " + birthDate);
        }
        int individual = FIRST_NUMBER + 2 * (n % NUMBERS) + (isMale ? 1 : 0);
        int day = birthDate.getDayOfMonth() * 10_000 + birthDate.getMonthValue() * 100 + birthDate.getYear() % 100;
        String digits = String.valueOf(1_000_000 + day).substring(1);
        return digits + signs.charAt(n / NUMBERS) + individual + checkCharacter(day * 1000 + individual);
    }

    static char checkCharacter(int number) {
        return CHECK_CHARACTERS.charAt(number % 31);
    }
}
