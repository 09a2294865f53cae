package fi.mittava.warehouse.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every group of a question with its figures, after the disclosure gate, in a total order.
 *
 * @param period what was asked about, or what stands in its place where a table has a period of its own; null: all
 */
public record FigureTable(
        List<FigureAnswer.Row> rows, @Nullable Period period) {

    /** At most {@code limit} rows from {@code offset}. */
    public FigureAnswer page(int limit, int offset) {
        int from = Math.min(offset, rows.size());
        int to = (int) Math.min((long) from + limit, rows.size());
        return new FigureAnswer(rows.subList(from, to), rows.size(), to < rows.size(), period);
    }
}
