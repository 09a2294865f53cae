package fi.mittava.warehouse.study.indicator;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Area under the ROC curve: how often a random hit scores higher than a random miss. Standard errors by DeLong, DeLong and
 * Clarke-Pearson (1988), in the mid-rank form of Sun and Xu (2014).
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

    /** Of scores of two hits and two misses at least. */
    static Auc of(double[] scores, boolean[] hits) {
        Placements placements = Placements.of(scores, hits);
        return new Auc(placements.auc(), Math.sqrt(placements.covariance(placements)));
    }

    /**
     * How much greater the area of one score is than that of another of the same rows.
     *
     * @param p two-sided, of no difference; NaN if the scores rank alike
     */
    record Difference(double value, double standardError, double p) {

        static Difference of(double[] scores, double[] than, boolean[] hits) {
            Placements one = Placements.of(scores, hits);
            Placements other = Placements.of(than, hits);
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

    /**
     * Of each hit the share of misses that it scores above, of each miss the share of hits that score above it; ties count
     * a half.
     */
    private static final class Placements {

        private final double[] ofHits;
        private final double[] ofMisses;

        private Placements(double[] ofHits, double[] ofMisses) {
            this.ofHits = ofHits;
            this.ofMisses = ofMisses;
        }

        static Placements of(double[] scores, boolean[] hits) {
            double[] all = MidRanks.of(scores);
            int[] hit = IntStream.range(0, hits.length).filter(row -> hits[row]).toArray();
            int[] miss =
                    IntStream.range(0, hits.length).filter(row -> !hits[row]).toArray();
            double[] amongHits = MidRanks.of(picked(scores, hit));
            double[] amongMisses = MidRanks.of(picked(scores, miss));
            return new Placements(
                    IntStream.range(0, hit.length)
                            .mapToDouble(i -> (all[hit[i]] - amongHits[i]) / miss.length)
                            .toArray(),
                    IntStream.range(0, miss.length)
                            .mapToDouble(i -> 1 - (all[miss[i]] - amongMisses[i]) / hit.length)
                            .toArray());
        }

        private static double[] picked(double[] scores, int[] rows) {
            return Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray();
        }

        double auc() {
            return mean(ofHits);
        }

        double covariance(Placements other) {
            return covariance(ofHits, other.ofHits) / ofHits.length
                    + covariance(ofMisses, other.ofMisses) / ofMisses.length;
        }

        private static double covariance(double[] one, double[] other) {
            double meanOfOne = mean(one);
            double meanOfOther = mean(other);
            return IntStream.range(0, one.length)
                            .mapToDouble(i -> (one[i] - meanOfOne) * (other[i] - meanOfOther))
                            .sum()
                    / (one.length - 1);
        }

        private static double mean(double[] values) {
            return Arrays.stream(values).sum() / values.length;
        }
    }
}
