package fi.mittava.warehouse.regression;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows with a number in each column. */
public final class DenseRows implements LogisticRows {

    private final double[][] values;
    private final double[] trials;
    private final double[] hits;
    private final double[] offset;

    private DenseRows(double[][] values, double[] trials, double[] hits, double[] offset) {
        this.values = values;
        this.trials = trials;
        this.hits = hits;
        this.offset = offset;
    }

    /**
     * Several trials a row.
     *
     * @param values a row each, of all the same length; an intercept is a column of ones
     * @param trials of each row, or its weight
     * @param hits of those
     */
    public static DenseRows of(double[][] values, double[] trials, double[] hits) {
        return new DenseRows(values, trials, hits, new double[values.length]);
    }

    /** One trial a row. */
    public static DenseRows of(double[][] values, boolean[] hits) {
        double[] ones = new double[hits.length];
        Arrays.fill(ones, 1);
        double[] numbers = IntStream.range(0, hits.length)
                .mapToDouble(row -> hits[row] ? 1 : 0)
                .toArray();
        return of(values, ones, numbers);
    }

    /** The same rows, with something added to the log odds of each. */
    public DenseRows withOffset(double[] logOdds) {
        return new DenseRows(values, trials, hits, logOdds);
    }

    @Override
    public int columns() {
        return values.length == 0 ? 0 : values[0].length;
    }

    public double[] logOdds(double[] coefficients) {
        return IntStream.range(0, values.length)
                .mapToDouble(row -> logOdds(row, coefficients))
                .toArray();
    }

    private double logOdds(int row, double[] coefficients) {
        double sum = offset[row];
        for (int column = 0; column < coefficients.length; column++) {
            sum += values[row][column] * coefficients[column];
        }
        return sum;
    }

    @Override
    public double deviance(double[] coefficients) {
        double sum = 0;
        for (int row = 0; row < values.length; row++) {
            sum += LogisticRows.deviance(logOdds(row, coefficients), trials[row], hits[row]);
        }
        return sum;
    }

    @Override
    public void addSlope(double[] coefficients, double[] gradient, double[][] information) {
        for (int row = 0; row < values.length; row++) {
            double[] x = values[row];
            double probability = LogisticRows.probability(logOdds(row, coefficients));
            double weight = trials[row] * probability * (1 - probability);
            double residual = hits[row] - trials[row] * probability;
            for (int one = 0; one < x.length; one++) {
                gradient[one] += residual * x[one];
                double weighted = weight * x[one];
                for (int other = one; other < x.length; other++) {
                    information[one][other] += weighted * x[other];
                }
            }
        }
    }

    @Override
    public double farthest(double[] coefficients) {
        return Arrays.stream(logOdds(coefficients)).map(Math::abs).max().orElse(0);
    }
}
