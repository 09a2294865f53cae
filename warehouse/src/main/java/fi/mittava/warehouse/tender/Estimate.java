package fi.mittava.warehouse.tender;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A figure of the past, and how far it may have been otherwise by chance.
 *
 * @param low end below which 2.5 % of the draws lie; NaN: no interval
 * @param high end above which 2.5 % of them lie; NaN: no interval
 */
public record Estimate(double value, double low, double high) {

    private static final Percentile PERCENTILE = new Percentile().withEstimationType(EstimationType.R_7);
    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;

    /** Values of one figure: of those who were there, then of each draw of them. */
    static final class Series {

        private final double[] draws = new double[Resample.DRAWS];
        private double value;

        /** @param draw from 0; {@link Resample#ALL}: everybody once */
        void put(int draw, double drawn) {
            if (draw == Resample.ALL) {
                value = drawn;
            } else {
                draws[draw] = drawn;
            }
        }

        /** Draws in which nobody is there tell nothing; where these are most, there is no interval. */
        Estimate estimate() {
            double[] told =
                    Arrays.stream(draws).filter(draw -> !Double.isNaN(draw)).toArray();
            return told.length <= draws.length / 2
                    ? new Estimate(value, Double.NaN, Double.NaN)
                    : new Estimate(value, PERCENTILE.evaluate(told, LOW), PERCENTILE.evaluate(told, HIGH));
        }
    }
}
