package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Member;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups with their figures, after the disclosure gate, in a total order.
 *
 * @param totalCount groups before limit and offset
 * @param period what was asked about, or what stands in its place where a table has a period of its own; null: all
 */
public record FigureAnswer(
        List<Row> rows,
        int totalCount,
        boolean truncated,
        @Nullable Period period) {

    /**
     * One group.
     *
     * @param period first month of the period; null without a grain
     * @param members the group's value of each dimension of the question's {@code groupBy}
     * @param figures one a metric, in the question's order
     */
    public record Row(@Nullable YearMonth period, Map<Dimension, Member> members, List<Figure> figures) {}
}
