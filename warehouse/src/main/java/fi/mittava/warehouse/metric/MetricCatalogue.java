package fi.mittava.warehouse.metric;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every metric once. Queries, the API's metadata and docs/metrics.md come from here. */
public final class MetricCatalogue {

    private static final Map<MetricCode, Metric> METRICS = byCode();

    private MetricCatalogue() {}

    public static Metric metric(MetricCode code) {
        Metric metric = METRICS.get(code);
        if (metric == null) {
            throw new IllegalStateException("the catalogue lacks " + code);
        }
        return metric;
    }

    /** Every metric, in the order of the codes. */
    public static List<Metric> all() {
        return Arrays.stream(MetricCode.values()).map(MetricCatalogue::metric).toList();
    }

    private static Map<MetricCode, Metric> byCode() {
        Map<MetricCode, Metric> metrics = new EnumMap<>(MetricCode.class);
        Stream.of(
                        ParticipationMetrics.ALL,
                        CostMetrics.ALL,
                        CostSourceMetrics.ALL,
                        RegisterMetrics.ALL,
                        IncomeMetrics.ALL,
                        EffectMetrics.ALL,
                        TargetMetrics.ALL,
                        ScoreMetrics.ALL,
                        ReliableMetrics.ALL,
                        ResponseMetrics.ALL)
                .flatMap(List::stream)
                .forEach(metric -> metrics.put(metric.code(), metric));
        return metrics;
    }
}
