package fi.mittava.warehouse.regression;

/** The rows of a logistic regression, known by their sums only; column 0 is the intercept. */
public interface LogisticLikelihood {

    int columns();

    /**
     * The deviance, −2 log likelihood, at some coefficients.
     *
     * @param gradient the log likelihood's gradient is added here
     * @param information the lower triangle of its negative second derivatives is added here
     */
    double sums(double[] coefficients, double[] gradient, double[][] information);

    /**
     * log(1 + e^x) without overflow: with it no probability has to be rounded to 0 or 1. Math.log1p would take several
     * times as long, for digits beyond the 16th of a sum over rows.
     */
    static double softplus(double logOdds) {
        return Math.max(logOdds, 0) + Math.log(1 + Math.exp(-Math.abs(logOdds)));
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
