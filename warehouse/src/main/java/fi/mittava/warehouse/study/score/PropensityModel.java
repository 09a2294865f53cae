package fi.mittava.warehouse.study.score;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.regression.LogisticLikelihood;
import fi.mittava.warehouse.regression.LogisticRegression;
import fi.mittava.warehouse.study.stack.Segment;
import java.util.Optional;

/**
 * The score: how likely a row was to start, from a pooled logit over the stack. Peers weigh the inverse of their sampled
 * share. Everything after works on the log odds, where near-ties of rare services stay apart.
 */
public final class PropensityModel {

    private final Design design;
    private final LogisticRegression fit;
    private final double[] logOdds;

    private PropensityModel(Design design, LogisticRegression fit) {
        this.design = design;
        this.fit = fit;
        this.logOdds = new double[design.stack().rows()];
        double[] coefficients = fit.coefficients();
        for (Segment segment : design.stack().segments()) {
            double part = design.segmentPart(segment, coefficients);
            for (int row = segment.from(); row < segment.to(); row++) {
                logOdds[row] = design.dot(row, part, coefficients);
            }
        }
    }

    /** Empty if the logit comes to no end. */
    public static Optional<PropensityModel> of(Design design, double ridge, Workers workers) {
        return LogisticRegression.of(new StackLikelihood(design, workers), ridge)
                .map(fit -> new PropensityModel(design, fit));
    }

    /** The sums of the likelihood, in one walk over the stack. */
    private record StackLikelihood(Design design, Workers workers) implements LogisticLikelihood {

        @Override
        public int columns() {
            return design.columns();
        }

        @Override
        public double sums(double[] coefficients, double[] gradient, double[][] information) {
            return new GramPass(design, workers)
                    .run((segment, sum) -> add(segment, sum, coefficients), information, gradient);
        }

        private double add(Segment segment, GramSum sum, double[] coefficients) {
            double part = design.segmentPart(segment, coefficients);
            double deviance = 0;
            for (int row = segment.from(); row < segment.to(); row++) {
                double[] z = sum.next();
                design.fill(row, z, 0);
                double logOdds = part;
                for (int column = 0; column < z.length; column++) {
                    logOdds += z[column] * coefficients[column];
                }
                double weight = design.stack().columns().weight(row);
                double started = design.stack().isTreated(row) ? 1 : 0;
                double probability = LogisticLikelihood.probability(logOdds);
                deviance += 2 * weight * (LogisticLikelihood.softplus(logOdds) - started * logOdds);
                sum.add(weight * probability * (1 - probability), weight * (started - probability));
            }
            return deviance;
        }
    }

    public Design design() {
        return design;
    }

    public double logOdds(int row) {
        return logOdds[row];
    }

    public double probability(int row) {
        return LogisticLikelihood.probability(logOdds[row]);
    }

    public double deviance() {
        return fit.deviance();
    }

    public boolean isSeparated() {
        return fit.isSeparated();
    }

    /** In the order of the design's columns. */
    public double[] coefficients() {
        return fit.coefficients();
    }

    /** The factor of the information. */
    public Cholesky information() {
        return fit.information();
    }

    /** Standard errors of the coefficients. */
    public double[] errors() {
        double[][] covariance = information().inverse();
        double[] errors = new double[covariance.length];
        for (int column = 0; column < errors.length; column++) {
            errors[column] = Math.sqrt(covariance[column][column]);
        }
        return errors;
    }
}
