package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.study.diagnostic.DiagnosticSettings;
import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.score.WeightMode;

/**
 * How a service type is estimated.
 *
 * @param mode how peers' weights add up
 * @param firstHorizon months relative to the start
 * @param lastHorizon included
 * @param confidence of intervals, above 0.5 and below 1
 * @param ridge that holds coefficients of separated rows
 * @param caliper of the nearest neighbour, in standard deviations of the log odds
 * @param servedOutcome the panel's yes-no outcome of being in any service, or {@link DiagnosticSettings#NONE}
 * @param threads at least 1; results don't hang on it
 */
public record EstimatorSettings(
        WeightMode mode,
        int firstHorizon,
        int lastHorizon,
        double confidence,
        double ridge,
        double caliper,
        PlaceboSettings placebo,
        int servedOutcome,
        int threads) {

    public EstimatorSettings {
        if (confidence <= 0.5 || confidence >= 1) {
            throw new IllegalArgumentException("confidence must lie between 0.5 and 1, not " + confidence);
        }
        if (firstHorizon > lastHorizon) {
            throw new IllegalArgumentException(
                    "the first horizon must not lie after the last, %d after %d".formatted(firstHorizon, lastHorizon));
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** Two years around the start, and the specification's constants. */
    public static EstimatorSettings of(PlaceboSettings placebo, int servedOutcome, int threads) {
        return new EstimatorSettings(WeightMode.POOLED, -24, 24, 0.95, 1e-4, 0.2, placebo, servedOutcome, threads);
    }

    public EstimatorSettings in(WeightMode other) {
        return new EstimatorSettings(
                other, firstHorizon, lastHorizon, confidence, ridge, caliper, placebo, servedOutcome, threads);
    }

    EstimatorSettings on(int otherThreads) {
        return new EstimatorSettings(
                mode, firstHorizon, lastHorizon, confidence, ridge, caliper, placebo, servedOutcome, otherThreads);
    }

    public DiagnosticSettings diagnostics() {
        return new DiagnosticSettings(mode, ridge, caliper, placebo, servedOutcome);
    }
}
