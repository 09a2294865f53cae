package fi.mittava.warehouse.casemix;

import org.hipparchus.distribution.continuous.TDistribution;

/** Between what 95 and 99.8 % of providers lie that are as was to be expected: those who differ by chance alone. Spiegelhalter (2005). */
public record FunnelLimits(double low95, double high95, double low998, double high998) {

    private static final double OUTSIDE_95 = 0.025;
    private static final double OUTSIDE_998 = 0.001;

    /** Of observed ÷ expected, by the exact distribution of hits. */
    public static FunnelLimits ofRatio(PoissonBinomial hits) {
        double expected = hits.mean();
        return new FunnelLimits(
                hits.quantile(OUTSIDE_95) / expected,
                hits.quantile(1 - OUTSIDE_95) / expected,
                hits.quantile(OUTSIDE_998) / expected,
                hits.quantile(1 - OUTSIDE_998) / expected);
    }

    /**
     * Of observed − expected of a mean, by Student's t.
     *
     * @param deviation of single values from what was expected of them
     * @param degrees that it was estimated with
     * @param n values in the mean
     */
    public static FunnelLimits ofDifference(double deviation, long degrees, long n) {
        TDistribution student = new TDistribution((double) degrees);
        double error = deviation / Math.sqrt((double) n);
        double half95 = error * student.inverseCumulativeProbability(1 - OUTSIDE_95);
        double half998 = error * student.inverseCumulativeProbability(1 - OUTSIDE_998);
        return new FunnelLimits(-half95, half95, -half998, half998);
    }

    /** Where a value lies. */
    public FunnelPosition position(double value, boolean isMoreBetter) {
        if (value > high998) {
            return isMoreBetter ? FunnelPosition.BETTER_998 : FunnelPosition.WORSE_998;
        }
        if (value < low998) {
            return isMoreBetter ? FunnelPosition.WORSE_998 : FunnelPosition.BETTER_998;
        }
        if (value > high95) {
            return isMoreBetter ? FunnelPosition.BETTER_95 : FunnelPosition.WORSE_95;
        }
        if (value < low95) {
            return isMoreBetter ? FunnelPosition.WORSE_95 : FunnelPosition.BETTER_95;
        }
        return FunnelPosition.AS_EXPECTED;
    }
}
