package fi.mittava.warehouse.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One metric asked for.
 *
 * @param horizon whole months after the anchor, 0 to 24; null for metrics without one
 * @param anchor the date that the horizon counts from; without meaning for metrics without a horizon
 * @param instrument code of the instrument of a meter metric; null: the generation's default
 * @param meterDimension code of a dimension of the instrument; null: its overall score
 * @param collectedBy of a meter metric: only what these collected; empty: whoever did
 */
public record MetricRequest(
        MetricCode metric,
        @Nullable Integer horizon,
        Anchor anchor,
        @Nullable String instrument,
        @Nullable String meterDimension,
        List<Collector> collectedBy) {

    public MetricRequest(MetricCode metric, @Nullable Integer horizon, Anchor anchor, @Nullable String instrument) {
        this(metric, horizon, anchor, instrument, null, List.of());
    }
}
