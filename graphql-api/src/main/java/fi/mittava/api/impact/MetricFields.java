package fi.mittava.api.impact;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Metric;
import fi.mittava.warehouse.metric.MetricCatalogue;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricRequest;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of ImpactRow that are metrics: what was selected, with which arguments. */
final class MetricFields {

    static final int GREATEST_HORIZON = 24;

    /** Metrics that only targets tell have no field. */
    static final Map<String, MetricCode> BY_FIELD = MetricCatalogue.all().stream()
            .filter(metric -> !metric.needsTarget())
            .map(Metric::code)
            .collect(Collectors.toUnmodifiableMap(MetricFields::field, Function.identity()));

    private MetricFields() {}

    /** EMPLOYMENT_RATE is employmentRate. */
    static String field(MetricCode metric) {
        String[] words = metric.name().toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words)
                .map(word -> word.equals(words[0]) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Every metric selected under {@code rows}, each once, whatever aliases, fragments and directives it came through. */
    static List<MetricRequest> selected(DataFetchingFieldSelectionSet table) {
        Set<MetricRequest> requests = new LinkedHashSet<>();
        for (SelectedField field : table.getFields("rows/*")) {
            MetricCode metric = BY_FIELD.get(field.getName());
            if (metric != null) {
                requests.add(request(metric, field.getArguments()));
            }
        }
        return List.copyOf(requests);
    }

    static MetricRequest request(MetricCode metric, Map<String, Object> arguments) {
        Object anchor = arguments.get("anchor");
        return request(
                metric,
                (Integer) arguments.get("horizon"),
                anchor == null ? Anchor.END : Anchor.valueOf(anchor.toString()),
                (String) arguments.get("instrument"));
    }

    static MetricRequest request(
            MetricCode metric, @Nullable Integer horizon, Anchor anchor, @Nullable String instrument) {
        if (horizon != null && (horizon < 0 || horizon > GREATEST_HORIZON)) {
            throw new ArgumentRefused(
                    ErrorCode.HORIZON_OUT_OF_RANGE,
                    "horizon must be a whole month from 0 to " + GREATEST_HORIZON + ", but is " + horizon);
        }
        return new MetricRequest(metric, horizon, anchor, instrument);
    }
}
