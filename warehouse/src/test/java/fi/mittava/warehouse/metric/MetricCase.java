package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Given these participations, expect this figure of the whole. */
record MetricCase(String name, MetricRequest request, String given, Expected expected) {

    /** Ends of the interval are null where there is none; numbers are compared to nine digits. */
    record Expected(
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            long n,
            FigureStatus status,
            @Nullable String reason) {

        static Expected value(String value, long n) {
            return new Expected(value, null, null, n, FigureStatus.OK, null);
        }

        static Expected value(String value, String low, String high, long n) {
            return new Expected(value, low, high, n, FigureStatus.OK, null);
        }

        Expected because(String noted) {
            return new Expected(value, low, high, n, status, noted);
        }

        static Expected none(FigureStatus status, String reason) {
            return new Expected(null, null, null, 0, status, reason);
        }

        Figure figure() {
            return new Figure(number(value), number(low), number(high), n, status, reason);
        }

        private static @Nullable BigDecimal number(@Nullable String number) {
            return number == null ? null : new BigDecimal(number);
        }
    }

    @Override
    public String toString() {
        return request.metric() + ": " + name;
    }
}
