package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import fi.mittava.warehouse.study.stack.Outcome;

/**
 * The outcome model at one outcome and horizon: with it the effect of any slice of the service type follows from sums. Its
 * columns are the design's kept terms, standardised as they say.
 */
public final class HorizonModel {

    private final Outcome outcome;
    private final int horizon;
    private final Status status;
    private final double[] gamma;
    private final UpperTriangle factor;
    private final double kappa;
    private final double[] mean;
    private final SliceEffect effect;
    private final double clusteredError;

    /** Whether there is an effect, and if not, why. */
    public enum Status {
        OK,
        /** No participation's outcome is observed. */
        NO_PARTICIPANTS,
        /** No peer's outcome is observed. */
        NO_PEERS,
        /** Participants have something that none of the observed peers has: no counterfactual without inventing one. */
        BEYOND_PEERS
    }

    public HorizonModel(
            Outcome outcome,
            int horizon,
            double[] gamma,
            UpperTriangle factor,
            double kappa,
            double[] mean,
            SliceEffect effect,
            double clusteredError) {
        this.outcome = outcome;
        this.horizon = horizon;
        this.status = Status.OK;
        this.gamma = gamma;
        this.factor = factor;
        this.kappa = kappa;
        this.mean = mean;
        this.effect = effect;
        this.clusteredError = clusteredError;
    }

    /** A horizon without an effect. */
    public HorizonModel(Outcome outcome, int horizon, Status why) {
        this.outcome = outcome;
        this.horizon = horizon;
        this.status = why;
        this.gamma = new double[0];
        this.factor = new UpperTriangle(0, new double[0]);
        this.kappa = Double.NaN;
        this.mean = new double[0];
        this.effect = SliceEffect.none();
        this.clusteredError = Double.NaN;
    }

    public Outcome outcome() {
        return outcome;
    }

    public int horizon() {
        return horizon;
    }

    public Status status() {
        return status;
    }

    public boolean isEstimated() {
        return status == Status.OK;
    }

    /** γ: a participation's counterfactual is z′γ. */
    public double[] gamma() {
        return gamma;
    }

    /** U, with U′U = κV. */
    public UpperTriangle factor() {
        return factor;
    }

    /** By how much peers' noise grows for their rows being shared with participants: at least 1. */
    public double kappa() {
        return kappa;
    }

    /** z̄ of the participations observed. */
    public double[] mean() {
        return mean;
    }

    /** Of the service type as a whole; NaN where nothing is estimated. */
    public SliceEffect effect() {
        return effect;
    }

    /** The standard error of the whole from persons' sums of everything: what {@link SliceEffect#error} comes close to. */
    public double clusteredError() {
        return clusteredError;
    }
}
