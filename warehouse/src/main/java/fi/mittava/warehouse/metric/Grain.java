package fi.mittava.warehouse.metric;

/** Length of the periods that figures are grouped into. */
public enum Grain {
    MONTH,
    QUARTER,
    YEAR
}
