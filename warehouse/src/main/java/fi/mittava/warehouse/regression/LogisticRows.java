package fi.mittava.warehouse.regression;

/** What a logistic regression is fitted on, however it is kept in memory. */
public interface LogisticRows {

    int columns();

    /** −2 log likelihood at these coefficients, from log odds, so that no probability rounds to 0 or 1. */
    double deviance(double[] coefficients);

    /** Adds the log likelihood's gradient and the upper triangle of its information (X'WX) to what the arguments hold. */
    void addSlope(double[] coefficients, double[] gradient, double[][] information);

    /** Greatest absolute log odds of a row. */
    double farthest(double[] coefficients);

    /** What one row with these log odds adds to the deviance. */
    static double deviance(double logOdds, double trials, double hits) {
        double softplus = Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
        return 2 * (trials * softplus - hits * logOdds);
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
