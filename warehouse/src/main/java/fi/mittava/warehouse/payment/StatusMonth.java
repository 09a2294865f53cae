package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.util.Set;

/**
 * What a source tells of a person's month. A month that none tells of is not observed.
 *
 * @param person as in {@link PaidParticipation}
 * @param statuses of EMPLOYED_OPEN, EMPLOYED, IN_EDUCATION those that hold; EMPLOYED_OPEN is EMPLOYED too
 */
public record StatusMonth(int person, YearMonth month, String source, Set<PaidMetric> statuses) {

    public StatusMonth {
        statuses = Set.copyOf(statuses);
    }

    boolean has(PaidMetric status) {
        return statuses.contains(status)
                || (status == PaidMetric.EMPLOYED && statuses.contains(PaidMetric.EMPLOYED_OPEN));
    }
}
