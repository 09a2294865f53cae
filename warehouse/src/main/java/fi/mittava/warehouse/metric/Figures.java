package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.metric.Intervals.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures from counts and sums: exact as far as they are whole numbers, rounded once, at the end. */
final class Figures {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** Nine digits are right; the last bits of a sum depend on the order of adding up. */
    private static final int DECIMALS_OF_SCORES = 10;

    private Figures() {}

    static Figure absent(FigureStatus status, @Nullable String reason) {
        return new Figure(null, null, null, 0L, status, reason);
    }

    /** There is somebody, but no estimate. */
    static Figure notEstimable(String reason, long n) {
        return new Figure(null, null, null, n, FigureStatus.NOT_ESTIMABLE, reason);
    }

    static Figure whole(long value, long n) {
        return ok(BigDecimal.valueOf(value), null, null, n);
    }

    /** A total of {@code parts}, {@code perUnit} of which are one; exact. */
    static Figure amount(long parts, int perUnit, long n) {
        return ok(tidy(BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(perUnit))), null, null, n);
    }

    static Figure quotient(long parts, int perUnit, long n) {
        return ok(divide(parts, n * perUnit), null, null, n);
    }

    static Figure share(long hits, long n) {
        Interval interval = Intervals.wilson(hits, n);
        return ok(divide(hits, n), real(interval.low()), real(interval.high()), n);
    }

    /**
     * Mean of whole parts or of real scores, with its interval where n ≥ 2.
     *
     * @param total a Long: whole parts, {@code perUnit} of which are one; a Double: scores
     * @param squares sum of squares, in the same parts
     */
    static Figure mean(Number total, double squares, int perUnit, long n) {
        boolean isWhole = total instanceof Long;
        BigDecimal value = isWhole ? divide(total.longValue(), n * perUnit) : score(total.doubleValue() / n);
        if (n < 2) {
            return ok(value, null, null, n);
        }
        double units = total.doubleValue() / perUnit;
        Interval interval = Intervals.student(units, squares / perUnit / perUnit, n);
        return isWhole
                ? ok(value, real(interval.low()), real(interval.high()), n)
                : ok(value, score(interval.low()), score(interval.high()), n);
    }

    /** The same value, with something to know about it. */
    static Figure noted(Figure figure, String reason) {
        return new Figure(figure.value(), figure.low(), figure.high(), figure.n(), figure.status(), reason);
    }

    /** The same value between other bounds. */
    static Figure bounded(Figure figure, Interval bounds, String reason) {
        return new Figure(figure.value(), real(bounds.low()), real(bounds.high()), figure.n(), figure.status(), reason);
    }

    /** A score or a number of the same precision, with its interval or none. */
    static Figure real(double value, @Nullable Interval interval, long n) {
        return interval == null
                ? ok(score(value), null, null, n)
                : ok(score(value), score(interval.low()), score(interval.high()), n);
    }

    /** A figure of a mean as it comes out of a noisy total, over a noisy count. */
    static Figure scaled(Figure mean, long total, long n) {
        if (n == 0) {
            return whole(0, 0);
        }
        double factor = (double) total / n;
        return new Figure(
                times(mean.value(), factor),
                times(mean.low(), factor),
                times(mean.high(), factor),
                n,
                mean.status(),
                null);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, double factor) {
        return number == null ? null : real(number.doubleValue() * factor);
    }

    private static Figure ok(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, long n) {
        return new Figure(value, low, high, n, FigureStatus.OK, null);
    }

    private static BigDecimal divide(long parts, long by) {
        return tidy(BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(by), DIGITS));
    }

    private static BigDecimal real(double value) {
        return tidy(new BigDecimal(value, DIGITS));
    }

    static BigDecimal score(double value) {
        return tidy(new BigDecimal(value).setScale(DECIMALS_OF_SCORES, RoundingMode.HALF_EVEN));
    }

    /** Without trailing zeros or powers of ten. */
    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
