package fi.mittava.api.impact;

import fi.mittava.api.catalogue.Lang;
import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.MetricCode;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The same figures flat: rows in the order of groups, then metrics and horizons as asked; paged over rows. */
@Controller
final class FiguresController {

    static final int GREATEST_LIMIT = 100_000;
    static final List<Integer> DEFAULT_HORIZONS = List.of(3, 6, 12, 24);

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    @QueryMapping
    FigureRow.Table figures(
            @Argument List<MetricCode> metrics,
            @Argument @Nullable List<Integer> horizons,
            @Argument @Nullable Anchor anchor,
            @Argument @Nullable String instrument,
            @Argument @Nullable Lang lang,
            @Argument List<Dimension> groupBy,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable Grain grain,
            @Argument @Nullable Integer limit,
            @Argument @Nullable Integer offset,
            @ContextValue GenerationReader generation,
            @ContextValue Access access,
            @ContextValue GenerationReader.Lease lease,
            DataFetchingFieldSelectionSet selection) {
        List<FigureColumn> columns = FigureColumn.all(
                metrics,
                Objects.requireNonNullElse(horizons, DEFAULT_HORIZONS),
                Objects.requireNonNullElse(anchor, Anchor.END),
                instrument);
        if (columns.isEmpty()) {
            throw new ArgumentRefused(ErrorCode.BAD_REQUEST, "figures needs a metric, and a horizon if it takes one");
        }
        Page page = Page.of(limit, offset, GREATEST_LIMIT);
        FigureAnswer answer = figures.answer(
                Slice.of(groupBy, grain, filter, period, generation.catalogue())
                        .question(
                                columns.stream().map(FigureColumn::request).toList(),
                                List.of(),
                                page.groups(columns.size())),
                lease,
                access,
                selection.contains("rows/hint"));
        FigureRow.Naming naming = new FigureRow.Naming(
                Objects.requireNonNullElse(lang, Lang.FI),
                generation.info().number(),
                generation.info().defaultInstrument(),
                generation.info().defaultFeedback(),
                generation.catalogue());
        Page.Rows<FigureRow> rows = page.of(
                answer.rows().stream().flatMap(group -> rows(group, columns, naming)),
                columns.size(),
                answer.totalCount());
        return new FigureRow.Table(
                rows.shown(), rows.totalCount(), naming.generation(), rows.truncated(), answer.period());
    }

    private static Stream<FigureRow> rows(FigureAnswer.Row group, List<FigureColumn> columns, FigureRow.Naming naming) {
        return IntStream.range(0, columns.size())
                .mapToObj(position -> new FigureRow(
                        group, columns.get(position), group.figures().get(position), naming));
    }
}
