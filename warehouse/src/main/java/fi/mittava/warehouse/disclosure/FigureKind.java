package fi.mittava.warehouse.disclosure;

/** What a figure is to the gate: which of the thresholds it must reach. */
public enum FigureKind {
    /** Numbers of participations and persons, and euros. */
    COUNT,
    /** Share of participations by what registers know. */
    REGISTER_SHARE,
    /** Mean or ratio of what registers know. */
    REGISTER_MEAN,
    /** What clients answered, and how many did. */
    METER,
    /** Share of what clients answered, of several that are shown or hidden together: one of 100 % would tell of everybody. */
    METER_SHARE
}
