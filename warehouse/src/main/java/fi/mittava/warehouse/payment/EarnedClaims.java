package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What contracts that may compete pay for before caps. A person's claims depend on nobody else's.
 *
 * @param all by contract; rivals too
 * @param kept one claim per person and outcome, in the same order
 * @param missed known not to be reached
 * @param pending in no order
 */
record EarnedClaims(List<Earned> all, List<Earned> kept, Set<ClaimKey> missed, List<Pending> pending) {

    /** Of checked terms. */
    static EarnedClaims of(List<Terms> contracts, Facts facts, LocalDate asOf) {
        int gap = Earnings.gap(contracts);
        List<Earned> all = new ArrayList<>();
        Set<ClaimKey> missed = new HashSet<>();
        List<Pending> pending = new ArrayList<>();
        for (Terms terms : contracts) {
            Earnings earnings = Earnings.of(terms, facts, asOf, gap);
            all.addAll(earnings.earned());
            missed.addAll(earnings.missed());
            pending.addAll(earnings.pending());
        }
        return new EarnedClaims(all, OneClaim.kept(all), missed, pending);
    }
}
