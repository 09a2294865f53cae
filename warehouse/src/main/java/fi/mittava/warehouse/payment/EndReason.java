package fi.mittava.warehouse.payment;

/** Why a participation ended. */
public enum EndReason {
    COMPLETED,
    EMPLOYED,
    EDUCATION,
    INTERRUPTED,
    OTHER;

    boolean isPositive() {
        return this == COMPLETED || this == EMPLOYED || this == EDUCATION;
    }

    /** Whether the person left for just that. */
    boolean isFor(PaidMetric event) {
        return this == EMPLOYED ? event == PaidMetric.EMPLOYED : this == EDUCATION && event == PaidMetric.IN_EDUCATION;
    }
}
