package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.score.WeightMode;

/**
 * How an estimate is examined.
 *
 * @param mode how peers' weights add up
 * @param ridge that holds coefficients of separated rows of the refitted score
 * @param caliper of the nearest neighbour, in standard deviations of the log odds
 * @param servedOutcome the panel's yes-no outcome of being in any service, or {@link #NONE}
 */
public record DiagnosticSettings(
        WeightMode mode, double ridge, double caliper, PlaceboSettings placebo, int servedOutcome) {

    /** No such outcome. */
    public static final int NONE = -1;
}
