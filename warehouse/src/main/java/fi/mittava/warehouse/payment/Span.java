package fi.mittava.warehouse.payment;

import java.time.YearMonth;

/** Months from one to another, both included. */
record Span(YearMonth from, YearMonth to) {

    boolean overlaps(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
