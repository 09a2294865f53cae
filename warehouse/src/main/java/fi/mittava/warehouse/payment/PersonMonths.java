package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What a source tells of a person's months in a row.
 *
 * @param person as in {@link PaidParticipation}
 * @param bands one character a month, from {@code from} on: 1 and 2 the open market, 3 employed with support, 4 education, 5 to 7
 *     elsewhere; any other: not observed
 */
public record PersonMonths(int person, YearMonth from, String source, String bands) {

    boolean isObserved(YearMonth month) {
        char band = band(month);
        return band >= '1' && band <= '7';
    }

    boolean has(PaidMetric status, YearMonth month) {
        char band = band(month);
        return switch (status) {
            case EMPLOYED_OPEN -> band == '1' || band == '2';
            case EMPLOYED -> band >= '1' && band <= '3';
            case IN_EDUCATION -> band == '4';
            default -> throw new IllegalArgumentException(status + " is not a status");
        };
    }

    YearMonth to() {
        return from.plusMonths(bands.length() - 1L);
    }

    private char band(YearMonth month) {
        long place = ChronoUnit.MONTHS.between(from, month);
        return place < 0 || place >= bands.length() ? '9' : bands.charAt((int) place);
    }
}
