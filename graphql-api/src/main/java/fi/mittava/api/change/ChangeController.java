package fi.mittava.api.change;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.impact.Figures;
import fi.mittava.api.impact.MetricSelection;
import fi.mittava.api.impact.Page;
import fi.mittava.api.impact.PeriodInput;
import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Measure;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Collector;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricRequest;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.ArrayList;
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

/** Change on a meter: rows in the order of groups, then measures; paged over rows. One question for the whole table. */
@Controller
final class ChangeController {

    static final int GREATEST_LIMIT = 10_000;

    private final Figures figures;

    ChangeController(Figures figures) {
        this.figures = figures;
    }

    @QueryMapping
    ChangeRow.Table change(
            @Argument @Nullable String instrument,
            @Argument @Nullable List<Collector> collectedBy,
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
        Page page = Page.of(limit, offset, GREATEST_LIMIT);
        Slice slice = Slice.of(groupBy, grain, filter, period, generation.catalogue());
        String code = Objects.requireNonNullElse(instrument, generation.info().defaultInstrument());
        List<Measure> measures = generation.catalogue().measures(code);
        if (measures.isEmpty()) {
            requireKnown(instrument, generation);
            return new ChangeRow.Table(List.of(), 0, generation.info().number(), false, null);
        }
        String version =
                generation.catalogue().instrument(code).map(Instrument::version).orElse("");
        List<MetricCode> metrics = metrics(selection);
        FigureAnswer answer = figures.answer(
                slice.question(
                        requests(code, measures, metrics, Objects.requireNonNullElse(collectedBy, List.of())),
                        List.of(),
                        page.groups(measures.size())),
                lease,
                access,
                selection.contains("rows/*/hint"));
        Page.Rows<ChangeRow> rows = page.of(
                answer.rows().stream().flatMap(group -> rows(group, measures, version, metrics)),
                measures.size(),
                answer.totalCount());
        return new ChangeRow.Table(
                rows.shown(), rows.totalCount(), generation.info().number(), rows.truncated(), answer.period());
    }

    private static void requireKnown(@Nullable String instrument, GenerationReader generation) {
        if (instrument != null && generation.catalogue().instrument(instrument).isEmpty()) {
            throw new ArgumentRefused(
                    ErrorCode.UNKNOWN_INSTRUMENT, "there is no instrument with the code " + instrument);
        }
    }

    /** Those selected, and what {@code pairs} is the n of. */
    private static List<MetricCode> metrics(DataFetchingFieldSelectionSet selection) {
        List<MetricCode> metrics = new ArrayList<>(MetricSelection.of(selection));
        if (!metrics.contains(MetricCode.MEAN_CHANGE) && selection.contains("rows/pairs")) {
            metrics.add(MetricCode.MEAN_CHANGE);
        }
        return metrics;
    }

    private static List<MetricRequest> requests(
            String instrument, List<Measure> measures, List<MetricCode> metrics, List<Collector> collectedBy) {
        return measures.stream()
                .flatMap(measure -> metrics.stream()
                        .map(metric -> new MetricRequest(
                                metric, null, Anchor.END, instrument, measure.meterDimension(), collectedBy)))
                .toList();
    }

    private static Stream<ChangeRow> rows(
            FigureAnswer.Row group, List<Measure> measures, String version, List<MetricCode> metrics) {
        return IntStream.range(0, measures.size())
                .mapToObj(position -> ChangeRow.of(group, measures.get(position), version, metrics, position));
    }
}
