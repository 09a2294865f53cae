package fi.mittava.ingest.feed;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates read from digits. */
final class CivilDate {
    static final long NONE = Long.MIN_VALUE;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private CivilDate() {}

    /** Days since 1970-01-01, or {@link #NONE} where there is no such day between the years 1800 and 2200. */
    static long epochDay(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return NONE;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return NONE;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** The day that {@code YYYY-MM-DD} at the field's start names, or {@link #NONE}. */
    static long epochDay(Slice field) {
        if (field.length() < 10 || field.at(4) != '-' || field.at(7) != '-') {
            return NONE;
        }
        return epochDay(field.digits(0, 4), field.digits(5, 2), field.digits(8, 2));
    }
}
