package fi.mittava.warehouse.disclosure;

/** Whether a figure is shown, and if not, why. */
public enum FigureStatus {
    OK,
    /** Too few persons. */
    SUPPRESSED,
    /** The months asked for lie after the data, or no register data has come. */
    NOT_YET_OBSERVED,
    /** The question has no meaning for this group. */
    NOT_APPLICABLE,
    /** The data can't carry an estimate. */
    NOT_ESTIMABLE
}
