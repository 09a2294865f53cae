package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.Dimension;
import java.util.List;
import java.util.Map;
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
 */
public record FigureQuestion(
        List<MetricRequest> metrics,
        List<Dimension> groupBy,
        @Nullable Grain grain,
        Map<Dimension, List<String>> filter,
        @Nullable Period period,
        List<Order> orderBy,
        int limit,
        int offset) {}
