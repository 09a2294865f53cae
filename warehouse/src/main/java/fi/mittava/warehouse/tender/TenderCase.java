package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.Evidence;
import fi.mittava.warehouse.payment.Known;
import fi.mittava.warehouse.payment.PaidParticipation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened under contracts of the past, to try terms on.
 *
 * @param contracts those that a participation names, each once
 * @param evidence of participations in these
 * @param asOf the day on which it is known
 * @param studied by reference, each participation
 * @param personKeys numbers that persons keep from one publication to the next, so that they are drawn alike
 * @param seed of the draws
 */
public record TenderCase(
        List<PastContract> contracts,
        Evidence evidence,
        LocalDate asOf,
        Map<String, Studied> studied,
        Map<Integer, Long> personKeys,
        long seed) {

    /** What happened under some of the contracts. */
    TenderCase within(Set<String> codes) {
        List<Known<PaidParticipation>> participations = evidence.participations().stream()
                .filter(known -> codes.contains(known.fact().contract()))
                .toList();
        return new TenderCase(
                contracts.stream()
                        .filter(contract -> codes.contains(contract.code()))
                        .toList(),
                new Evidence(participations, evidence.months(), evidence.softResults()),
                asOf,
                studied,
                personKeys,
                seed);
    }
}
