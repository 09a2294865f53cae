package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.PaidMetric;
import org.jspecify.annotations.Nullable;

/**
 * A paid outcome of which it isn't told what would have become of it without the service.
 *
 * @param serviceType its key; null: of all
 * @param reason a code
 */
public record NotCompared(@Nullable Integer serviceType, PaidMetric metric, String reason) {}
