package fi.mittava.warehouse.disclosure;

/** What a figure is to the gate: which of the thresholds it must reach. */
public enum FigureKind {
    /** Numbers of participations and persons, and euros. */
    COUNT,
    /** Share of participations by what registers know. */
    REGISTER_SHARE,
    /** Mean or ratio of what registers know. */
    REGISTER_MEAN,
    /** Effect of the matched comparison, which has a gate of its own as well. */
    EFFECT,
    /** What clients answered, and how many did. */
    METER,
    /** Share of what clients answered, of several that are shown or hidden together: one of 100 % would tell of everybody. */
    METER_SHARE,
    /** That no client answered, which is as telling as what a few did: it looks like a few. */
    METER_SILENCE;

    /** Of what registers know about the persons counted. */
    public boolean isOfRegisters() {
        return this == REGISTER_SHARE || this == REGISTER_MEAN;
    }

    /** Of clients' own answers, not of registers. */
    public boolean isOfMeter() {
        return this == METER || this == METER_SHARE || this == METER_SILENCE;
    }
}
