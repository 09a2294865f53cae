package fi.mittava.warehouse.payment;

import fi.mittava.warehouse.metric.Collector;

/**
 * What the meter tells of a participation from start to end.
 *
 * @param participation its reference
 * @param source code of the instrument
 * @param isReliablyBetter changed for the better by more than noise
 * @param collector who collected the answers
 * @param responseRate of the contract's participations that should have answered in that phase, 0–1
 */
public record SoftResult(
        String participation, String source, boolean isReliablyBetter, Collector collector, double responseRate) {

    /** Whoever is paid for an answer must not have collected it; nor may that be unknown. */
    boolean countsWith(double leastResponseRate) {
        return isReliablyBetter
                && responseRate >= leastResponseRate
                && (collector == Collector.SELF || collector == Collector.AUTHORITY);
    }
}
