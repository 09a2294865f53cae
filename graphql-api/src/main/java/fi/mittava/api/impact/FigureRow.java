package fi.mittava.api.impact;

import fi.mittava.api.catalogue.Lang;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure of one group, flat. What is public is a field of the schema; GraphQL Java finds no other methods. */
record FigureRow(FigureAnswer.Row group, FigureColumn column, Figure figure, Naming naming) {

    /** The schema's FigureTable. */
    record Table(
            List<FigureRow> rows,
            int totalCount,
            int generation,
            boolean truncated,
            @Nullable Period period) {}

    /** What is the same in every row of a table. */
    record Naming(
            Lang lang,
            int generation,
            String defaultInstrument,
            String defaultFeedback,
            GenerationCatalogue catalogue) {}

    public @Nullable YearMonth period() {
        return group.period();
    }

    @Nullable
    String code(Dimension dimension) {
        Member member = group.members().get(dimension);
        return member == null ? null : member.code();
    }

    @Nullable
    String name(Dimension dimension) {
        Member member = group.members().get(dimension);
        return member == null ? null : naming.lang().of(member.name());
    }

    public @Nullable String goal() {
        return Slice.goal(group, naming.catalogue());
    }

    public MetricCode metric() {
        return column.request().metric();
    }

    public String metricName() {
        return naming.lang().of(column.metric().name());
    }

    /** Of an effect; null for the others. */
    public @Nullable String outcome() {
        return column.metric().outcome().map(Outcome::name).orElse(null);
    }

    public @Nullable String instrument() {
        return column.instrument(naming.defaultInstrument(), naming.defaultFeedback());
    }

    public String unit() {
        return column.metric().unit();
    }

    public @Nullable Integer horizon() {
        return column.request().horizon();
    }

    public @Nullable BigDecimal value() {
        return figure.value();
    }

    public @Nullable BigDecimal low() {
        return figure.low();
    }

    public @Nullable BigDecimal high() {
        return figure.high();
    }

    public @Nullable Long n() {
        return figure.n();
    }

    public FigureStatus status() {
        return figure.status();
    }

    public @Nullable String reason() {
        return figure.reason();
    }

    public @Nullable String hint() {
        return figure.hint();
    }

    public int generation() {
        return naming.generation();
    }
}
