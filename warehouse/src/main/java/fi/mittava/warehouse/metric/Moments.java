package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import java.util.List;

/**
 * A figure made from several sums over the participations counted.
 *
 * @param sums what is added up, in the order in which {@code figure} takes the sums
 */
record Moments(List<Aggregate> sums, Maker figure) {

    /** From the sums and n, which is at least 1. */
    interface Maker {
        Figure of(double[] sums, long n);
    }
}
