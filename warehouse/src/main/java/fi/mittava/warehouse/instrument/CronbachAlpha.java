package fi.mittava.warehouse.instrument;

import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Cronbach's α of complete answers to several items, with its 95 % interval by Feldt (1965).
 *
 * @param n persons who answered every item
 */
public record CronbachAlpha(long n, double value, double low, double high) {

    private static final double LOWER_TAIL = 0.025;
    private static final double UPPER_TAIL = 0.975;

    /** Empty with less than two items or persons, or where all totals are equal. Variances are those of a sample. */
    public static Optional<CronbachAlpha> of(long n, int items, double sumOfItemVariances, double varianceOfTotal) {
        if (items < 2 || n < 2 || !(varianceOfTotal > 0)) {
            return Optional.empty();
        }
        double alpha = items / (items - 1.0) * (1 - sumOfItemVariances / varianceOfTotal);
        FDistribution ratio = new FDistribution(n - 1.0, (n - 1.0) * (items - 1));
        return Optional.of(new CronbachAlpha(
                n,
                alpha,
                1 - (1 - alpha) * ratio.inverseCumulativeProbability(UPPER_TAIL),
                1 - (1 - alpha) * ratio.inverseCumulativeProbability(LOWER_TAIL)));
    }
}
