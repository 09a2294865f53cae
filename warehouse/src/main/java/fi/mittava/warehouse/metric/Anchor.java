package fi.mittava.warehouse.metric;

/** Start or end of a participation: the date from which months are counted, or by which rows are selected. */
public enum Anchor {
    START,
    END
}
