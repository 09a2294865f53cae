package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.Dimension;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question to a generation.
 *
 * @param metrics what to compute; empty: only the groups
 * @param groupBy dimensions of a group, each once; empty with no grain: one row, the whole
 * @param grain groups by periods as well; null: not. The date is {@code period}'s anchor, else the start
 * @param filter codes by dimension: one dimension's are joined by OR, dimensions by AND; a code that no member has selects nothing
 * @param period null: all participations
 * @param limit rows to answer at most, from {@code offset}
 * @param scope of {@link Access}: restricts like a filter, but is none of the asker's
 */
public record FigureQuestion(
        List<MetricRequest> metrics,
        List<Dimension> groupBy,
        @Nullable Grain grain,
        Map<Dimension, List<String>> filter,
        @Nullable Period period,
        List<Order> orderBy,
        int limit,
        int offset,
        Map<Dimension, List<String>> scope) {

    public FigureQuestion(
            List<MetricRequest> metrics,
            List<Dimension> groupBy,
            @Nullable Grain grain,
            Map<Dimension, List<String>> filter,
            @Nullable Period period,
            List<Order> orderBy,
            int limit,
            int offset) {
        this(metrics, groupBy, grain, filter, period, orderBy, limit, offset, Map.of());
    }

    FigureQuestion within(Map<Dimension, List<String>> bounds) {
        return new FigureQuestion(metrics, groupBy, grain, filter, period, orderBy, limit, offset, bounds);
    }

    /** Dimensions that it groups or filters by, each once. */
    Set<Dimension> dimensions() {
        Set<Dimension> dimensions = new LinkedHashSet<>(groupBy);
        dimensions.addAll(filter.keySet());
        return dimensions;
    }

    FigureQuestion with(List<MetricRequest> others) {
        return new FigureQuestion(others, groupBy, grain, filter, period, orderBy, limit, offset, scope);
    }

    FigureQuestion in(@Nullable Period other) {
        return new FigureQuestion(metrics, groupBy, grain, filter, other, orderBy, limit, offset, scope);
    }

    FigureQuestion per(@Nullable Grain other) {
        return new FigureQuestion(metrics, groupBy, other, filter, period, orderBy, limit, offset, scope);
    }

    FigureQuestion without(Dimension dimension) {
        List<Dimension> others =
                groupBy.stream().filter(other -> other != dimension).toList();
        return new FigureQuestion(metrics, others, grain, unfiltered(dimension), period, orderBy, limit, offset, scope);
    }

    /** The filters but one. */
    Map<Dimension, List<String>> unfiltered(Dimension dimension) {
        Map<Dimension, List<String>> others = new LinkedHashMap<>(filter);
        others.remove(dimension);
        return others;
    }

    /** Other rows of the same. */
    public FigureQuestion page(int most, int from) {
        return new FigureQuestion(metrics, groupBy, grain, filter, period, orderBy, most, from, scope);
    }

    /** Every group, in no order asked for. */
    FigureQuestion whole() {
        return new FigureQuestion(
                metrics, groupBy, grain, filter, period, List.of(), QuestionRules.GREATEST_LIMIT, 0, scope);
    }
}
