package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.PaidMetric;
import org.jspecify.annotations.Nullable;

/** Whether the study's checks let it be told what would have become of a service type's participants without the service. */
public interface StudyGate {

    /**
     * Of one status in one month.
     *
     * @param refusal code of why not; null: it may be told
     * @param error standard error of what all peers together say, as a share
     */
    record Judgement(@Nullable String refusal, double error) {}

    /** Months count from the start. */
    Judgement judge(int serviceType, PaidMetric status, int month);
}
