package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        long seed) {}
