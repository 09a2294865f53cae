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

    /** Why a field holds no date: the way of writing dates that Excel has in Finland is told apart, else {@code other}. */
    static ReasonCode refusal(Slice field, ReasonCode other) {
        int month = afterNumber(field, 0);
        int year = month < 0 ? month : afterNumber(field, month);
        boolean isLocalised = year > 0 && (field.digits(year, 4) >= 0 || field.digits(year, 2) >= 0);
        return isLocalised ? ReasonCode.DATE_LOCALISED : other;
    }

    /** The place behind one or two digits and a point or slash, or -1. */
    private static int afterNumber(Slice field, int at) {
        int end = field.digits(at, 2) >= 0 ? at + 2 : at + 1;
        boolean isPart = field.digits(at, end - at) >= 0 && end < field.length();
        return isPart && (field.at(end) == '.' || field.at(end) == '/') ? end + 1 : -1;
    }

    /** The day that {@code YYYY-MM-DD} at the field's start names, or {@link #NONE}. */
    static long epochDay(Slice field) {
        if (field.length() < 10 || field.at(4) != '-' || field.at(7) != '-') {
            return NONE;
        }
        return epochDay(field.digits(0, 4), field.digits(5, 2), field.digits(8, 2));
    }
}
