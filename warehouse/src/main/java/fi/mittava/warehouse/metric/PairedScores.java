package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.metric.Intervals.Interval;

/** Statistics of changes and of the scores that they are between, from sums over n ≥ 2 pairs. NaN where nothing varies. */
final class PairedScores {

    private PairedScores() {}

    /** Standard deviation of a sample; 0 where rounding leaves a hair below. */
    static double deviation(double sum, double squares, long n) {
        return Math.sqrt(Math.max(squares - sum * sum / n, 0) / (n - 1));
    }

    /** Standardised response mean, Cohen's d_z: the mean change in standard deviations of the change. */
    static double responseMean(double sum, double squares, long n) {
        return ratio(sum / n, deviation(sum, squares, n));
    }

    /** d_av: the mean change in the mean of the standard deviations at start and at end. Cumming (2012). */
    static double averageEffect(double sumOfChange, double deviationAtStart, double deviationAtEnd, long n) {
        return ratio(sumOfChange / n, (deviationAtStart + deviationAtEnd) / 2);
    }

    /**
     * Interval of a weighted mean by its linearised variance, Student's t with n − 1 degrees of freedom.
     *
     * @param weights Σ w
     * @param mean Σ w x ÷ Σ w
     * @param residuals Σ w² (x − mean)²
     */
    static Interval weighted(double weights, double mean, double residuals, long n) {
        double variance = Math.max(residuals, 0) / (weights * weights) * n / (n - 1.0);
        double half = Intervals.studentQuantile(n - 1) * Math.sqrt(variance);
        return new Interval(mean - half, mean + half);
    }

    private static double ratio(double change, double deviation) {
        return deviation > 0 ? change / deviation : Double.NaN;
    }
}
