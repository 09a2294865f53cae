package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.diagnostic.Diagnostics;
import fi.mittava.warehouse.study.estimator.TypeEstimate.Counts;
import fi.mittava.warehouse.study.estimator.TypeEstimate.ScoreEstimate;
import fi.mittava.warehouse.study.estimator.TypeEstimate.Status;
import fi.mittava.warehouse.study.outcome.Counterfactuals;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.outcome.OutcomeModel;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.List;
import java.util.Optional;

/**
 * The study of one service type, from its stack to everything that is published of it. It is used like this, here by the
 * study and elsewhere by measurements:
 *
 * <pre>{@code
 * StackLayout layout = new StackLayout(covariates, factors, dimensions);
 * OutcomePanel panel = new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED")), persons, firstMonth, months);
 * StackBuilder builder = new StackBuilder(layout, panel, rows);
 * RiskRow row = new RiskRow(layout);
 * // panel.set(…) for what was observed; set the row's fields and builder.add(row), row by row
 * EstimatorSettings settings = EstimatorSettings.of(placebo, DiagnosticSettings.NONE, threads);
 * TypeEstimate estimate = Estimator.estimate(builder.build(), settings);
 * }</pre>
 */
public final class Estimator {

    private final Stack stack;
    private final EstimatorSettings settings;
    private final Workers workers;

    private Estimator(Stack stack, EstimatorSettings settings, Workers workers) {
        this.stack = stack;
        this.settings = settings;
        this.workers = workers;
    }

    /** Bit for bit the same for the same stack and settings, whatever the number of threads. */
    public static TypeEstimate estimate(Stack stack, EstimatorSettings settings) {
        try (Workers workers = new Workers(settings.threads())) {
            return new Estimator(stack, settings, workers).estimate();
        }
    }

    private TypeEstimate estimate() {
        Counts counts = Counts.of(stack);
        if (counts.participants() == 0) {
            return TypeEstimate.none(counts.withoutPeers() > 0 ? Status.NO_PEERS : Status.NO_PARTICIPANTS, counts);
        }
        Optional<PropensityModel> score = PropensityModel.of(Design.of(stack, workers), settings.ridge(), workers);
        return score.map(found -> estimate(counts, found)).orElseGet(() -> TypeEstimate.none(Status.NO_SCORE, counts));
    }

    private TypeEstimate estimate(Counts counts, PropensityModel score) {
        PeerWeights weights = PeerWeights.of(score, settings.mode());
        OutcomeGrid grid = new OutcomeGrid(stack, settings.firstHorizon(), settings.lastHorizon());
        List<HorizonModel> horizons =
                new OutcomeModel(score.design(), weights, grid, workers).models(settings.confidence());
        Diagnostics diagnostics = Diagnostics.of(score, weights, grid, horizons, settings.diagnostics(), workers);
        return new TypeEstimate(
                Status.OK,
                counts,
                Optional.of(ScoreEstimate.of(score)),
                horizons,
                Optional.of(new Counterfactuals(score.design(), grid, horizons, workers)),
                Optional.of(diagnostics),
                Checks.of(diagnostics, counts, horizons));
    }
}
