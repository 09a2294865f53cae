package fi.mittava.warehouse.metric;

import java.time.YearMonth;

/** Months as a generation holds them: year · 12 + month − 1. */
public final class Months {

    private static final int A_YEAR = 12;

    private Months() {}

    public static int number(YearMonth month) {
        return month.getYear() * A_YEAR + month.getMonthValue() - 1;
    }

    public static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, A_YEAR), Math.floorMod(number, A_YEAR) + 1);
    }
}
