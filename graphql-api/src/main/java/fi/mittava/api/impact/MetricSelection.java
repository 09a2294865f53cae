package fi.mittava.api.impact;

import fi.mittava.warehouse.metric.MetricCode;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the metrics that are fields of a table's rows a query selects. */
public final class MetricSelection {

    private MetricSelection() {}

    /** EMPLOYMENT_RATE is employmentRate. */
    public static String field(MetricCode metric) {
        return MetricFields.field(metric);
    }

    /** The metric that a field of a row is; the names are those of the codes in camel case. */
    public static Optional<MetricCode> metric(String field) {
        return Optional.ofNullable(MetricFields.BY_FIELD.get(field));
    }

    /** Every metric selected under {@code rows}, each once, whatever fragments and directives it came through. */
    public static List<MetricCode> of(DataFetchingFieldSelectionSet table) {
        Set<MetricCode> metrics = new LinkedHashSet<>();
        table.getFields("rows/*").forEach(field -> metric(field.getName()).ifPresent(metrics::add));
        return List.copyOf(metrics);
    }
}
