package fi.mittava.warehouse.regression;

import java.util.Arrays;
import java.util.Optional;

/**
 * Logistic regression by iteratively reweighted least squares with step-halving, until a step lowers the deviance by less
 * than 1e-10 of itself. Where rows are separated, coefficients would run away: then a small ridge holds all
 * but the intercept.
 */
public final class LogisticRegression {

    private static final int MOST_STEPS = 60;
    private static final double STILL = 1e-10;
    private static final double SHORTEST = 1e-4;

    /** A standard error beyond it, in log odds, is no estimate: where the deviance stands still on the way to infinity it is in the hundreds. */
    private static final double RUN_AWAY = 50;

    private final LogisticLikelihood likelihood;
    private final double ridge;
    private final int rank;
    private Point point;

    /** A place on the way: coefficients with the sums there. */
    private static final class Point {
        private final double[] coefficients;
        private final double[] gradient;
        private final double[][] information;
        private final double deviance;
        private final double penalised;

        Point(LogisticLikelihood likelihood, double[] coefficients, double ridge) {
            int columns = coefficients.length;
            this.coefficients = coefficients;
            this.gradient = new double[columns];
            this.information = new double[columns][columns];
            this.deviance = likelihood.sums(coefficients, gradient, information);
            double squares = 0;
            for (int column = 1; column < columns; column++) {
                squares += coefficients[column] * coefficients[column];
                gradient[column] -= ridge * coefficients[column];
                information[column][column] += ridge;
            }
            this.penalised = deviance + ridge * squares;
        }

        Point moved(LogisticLikelihood likelihood, double[] direction, double length, double ridge) {
            double[] next = coefficients.clone();
            Arrays.setAll(next, column -> coefficients[column] + length * direction[column]);
            return new Point(likelihood, next, ridge);
        }
    }

    private LogisticRegression(LogisticLikelihood likelihood, double ridge, double[] start) {
        this.likelihood = likelihood;
        this.ridge = ridge;
        this.point = new Point(likelihood, start, ridge);
        this.rank = information().rank();
    }

    /**
     * The fit; empty if not even the ridge brings it to an end.
     *
     * @param ridge added to the information of all but the intercept if the rows are separated
     */
    public static Optional<LogisticRegression> of(LogisticLikelihood likelihood, double ridge) {
        return of(likelihood, ridge, new double[likelihood.columns()]);
    }

    /**
     * The same fit, in fewer steps.
     *
     * @param start coefficients near those of the fit
     */
    public static Optional<LogisticRegression> of(LogisticLikelihood likelihood, double ridge, double[] start) {
        LogisticRegression free = new LogisticRegression(likelihood, 0, start);
        if (free.converges() && !free.runsAway()) {
            return Optional.of(free);
        }
        LogisticRegression held = new LogisticRegression(likelihood, ridge, start);
        return held.converges() ? Optional.of(held) : Optional.empty();
    }

    /** Of all columns, 0 for those that hang on earlier ones. */
    public double[] coefficients() {
        return point.coefficients.clone();
    }

    /** Without the ridge's part. */
    public double deviance() {
        return point.deviance;
    }

    /** Whether a ridge had to hold the coefficients. */
    public boolean isSeparated() {
        return ridge > 0;
    }

    /** The factor of the information at the coefficients; the inverse is their covariance. */
    public Cholesky information() {
        return Cholesky.of(point.information);
    }

    private boolean converges() {
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = Cholesky.of(point.information).solve(point.gradient);
            // What a whole step will lower the deviance by; so near the end the deviance itself drowns in rounding.
            double gain = gain(direction);
            if (gain < STILL * (Math.abs(point.penalised) + 0.1)) {
                // Convergence is quadratic: this step turns seven digits of the coefficients into all of them.
                point = point.moved(likelihood, direction, 1, ridge);
                return Double.isFinite(point.penalised);
            }
            Optional<Point> next = further(direction);
            if (next.isEmpty()) {
                return Double.isFinite(point.penalised);
            }
            point = next.get();
        }
        return false;
    }

    private double gain(double[] direction) {
        double gain = 0;
        for (int column = 0; column < direction.length; column++) {
            gain += point.gradient[column] * direction[column];
        }
        return gain;
    }

    /** The point after the longest half, quarter, … of the step that doesn't raise the deviance; empty if none does. */
    private Optional<Point> further(double[] direction) {
        for (double length = 1; length > SHORTEST; length /= 2) {
            Point next = point.moved(likelihood, direction, length, ridge);
            if (next.penalised <= point.penalised) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean runsAway() {
        Cholesky information = information();
        if (information.rank() < rank) {
            return true;
        }
        double[][] covariance = information.inverse();
        for (int column = 0; column < covariance.length; column++) {
            if (covariance[column][column] > RUN_AWAY * RUN_AWAY) {
                return true;
            }
        }
        return false;
    }
}
