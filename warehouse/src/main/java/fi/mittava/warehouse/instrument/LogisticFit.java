package fi.mittava.warehouse.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Logistic regression of hits among trials on attributes of categories, by iteratively reweighted least squares with
 * step-halving. Stops when the deviance changes by less than 1e-10 of itself. Where a category has all hits or none, the
 * coefficients would run away: then a small ridge holds them, of all but the intercept.
 */
final class LogisticFit {

    private static final double RIDGE = 0.01;
    private static final double RUN_AWAY = 12;
    private static final int MOST_STEPS = 50;
    private static final double STILL = 1e-10;

    /**
     * Trials of the same categories.
     *
     * @param columns of the dummies that are 1, the intercept's 0 among them
     */
    record Row(List<Integer> columns, long trials, long hits) {}

    private final List<Row> rows;
    private final int columns;
    private final double ridge;
    private double[] coefficients;

    private LogisticFit(List<Row> rows, int columns, double ridge) {
        this.rows = rows;
        this.columns = columns;
        this.ridge = ridge;
        this.coefficients = new double[columns];
    }

    static LogisticFit of(List<Row> rows, int columns) {
        LogisticFit free = new LogisticFit(rows, columns, 0);
        if (free.converges() && rows.stream().allMatch(row -> Math.abs(free.logOdds(row.columns())) < RUN_AWAY)) {
            return free;
        }
        LogisticFit held = new LogisticFit(rows, columns, RIDGE);
        if (!held.converges()) {
            throw new IllegalStateException("logistic regression on " + columns + " columns found no end");
        }
        return held;
    }

    double probability(List<Integer> ones) {
        return 1 / (1 + Math.exp(-logOdds(ones)));
    }

    private double logOdds(List<Integer> ones) {
        return ones.stream().mapToDouble(column -> coefficients[column]).sum();
    }

    private boolean converges() {
        double deviance = deviance();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] from = coefficients;
            double[] direction;
            try {
                direction = direction();
            } catch (MathIllegalArgumentException singular) {
                return false;
            }
            OptionalDouble next = moved(from, direction, deviance);
            if (next.isEmpty()) {
                return true;
            }
            double change = Math.abs(next.getAsDouble() - deviance);
            deviance = next.getAsDouble();
            if (change < STILL * (Math.abs(deviance) + 0.1)) {
                return true;
            }
        }
        return false;
    }

    /** The deviance after the longest half, quarter, … of the step that lowers it; empty if none does. */
    private OptionalDouble moved(double[] from, double[] direction, double deviance) {
        for (double length = 1; length > 1e-4; length /= 2) {
            double part = length;
            coefficients = from.clone();
            Arrays.setAll(coefficients, column -> from[column] + part * direction[column]);
            double next = deviance();
            if (next <= deviance) {
                return OptionalDouble.of(next);
            }
        }
        coefficients = from;
        return OptionalDouble.empty();
    }

    private double[] direction() {
        Array2DRowRealMatrix information = new Array2DRowRealMatrix(columns, columns);
        double[] gradient = new double[columns];
        for (int column = 1; column < columns; column++) {
            information.addToEntry(column, column, ridge);
            gradient[column] -= ridge * coefficients[column];
        }
        for (Row row : rows) {
            double probability = probability(row.columns());
            double weight = row.trials() * probability * (1 - probability);
            for (int one : row.columns()) {
                gradient[one] += row.hits() - row.trials() * probability;
                for (int other : row.columns()) {
                    information.addToEntry(one, other, weight);
                }
            }
        }
        return new CholeskyDecomposition(information)
                .getSolver()
                .solve(new ArrayRealVector(gradient))
                .toArray();
    }

    private double deviance() {
        double sum = 0;
        for (Row row : rows) {
            double logOdds = logOdds(row.columns());
            // −2 log likelihood, from log odds so that no probability rounds to 0 or 1.
            sum += 2 * (row.trials() * softplus(logOdds) - row.hits() * logOdds);
        }
        return sum
                + ridge
                        * Arrays.stream(coefficients)
                                .skip(1)
                                .map(value -> value * value)
                                .sum();
    }

    private static double softplus(double logOdds) {
        return Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
    }
}
