package fi.mittava.api.change;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Measure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Reliability;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.Period;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a meter in one group. What is public is a field of the schema; GraphQL Java finds no other methods.
 *
 * @param reliability of the newest version; null: nobody has answered it
 */
record ChangeRow(
        FigureAnswer.Row group, Measure measure, @Nullable Reliability reliability, Map<MetricCode, Figure> figures) {

    /** Code of the row of the overall score. */
    static final String OVERALL = "overall";

    /** The schema's ChangeTable. */
    record Table(
            List<ChangeRow> rows,
            int totalCount,
            int generation,
            boolean truncated,
            @Nullable Period period) {}

    /** @param position of the measure: its figures stand together */
    static ChangeRow of(
            FigureAnswer.Row group, Measure measure, String version, List<MetricCode> metrics, int position) {
        Map<MetricCode, Figure> figures = new EnumMap<>(MetricCode.class);
        for (int i = 0; i < metrics.size(); i++) {
            figures.put(metrics.get(i), group.figures().get(position * metrics.size() + i));
        }
        return new ChangeRow(group, measure, measure.reliability(version).orElse(null), figures);
    }

    public @Nullable YearMonth period() {
        return group.period();
    }

    public String instrument() {
        return measure.instrument();
    }

    public Member meterDimension() {
        String dimension = measure.meterDimension();
        return new Member(dimension == null ? OVERALL : dimension, measure.name());
    }

    public String better() {
        return measure.isHighBetter() ? "HIGH" : "LOW";
    }

    public @Nullable Long pairs() {
        return figure(MetricCode.MEAN_CHANGE).n();
    }

    public @Nullable Double alpha() {
        return reliability == null ? null : reliability.alpha();
    }

    public @Nullable Double alphaLow() {
        return reliability == null ? null : reliability.alphaLow();
    }

    public @Nullable Double alphaHigh() {
        return reliability == null ? null : reliability.alphaHigh();
    }

    public @Nullable Double mdc95() {
        return reliability == null ? null : reliability.mdc95();
    }

    @Nullable
    Member member(Dimension dimension) {
        return group.members().get(dimension);
    }

    Figure figure(MetricCode metric) {
        return Objects.requireNonNull(figures.get(metric), "a figure nobody asked for");
    }
}
