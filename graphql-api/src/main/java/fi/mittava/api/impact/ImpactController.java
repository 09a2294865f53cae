package fi.mittava.api.impact;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.MetricRequest;
import fi.mittava.warehouse.metric.Order;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Impact as typed figures, a field a metric: one question a root field, for exactly the metrics selected. */
@Controller
final class ImpactController {

    static final int GREATEST_LIMIT = 10_000;

    private final Figures figures;

    ImpactController(Figures figures) {
        this.figures = figures;
    }

    @QueryMapping
    ImpactRow.Table impact(
            @Argument List<Dimension> groupBy,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable Grain grain,
            @Argument @Nullable List<ImpactOrder> orderBy,
            @Argument @Nullable Integer limit,
            @Argument @Nullable Integer offset,
            @ContextValue GenerationReader generation,
            @ContextValue Access access,
            @ContextValue GenerationReader.Lease lease,
            DataFetchingFieldSelectionSet selection) {
        List<Order> orders = orderBy == null
                ? List.of()
                : orderBy.stream().map(ImpactOrder::order).toList();
        List<MetricRequest> metrics = metrics(selection, orders);
        Slice slice = Slice.of(groupBy, grain, filter, period, generation.catalogue());
        FigureAnswer answer = figures.answer(
                slice.question(metrics, orders, Page.of(limit, offset, GREATEST_LIMIT)),
                lease,
                access,
                selection.contains("rows/*/hint"));
        Map<MetricRequest, Integer> positions = positions(metrics);
        return new ImpactRow.Table(
                answer.rows().stream()
                        .map(group -> new ImpactRow(group, positions, generation.catalogue()))
                        .toList(),
                answer.totalCount(),
                generation.info().number(),
                answer.truncated(),
                answer.period());
    }

    /** Those selected, and those that only the order needs. */
    private static List<MetricRequest> metrics(DataFetchingFieldSelectionSet selection, List<Order> orders) {
        Set<MetricRequest> metrics = new LinkedHashSet<>(MetricFields.selected(selection));
        for (Order order : orders) {
            if (order.metric() != null) {
                metrics.add(order.metric());
            }
        }
        return new ArrayList<>(metrics);
    }

    private static Map<MetricRequest, Integer> positions(List<MetricRequest> metrics) {
        Map<MetricRequest, Integer> positions = new HashMap<>();
        for (int position = 0; position < metrics.size(); position++) {
            positions.put(metrics.get(position), position);
        }
        return positions;
    }
}
