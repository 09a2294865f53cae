package fi.mittava.warehouse.instrument;

import fi.mittava.warehouse.regression.LogisticLikelihood;
import java.util.List;

/** Hits among trials by attributes of categories, for a logistic regression. */
record CategoryTrials(List<Row> rows, int columns) implements LogisticLikelihood {

    /**
     * Trials of the same categories.
     *
     * @param ones the columns of the dummies that are 1, the intercept's 0 among them
     */
    record Row(List<Integer> ones, long trials, long hits) {}

    @Override
    public double sums(double[] coefficients, double[] gradient, double[][] information) {
        double deviance = 0;
        for (Row row : rows) {
            double logOdds = logOdds(row.ones(), coefficients);
            double probability = LogisticLikelihood.probability(logOdds);
            double weight = row.trials() * probability * (1 - probability);
            for (int one : row.ones()) {
                gradient[one] += row.hits() - row.trials() * probability;
                for (int other : row.ones()) {
                    information[one][other] += weight;
                }
            }
            deviance += 2 * (row.trials() * LogisticLikelihood.softplus(logOdds) - row.hits() * logOdds);
        }
        return deviance;
    }

    static double logOdds(List<Integer> ones, double[] coefficients) {
        return ones.stream().mapToDouble(column -> coefficients[column]).sum();
    }
}
