package fi.mittava.warehouse.casemix;

/** Where a provider lies in the funnel: how surely something other than chance sets it apart. */
public enum FunnelPosition {
    /** Within the limits of 95 %. */
    AS_EXPECTED,
    /** Better than expected, beyond the limit of 95 %. */
    BETTER_95,
    /** Better than expected, beyond the limit of 99.8 %. */
    BETTER_998,
    /** Worse than expected, beyond the limit of 95 %. */
    WORSE_95,
    /** Worse than expected, beyond the limit of 99.8 %. */
    WORSE_998
}
