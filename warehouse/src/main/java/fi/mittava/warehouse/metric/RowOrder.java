package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.Member;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A total order of an answer's rows: as the caller asked, then by period, then by the members of {@code groupBy} in their
 * own order. Rows are ordered after the gate, so a hidden value orders nothing.
 */
final class RowOrder {

    private RowOrder() {}

    static Comparator<FigureAnswer.Row> of(FigureQuestion question, GenerationCatalogue catalogue) {
        Comparator<FigureAnswer.Row> order =
                Comparator.comparing(FigureAnswer.Row::period, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Dimension dimension : question.groupBy()) {
            order = order.thenComparingInt(row -> catalogue.members(dimension).rank(member(row, dimension)));
        }
        for (Order asked : question.orderBy().reversed()) {
            order = asked(asked, question).thenComparing(order);
        }
        return order;
    }

    private static Comparator<FigureAnswer.Row> asked(Order order, FigureQuestion question) {
        Dimension dimension = order.dimension();
        if (dimension != null) {
            return directed(
                    order, Comparator.comparing(row -> member(row, dimension).code()));
        }
        int index = question.metrics().indexOf(Objects.requireNonNull(order.metric()));
        Comparator<BigDecimal> byValue = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(row -> value(row.figures().get(index)), Comparator.nullsLast(byValue));
    }

    private static Comparator<FigureAnswer.Row> directed(Order order, Comparator<FigureAnswer.Row> ascending) {
        return order.descending() ? ascending.reversed() : ascending;
    }

    private static @Nullable BigDecimal value(Figure figure) {
        return figure.value();
    }

    private static Member member(FigureAnswer.Row row, Dimension dimension) {
        return Objects.requireNonNull(row.members().get(dimension));
    }
}
