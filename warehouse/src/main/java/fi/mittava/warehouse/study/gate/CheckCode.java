package fi.mittava.warehouse.study.gate;

/** What the gate looks at, by the codes that users meet. */
public enum CheckCode {
    TOO_FEW_PARTICIPANTS,
    WITHOUT_PEERS,
    IMBALANCE,
    VARIANCE_RATIO,
    FEW_PEERS,
    HEAVY_WEIGHT,
    PLACEBO,
    /** Of effects in euros only. */
    EARNINGS_PLACEBO,
    HELD_OUT_PLACEBO,
    NEAREST_NEIGHBOUR
}
