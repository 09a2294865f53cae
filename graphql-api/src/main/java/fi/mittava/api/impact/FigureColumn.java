package fi.mittava.api.impact;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Metric;
import fi.mittava.warehouse.metric.MetricCatalogue;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One metric at one horizon: every group makes a row of each. */
record FigureColumn(Metric metric, MetricRequest request) {

    /** Each metric once at each horizon once, whatever the caller repeats. */
    static List<FigureColumn> all(
            List<MetricCode> metrics, List<Integer> horizons, Anchor anchor, @Nullable String instrument) {
        List<Integer> distinct = horizons.stream().distinct().toList();
        return metrics.stream()
                .distinct()
                .map(MetricCatalogue::metric)
                .flatMap(metric -> of(metric, distinct, anchor, instrument))
                .toList();
    }

    /** A metric without horizons makes one column, and only a meter's takes the instrument. */
    private static Stream<FigureColumn> of(
            Metric metric, List<Integer> horizons, Anchor anchor, @Nullable String instrument) {
        String named = metric.hasInstrument() ? instrument : null;
        if (!metric.hasHorizon()) {
            return Stream.of(new FigureColumn(metric, MetricFields.request(metric.code(), null, anchor, named)));
        }
        return horizons.stream()
                .map(horizon -> new FigureColumn(metric, MetricFields.request(metric.code(), horizon, anchor, named)));
    }

    /** The instrument that the figure is of; null for metrics that take none. */
    @Nullable
    String instrument(String defaultInstrument, String defaultFeedback) {
        if (!metric.hasInstrument()) {
            return null;
        }
        String named = request.instrument();
        if (named != null) {
            return named;
        }
        return metric.isOfFeedback() ? defaultFeedback : defaultInstrument;
    }
}
