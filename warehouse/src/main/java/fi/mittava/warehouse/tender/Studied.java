package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.PaidMetric;
import java.util.Map;

/**
 * A participation as the study has it.
 *
 * @param serviceType its key
 * @param peers by status, month by month from the start on, the probability of it without the service, NaN: not told; empty: it
 *     wasn't compared
 */
public record Studied(int serviceType, Map<PaidMetric, float[]> peers) {

    boolean isCompared() {
        return !peers.isEmpty();
    }

    /** NaN: peers don't tell. */
    double peers(PaidMetric status, int monthsAfterStart) {
        float[] months = peers.get(status);
        return months == null || monthsAfterStart < 0 || monthsAfterStart >= months.length
                ? Double.NaN
                : months[monthsAfterStart];
    }
}
