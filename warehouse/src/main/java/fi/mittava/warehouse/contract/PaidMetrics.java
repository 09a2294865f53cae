package fi.mittava.warehouse.contract;

import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be paid for, by the names that prices come in with: those of {@link PaidMetric}, or of the metric that shows it. */
final class PaidMetrics {

    private static final Map<String, PaidMetric> BY_CATALOGUE = Map.of(
            "PARTICIPATIONS", PaidMetric.STARTED,
            "POSITIVE_END_RATE", PaidMetric.POSITIVE_END,
            "MEAN_DAYS", PaidMetric.DAY,
            "OPEN_EMPLOYMENT_RATE", PaidMetric.EMPLOYED_OPEN,
            "EMPLOYMENT_RATE", PaidMetric.EMPLOYED,
            "EDUCATION_RATE", PaidMetric.IN_EDUCATION,
            "RELIABLY_IMPROVED", PaidMetric.RELIABLE_CHANGE);

    private PaidMetrics() {}

    /** Null: no such metric. What is fixed needs no name. */
    static @Nullable PaidMetric named(Component component, @Nullable String name) {
        if (name == null) {
            return component == Component.FIXED ? PaidMetric.CONTRACT_MONTH : null;
        }
        String code = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(PaidMetric.values())
                .filter(metric -> metric.name().equals(code))
                .findFirst()
                .orElse(BY_CATALOGUE.get(code));
    }
}
