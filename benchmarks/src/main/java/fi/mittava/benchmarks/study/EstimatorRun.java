package fi.mittava.benchmarks.study;

import fi.mittava.warehouse.study.diagnostic.NeighbourEffect;
import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.estimator.Estimator;
import fi.mittava.warehouse.study.estimator.EstimatorSettings;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.workspace.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One estimate in a process of its own, so that its memory can be told: tells lines of a name and a number. */
final class EstimatorRun {

    static final int HORIZON = 12;

    private static final PlaceboSettings PLACEBO = new PlaceboSettings(
            ShippedStack.EMPLOYED,
            ShippedStack.EARNINGS,
            18,
            13,
            24,
            ShippedStack.COVARIATES.stream()
                    .filter(name -> name.contains("employed_24"))
                    .toList());

    private final Console console;

    private EstimatorRun(Console console) {
        this.console = console;
    }

    /**
     * Estimates drawn rows.
     *
     * @param arguments rows, threads, seed, and where R finds the same rows, if it is to
     */
    public static void main(String[] arguments) {
        Console console = new Console(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        int rows = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        EstimatorRun run = new EstimatorRun(console);
        if (arguments.length > 3) {
            new RowFile(rows, seed).write(Path.of(arguments[3]));
            run.estimate(new ShippedStack(rows, false, seed).build(), HORIZON, threads);
        } else {
            run.estimate(new ShippedStack(rows, true, seed).build(), -24, threads);
        }
    }

    private void estimate(Stack stack, int firstHorizon, int threads) {
        EstimatorSettings shipped = EstimatorSettings.of(PLACEBO, ShippedStack.IN_SERVICE, threads);
        EstimatorSettings settings = new EstimatorSettings(
                shipped.mode(),
                firstHorizon,
                firstHorizon == HORIZON ? HORIZON : shipped.lastHorizon(),
                shipped.confidence(),
                shipped.ridge(),
                shipped.caliper(),
                shipped.placebo(),
                shipped.servedOutcome(),
                shipped.threads());
        long start = System.nanoTime();
        TypeEstimate estimate = Estimator.estimate(stack, settings);
        tell("seconds", (System.nanoTime() - start) / 1e9);
        tell("rows", stack.rows());
        tell("participants", estimate.counts().participants());
        tell("columns", estimate.score().orElseThrow().coefficients().size());
        for (int column = 0; column < estimate.horizons().size(); column++) {
            HorizonModel model = estimate.horizons().get(column);
            if (model.horizon() == HORIZON && model.outcome().name().equals("EMPLOYED")) {
                tellEffect(estimate, column, model);
            }
        }
    }

    private void tellEffect(TypeEstimate estimate, int column, HorizonModel model) {
        SliceEffect effect = model.effect();
        tell("effect", effect.effect());
        tell("counterfactual", effect.expected());
        tell("own variance", effect.own());
        tell("peers variance", effect.peers() / model.kappa());
        NeighbourEffect.Result nearest =
                estimate.diagnostics().orElseThrow().sides().get(column).nearest();
        tell("nearest", nearest.effect());
        tell("matched", nearest.participants());
    }

    private void tell(String name, double number) {
        console.line(name + "=" + number);
    }
}
