package fi.mittava.warehouse.metric;

import java.util.concurrent.atomic.AtomicLongArray;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** 95 % intervals. */
final class Intervals {

    private static final double UPPER_TAIL = 0.975;
    private static final double Z = new NormalDistribution().inverseCumulativeProbability(UPPER_TAIL);

    /** Quantiles by degrees of freedom, as bits; 0: not yet computed. */
    private static final AtomicLongArray STUDENT = new AtomicLongArray(10_000);

    private Intervals() {}

    /** Both ends, in the unit of the figure. */
    record Interval(double low, double high) {}

    /** Score interval of a share, within [0, 1]. Wilson (1927). */
    static Interval wilson(long hits, long n) {
        double share = (double) hits / n;
        double z2 = Z * Z;
        double centre = share + z2 / (2.0 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        double low = hits == 0 ? 0 : (centre - half) / scale;
        double high = hits == n ? 1 : (centre + half) / scale;
        return new Interval(low, high);
    }

    /** Interval of an estimate with a standard error, by the normal distribution. */
    static Interval normal(double value, double standardError) {
        return new Interval(value - Z * standardError, value + Z * standardError);
    }

    /** Interval of a mean by Student's t with n − 1 degrees of freedom; n ≥ 2. */
    static Interval student(double sum, double sumOfSquares, long n) {
        double mean = sum / n;
        // Rounding may leave a hair below zero where all values are equal.
        double variance = Math.max(sumOfSquares - sum * mean, 0) / (n - 1);
        double half = studentQuantile(n - 1) * Math.sqrt(variance / n);
        return new Interval(mean - half, mean + half);
    }

    /** Kept for small degrees of freedom: an answer may have thousands of means, and each quantile takes iterations. */
    static double studentQuantile(long degrees) {
        if (degrees >= STUDENT.length()) {
            return manyDegrees((double) degrees);
        }
        int place = (int) degrees;
        double known = Double.longBitsToDouble(STUDENT.get(place));
        if (known == 0) {
            known = newStudentQuantile(degrees);
            STUDENT.set(place, Double.doubleToLongBits(known));
        }
        return known;
    }

    private static double newStudentQuantile(long degrees) {
        return new TDistribution(degrees).inverseCumulativeProbability(UPPER_TAIL);
    }

    /** The first terms of the expansion about the normal quantile: of ten thousand degrees on all that a double holds. */
    private static double manyDegrees(double degrees) {
        double z2 = Z * Z;
        double first = (z2 + 1) / 4;
        double second = ((5 * z2 + 16) * z2 + 3) / 96;
        double third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        return Z * (1 + (first + (second + third / degrees) / degrees) / degrees);
    }
}
