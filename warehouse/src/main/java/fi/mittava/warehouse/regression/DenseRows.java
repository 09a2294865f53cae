package fi.mittava.warehouse.regression;

import java.util.Arrays;

/** Rows with a number in each column, in memory: a hit or a miss each. The first column is the intercept's, of ones. */
public final class DenseRows implements LogisticLikelihood {

    private final double[][] values;
    private final boolean[] hits;
    private final double[] offset;

    private DenseRows(double[][] values, boolean[] hits, double[] offset) {
        this.values = values;
        this.hits = hits;
        this.offset = offset;
    }

    /** Rows of all the same length. */
    public static DenseRows of(double[][] values, boolean[] hits) {
        return new DenseRows(values, hits, new double[hits.length]);
    }

    /** The same rows, with something added to the log odds of each. */
    public DenseRows withOffset(double[] logOdds) {
        return new DenseRows(values, hits, logOdds);
    }

    @Override
    public int columns() {
        return values[0].length;
    }

    @Override
    public double sums(double[] coefficients, double[] gradient, double[][] information) {
        double[] weights = new double[values.length];
        double deviance = 0;
        for (int row = 0; row < values.length; row++) {
            double[] x = values[row];
            double logOdds = offset[row] + dot(x, coefficients);
            double probability = LogisticLikelihood.probability(logOdds);
            weights[row] = probability * (1 - probability);
            deviance += 2 * (LogisticLikelihood.softplus(logOdds) - (hits[row] ? logOdds : 0));
            double residual = (hits[row] ? 1 : 0) - probability;
            for (int column = 0; column < x.length; column++) {
                gradient[column] += residual * x[column];
            }
        }
        addSquares(weights, information);
        return deviance;
    }

    /** Four rows at a time: that is what keeps the arithmetic, not the memory, busy. */
    private void addSquares(double[] weights, double[][] information) {
        int row = 0;
        for (; row + 3 < values.length; row += 4) {
            double[] first = values[row];
            double[] second = values[row + 1];
            double[] third = values[row + 2];
            double[] fourth = values[row + 3];
            for (int one = 0; one < first.length; one++) {
                double a = weights[row] * first[one];
                double b = weights[row + 1] * second[one];
                double c = weights[row + 2] * third[one];
                double d = weights[row + 3] * fourth[one];
                double[] into = information[one];
                for (int other = 0; other <= one; other++) {
                    into[other] += a * first[other] + b * second[other] + c * third[other] + d * fourth[other];
                }
            }
        }
        for (; row < values.length; row++) {
            double[] x = values[row];
            for (int one = 0; one < x.length; one++) {
                for (int other = 0; other <= one; other++) {
                    information[one][other] += weights[row] * x[one] * x[other];
                }
            }
        }
    }

    /** Log odds of rows at some coefficients. */
    public static double[] logOdds(double[][] values, double[] coefficients) {
        return Arrays.stream(values).mapToDouble(row -> dot(row, coefficients)).toArray();
    }

    private static double dot(double[] x, double[] coefficients) {
        double sum = 0;
        for (int column = 0; column < x.length; column++) {
            sum += x[column] * coefficients[column];
        }
        return sum;
    }
}
