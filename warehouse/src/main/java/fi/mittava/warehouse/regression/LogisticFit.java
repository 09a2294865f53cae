package fi.mittava.warehouse.regression;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Logistic regression by iteratively reweighted least squares with step-halving. The last step is the one that
 * would lower the deviance by less than 1e-10 of itself. Where rows can be told apart completely, the coefficients would run away: then a small ridge holds
 * them, of all columns but the first, which is the intercept's.
 */
public final class LogisticFit {

    private static final int MOST_STEPS = 50;
    private static final double STILL = 1e-10;

    private final LogisticRows rows;
    private final double ridge;
    private double[] coefficients;

    private LogisticFit(LogisticRows rows, double ridge) {
        this.rows = rows;
        this.ridge = ridge;
        this.coefficients = new double[rows.columns()];
    }

    /**
     * What separated rows are held by.
     *
     * @param ridge added to the information's diagonal
     * @param farthest absolute log odds from which on rows count as separated
     */
    public record Hold(double ridge, double farthest) {}

    /** Fits; columns must not depend on one another: see {@link IndependentColumns}. */
    public static LogisticFit of(LogisticRows rows, Hold hold) {
        LogisticFit free = new LogisticFit(rows, 0);
        if (free.converges() && rows.farthest(free.coefficients) < hold.farthest()) {
            return free;
        }
        LogisticFit held = new LogisticFit(rows, hold.ridge());
        if (!held.converges()) {
            throw new IllegalStateException("logistic regression on " + rows.columns() + " columns found no end");
        }
        return held;
    }

    public double[] coefficients() {
        return coefficients.clone();
    }

    /** By the information at the end; of separated rows the ridge is part of it. */
    public double[] standardErrors() {
        RealMatrix covariance = slope().factor().getSolver().getInverse();
        return IntStream.range(0, rows.columns())
                .mapToDouble(column -> Math.sqrt(covariance.getEntry(column, column)))
                .toArray();
    }

    public double logLikelihood() {
        return -rows.deviance(coefficients) / 2;
    }

    /** Whether the ridge holds the coefficients. */
    public boolean isSeparated() {
        return ridge > 0;
    }

    private boolean converges() {
        double deviance = penalised(coefficients);
        for (int step = 0; step < MOST_STEPS; step++) {
            Slope slope = slope();
            double[] direction;
            try {
                direction = slope.direction();
            } catch (MathIllegalArgumentException singular) {
                return false;
            }
            if (slope.gain(direction) < STILL * (Math.abs(deviance) + 0.1)) {
                coefficients = stepped(coefficients, direction, 1);
                return true;
            }
            OptionalDouble next = moved(direction, deviance);
            if (next.isEmpty()) {
                return false;
            }
            deviance = next.getAsDouble();
        }
        return false;
    }

    /** The deviance after the longest half, quarter, … of the step that lowers it; empty if none does. */
    private OptionalDouble moved(double[] direction, double deviance) {
        double[] from = coefficients;
        for (double length = 1; length > 1e-4; length /= 2) {
            double[] to = stepped(from, direction, length);
            double next = penalised(to);
            if (next <= deviance) {
                coefficients = to;
                return OptionalDouble.of(next);
            }
        }
        return OptionalDouble.empty();
    }

    private static double[] stepped(double[] from, double[] direction, double length) {
        double[] to = from.clone();
        Arrays.setAll(to, column -> from[column] + length * direction[column]);
        return to;
    }

    /** Gradient and information of the penalised log likelihood. */
    private static final class Slope {

        private final double[] gradient;
        private final double[][] information;

        private Slope(int columns) {
            gradient = new double[columns];
            information = new double[columns][columns];
        }

        private CholeskyDecomposition factor() {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(information, false));
        }

        /** What a whole step lowers the deviance by, near its least. */
        private double gain(double[] direction) {
            return IntStream.range(0, direction.length)
                    .mapToDouble(column -> gradient[column] * direction[column])
                    .sum();
        }

        private double[] direction() {
            return factor().getSolver()
                    .solve(new ArrayRealVector(gradient, false))
                    .toArray();
        }
    }

    private Slope slope() {
        int columns = rows.columns();
        Slope slope = new Slope(columns);
        rows.addSlope(coefficients, slope.gradient, slope.information);
        for (int column = 0; column < columns; column++) {
            if (column > 0) {
                slope.information[column][column] += ridge;
                slope.gradient[column] -= ridge * coefficients[column];
            }
            for (int other = 0; other < column; other++) {
                slope.information[column][other] = slope.information[other][column];
            }
        }
        return slope;
    }

    private double penalised(double[] at) {
        return rows.deviance(at)
                + ridge * Arrays.stream(at).skip(1).map(value -> value * value).sum();
    }
}
