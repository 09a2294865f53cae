package fi.mittava.warehouse.casemix;

import fi.mittava.warehouse.casemix.CaseMixModel.Score;
import fi.mittava.warehouse.casemix.CaseMixModel.Term;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.regression.LogisticRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Fits what was to be expected over all participations of a service type: of a share by logistic regression, of a change by
 * least squares. Takes as many attributes, in their order, as the data carry: ten hits and ten misses, or ten changes, a
 * column (Peduzzi et al. 1996).
 */
public final class CaseMixFit {

    /** Fewer participations carry no model. */
    public static final int LEAST_PARTICIPATIONS = 60;

    private static final int LEAST_PER_COLUMN = 10;
    private static final double RIDGE = 1e-4;

    private CaseMixFit() {}

    /** Whether there is enough of the scarcer outcome for a single column. */
    public static boolean canShare(long participations, long hits) {
        return Math.min(hits, participations - hits) >= LEAST_PER_COLUMN;
    }

    /** The share that hits; empty if the fit comes to no end. */
    public static Optional<CaseMixModel> share(CaseMix cases) {
        long all = cases.allParticipations();
        long hits = Math.round(cases.allOutcomes());
        Design design = design(cases, Math.min(hits, all - hits), false);
        return LogisticRegression.of(design, RIDGE).map(fit -> {
            double[] coefficients = fit.coefficients();
            return model(cases, design, coefficients, Discrimination.ofShare(cases, design, coefficients), 0, 0);
        });
    }

    /** The mean of a change, from the score at the start too; empty where nothing varies. */
    public static Optional<CaseMixModel> change(CaseMix cases) {
        long all = cases.allParticipations();
        Design design = design(cases, all, true);
        double[][] squares = new double[design.columns()][design.columns()];
        double[] sums = design.normalEquations(squares);
        Cholesky factor = Cholesky.of(squares);
        double[] coefficients = factor.solve(sums);
        double mean = cases.allOutcomes() / all;
        double total = 0;
        double left = 0;
        for (int row = 0; row < cases.rows(); row++) {
            double residual = cases.outcome(row) - design.linear(row, coefficients);
            left += residual * residual;
            total += (cases.outcome(row) - mean) * (cases.outcome(row) - mean);
        }
        long degrees = all - factor.rank();
        return total > 0 && left > 0
                ? Optional.of(model(cases, design, coefficients, 1 - left / total, Math.sqrt(left / degrees), degrees))
                : Optional.empty();
    }

    private static Design design(CaseMix cases, long scarcer, boolean hasScore) {
        int room = (int) Math.min(scarcer / LEAST_PER_COLUMN, Integer.MAX_VALUE);
        List<Integer> attributes = new ArrayList<>();
        List<AttributeLevels> levels = new ArrayList<>();
        for (int attribute = 0; attribute < cases.attributes().size(); attribute++) {
            AttributeLevels ofAttribute = AttributeLevels.of(cases, attribute);
            if (ofAttribute.count() > 0 && ofAttribute.count() <= room) {
                room -= ofAttribute.count();
                attributes.add(attribute);
                levels.add(ofAttribute);
            }
        }
        return new Design(cases, attributes, levels, hasScore);
    }

    private static CaseMixModel model(
            CaseMix cases,
            Design design,
            double[] coefficients,
            double discrimination,
            double deviation,
            long degrees) {
        List<Term> terms = new ArrayList<>();
        design.byLevel(coefficients)
                .forEach((attribute, byLevel) -> terms.add(new Term(
                        cases.attributes().get(attribute),
                        Arrays.stream(byLevel).boxed().toList())));
        Score score = new Score(design.meanScore(), design.ofScore(coefficients), design.ofSquaredScore(coefficients));
        return new CaseMixModel(coefficients[0], terms, score, discrimination, deviation, degrees);
    }
}
