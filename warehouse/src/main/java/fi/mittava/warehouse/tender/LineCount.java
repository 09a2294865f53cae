package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.PaidMetric;

/**
 * For how many one price is, of those who are counted together.
 *
 * @param participations that it prices and of which it is known what they earn
 * @param persons of these
 * @param hits of these, those that earned it
 * @param pending participations of which it isn't known yet
 */
public record LineCount(PaidMetric metric, long participations, long persons, long hits, long pending) {

    /** Of those who aren't among the others; persons who are in both are left out. */
    LineCount less(LineCount others) {
        return new LineCount(
                metric,
                participations - others.participations,
                persons - others.persons,
                hits - others.hits,
                pending - others.pending);
    }
}
