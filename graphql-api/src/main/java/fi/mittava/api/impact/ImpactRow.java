package fi.mittava.api.impact;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.MetricRequest;
import fi.mittava.warehouse.metric.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One group of an answer.
 *
 * @param positions where the figure of each metric asked for stands in the group
 */
record ImpactRow(FigureAnswer.Row group, Map<MetricRequest, Integer> positions, GenerationCatalogue catalogue) {

    /** The schema's ImpactTable. */
    record Table(
            List<ImpactRow> rows,
            int totalCount,
            int generation,
            boolean truncated,
            @Nullable Period period) {}

    /** A field of the schema; GraphQL Java finds public methods only. */
    public @Nullable YearMonth period() {
        return group.period();
    }

    public @Nullable String goal() {
        return Slice.goal(group, catalogue);
    }

    @Nullable
    Member member(Dimension dimension) {
        return group.members().get(dimension);
    }

    Figure figure(MetricRequest request) {
        return group.figures().get(Objects.requireNonNull(positions.get(request), "a figure nobody asked for"));
    }
}
