package fi.mittava.warehouse.metric;

/** Length of the periods that figures are grouped into. */
public enum Grain {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The first month of the period that a month lies in; see {@link Months}. */
    int first(int month) {
        return month - month % months;
    }
}
