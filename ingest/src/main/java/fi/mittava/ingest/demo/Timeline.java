package fi.mittava.ingest.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The region's months, numbered from its first one; earlier ones are negative. Days are epoch days. The last month is
 * fixed, so that the same parameters give the same bytes whenever they are run.
 */
final class Timeline {
    /** The last month that the registers know of. */
    static final YearMonth LAST = YearMonth.of(2026, 10);

    /** Months lived before the first one, so that people come with a history. */
    static final int BURN_IN = 36;

    /** When the main files and, a week later, the late ones are delivered: days of the month after the last one. */
    static final int DELIVERY_DAY = 10;

    private static final int LATE_DELIVERY_DAY = 17;

    private final YearMonth first;
    private final int months;
    private final int[] firstDays;
    private final String[] texts;
    private final @Nullable String[] dates;

    Timeline(int years) {
        months = years * 12;
        first = LAST.minusMonths(months - 1L);
        // Two years to spare: plans may reach beyond the last month.
        firstDays = new int[BURN_IN + months + 48];
        texts = new String[firstDays.length];
        for (int i = 0; i < firstDays.length; i++) {
            YearMonth month = yearMonth(i - BURN_IN);
            firstDays[i] = Math.toIntExact(month.atDay(1).toEpochDay());
            texts[i] = month.toString();
        }
        dates = new @Nullable String[firstDays[firstDays.length - 1] - firstDays[0]];
    }

    int months() {
        return months;
    }

    YearMonth yearMonth(int month) {
        return first.plusMonths(month);
    }

    String text(int month) {
        return texts[month + BURN_IN];
    }

    /** The calendar month, 1–12. */
    int season(int month) {
        return Math.floorMod(first.getMonthValue() - 1 + month, 12) + 1;
    }

    int day(int month, int dayOfMonth) {
        return firstDays[month + BURN_IN] + dayOfMonth - 1;
    }

    /** The month that the day lies in. */
    int monthOf(int day) {
        int month = Math.min((day - firstDays[0]) / 31, firstDays.length - 1);
        while (month + 1 < firstDays.length && firstDays[month + 1] <= day) {
            month++;
        }
        return month - BURN_IN;
    }

    /** Last day of the last month. */
    int lastDay() {
        return day(months, 1) - 1;
    }

    /** The day on which what is known of the months up to {@code month} is delivered. */
    LocalDate deliveryAfter(int month) {
        return yearMonth(month + 1).atDay(DELIVERY_DAY);
    }

    LocalDate delivery() {
        return deliveryAfter(months - 1);
    }

    LocalDate lateDelivery() {
        return yearMonth(months).atDay(LATE_DELIVERY_DAY);
    }

    /** The day as ISO text. */
    String date(int day) {
        int place = day - firstDays[0];
        if (place < 0 || place >= dates.length) {
            return LocalDate.ofEpochDay(day).toString();
        }
        String text = dates[place];
        if (text == null) {
            text = LocalDate.ofEpochDay(day).toString();
            dates[place] = text;
        }
        return text;
    }
}
