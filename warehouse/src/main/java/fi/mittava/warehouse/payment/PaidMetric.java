package fi.mittava.warehouse.payment;

import static fi.mittava.warehouse.payment.Component.FIXED;
import static fi.mittava.warehouse.payment.Component.OUTCOME;
import static fi.mittava.warehouse.payment.Component.OUTPUT;

import java.util.Arrays;
import java.util.Optional;

/** What can be paid for. */
public enum PaidMetric {
    CONTRACT_MONTH(FIXED),
    STARTED(OUTPUT),
    COMPLETED(OUTPUT),
    /** Completed, or left for work or education. */
    POSITIVE_END(OUTPUT),
    /** A calendar day from the first to the last day; due month by month. */
    DAY(OUTPUT),
    /** A calendar month with a day of the participation in it. */
    MONTH(OUTPUT),
    EMPLOYED_OPEN(OUTCOME),
    /** In the open market or with support. */
    EMPLOYED(OUTCOME),
    IN_EDUCATION(OUTCOME),
    /** A change for the better that is greater than the meter's noise. */
    RELIABLE_CHANGE(OUTCOME);

    private final Component component;

    PaidMetric(Component component) {
        this.component = component;
    }

    /** Empty: no such metric. */
    static Optional<PaidMetric> of(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.name().equals(code))
                .findFirst();
    }

    /** What its price is for. */
    public Component component() {
        return component;
    }

    /** Read from registers, month by month. */
    public boolean isStatus() {
        return component == OUTCOME && this != RELIABLE_CHANGE;
    }

    /** What it is one outcome with: one job, in the open market or not, is one. */
    PaidMetric event() {
        return this == EMPLOYED_OPEN ? EMPLOYED : this;
    }
}
