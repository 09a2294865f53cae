package fi.mittava.api.impact;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.Order;
import org.jspecify.annotations.Nullable;

/** The schema's ImpactOrder. */
record ImpactOrder(
        @Nullable Dimension dimension,
        @Nullable MetricCode metric,
        @Nullable Integer horizon,
        Direction direction) {

    /** The schema's Direction. */
    enum Direction {
        ASC,
        DESC
    }

    Order order() {
        return new Order(
                dimension,
                metric == null ? null : MetricFields.request(metric, horizon, Anchor.END, null),
                direction == Direction.DESC);
    }
}
