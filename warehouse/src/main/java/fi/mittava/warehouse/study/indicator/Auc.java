package fi.mittava.warehouse.study.indicator;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Area under the ROC curve: how often a random hit scores higher than a random miss. Standard errors by DeLong, DeLong and
 * Clarke-Pearson (1988).
 *
 * @param value 0 to 1; a half is chance
 */
record Auc(double value, double standardError) {

    static final double Z = new NormalDistribution().inverseCumulativeProbability(0.975);

    /** Lower end of the 95 % interval, not below 0. */
    double low() {
        return Math.max(value - Z * standardError, 0);
    }

    /** Upper end of the 95 % interval, not above 1. */
    double high() {
        return Math.min(value + Z * standardError, 1);
    }

    static Auc of(Placements placements) {
        return new Auc(placements.auc(), Math.sqrt(placements.covariance(placements)));
    }

    /**
     * How much greater the area of one score is than that of another of the same rows.
     *
     * @param p two-sided, of no difference; NaN if the scores rank alike
     */
    record Difference(double value, double standardError, double p) {

        static Difference of(Placements one, Placements other) {
            double variance = one.covariance(one) + other.covariance(other) - 2 * one.covariance(other);
            double value = one.auc() - other.auc();
            // Rounding may leave a hair below zero where both rank alike.
            double standardError = Math.sqrt(Math.max(variance, 0));
            double z = Math.abs(value) / standardError;
            return new Difference(value, standardError, 2 * new NormalDistribution().cumulativeProbability(-z));
        }

        double low() {
            return value - Z * standardError;
        }

        double high() {
            return value + Z * standardError;
        }
    }
}
