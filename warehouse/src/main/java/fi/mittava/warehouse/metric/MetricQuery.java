package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.AnswerGate;
import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.sql.SQLTimeoutException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Answers questions from one generation: one statement a question, every figure through the disclosure gate. */
public final class MetricQuery {

    /** More groups than anybody reads, and few enough to sort in memory. */
    static final int MOST_GROUPS = 100_000;

    /** Of all groups together, so that a few questions at once fit in memory. */
    static final int MOST_VALUES = 1_000_000;

    private final GenerationReader reader;
    private final DisclosurePolicy policy;

    public MetricQuery(GenerationReader reader, DisclosurePolicy policy) {
        this.reader = reader;
        this.policy = policy;
    }

    /**
     * The figures of every group that has participations; without groupBy and grain always one row, the whole.
     *
     * @throws QuestionRefused if the question breaks a rule, has too many groups, or takes too long
     */
    public FigureAnswer answer(FigureQuestion asked, Access access) {
        return whole(asked, access).page(asked.limit(), asked.offset());
    }

    /** Every row of the same, whatever the question's limit and offset, to be read page by page. */
    public FigureTable whole(FigureQuestion asked, Access access) {
        return table(asked, groups(asked, access));
    }

    /** The same with a hint beside each hidden figure; may ask several questions more. */
    public FigureTable wholeWithHints(FigureQuestion asked, Access access) {
        Groups groups = groups(asked, access);
        return table(
                asked,
                new Groups(
                        new Hints(this, asked.in(groups.period()), policy, access).beside(groups.rows()),
                        groups.period()));
    }

    /** Every group that may be told of. */
    record Groups(List<FigureAnswer.Row> rows, @Nullable Period period) {}

    Groups groups(FigureQuestion asked, Access access) {
        QuestionRules.check(asked);
        FigureQuestion question = AskedBy.withPeriod(
                AskedBy.admitted(asked, access),
                policy,
                access.profile(),
                YearMonth.from(reader.info().asOf()));
        Grouping grouping = new Grouping(question, reader.catalogue());
        DisclosureGate gate = new DisclosureGate(policy, access.profile(), AskedBy.scope(question));
        Columns columns = new Columns(grouping.keys().size(), proof(grouping));
        Plan plan = plan(question, columns, gate, grouping);
        // The whole is one row, even if nothing is asked of it.
        columns.add(Aggregate.rows());
        CellQuery query = new CellQuery(grouping, Selection.of(question, reader.catalogue()), columns);
        // In the same order whenever it is asked: of equally small siblings the gate must always hide the same.
        int most = Math.min(MOST_GROUPS, MOST_VALUES / columns.width());
        List<Record> groups = fetch(reader, query.with(most + 1), most).stream()
                .sorted(grouping.order())
                .toList();
        Complements.Found leftOut = new Complements(reader, gate, question).find(plan.counted());
        List<AnswerGate.Group> unguarded = groups.stream()
                .map(group -> plan.unguarded(grouping.keyValues(group), group, leftOut))
                .toList();
        List<Optional<List<Figure>>> told = new AnswerGate(gate, grouping.addUp()).pass(unguarded);
        List<FigureAnswer.Row> rows = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            Record group = groups.get(place);
            Optional<List<Figure>> figures = told.get(place);
            if (figures.isPresent() || grouping.isWhole()) {
                rows.add(new FigureAnswer.Row(
                        grouping.period(group), grouping.members(group), plan.figures(question, group, figures)));
            }
        }
        return new Groups(rows, question.period());
    }

    private PersonProof proof(Grouping grouping) {
        return new PersonProof(
                reader.info().mostParticipationsPerPerson(), grouping.rowsOfAGroup(reader.participations()));
    }

    private Plan plan(FigureQuestion question, Columns columns, DisclosureGate gate, Grouping grouping) {
        List<Complements.Counted> counted = new ArrayList<>();
        List<Function<Record, Unguarded>> readings = new ArrayList<>();
        Formula rows = Formula.rows();
        counted.add(new Complements.Counted(FigureKind.COUNT, rows));
        readings.add(reading(FigureKind.COUNT, rows, columns, gate, grouping));
        for (MetricRequest request : question.metrics()) {
            Metric metric = MetricCatalogue.metric(request.metric());
            if (!metric.isEffect()) {
                Formula formula = metric.formula(new Asked(
                        request,
                        meter(metric, request),
                        reader.info().dataTo(),
                        reader.info().immatureFrom()));
                counted.add(new Complements.Counted(metric.kind(), formula));
                readings.add(reading(metric.kind(), formula, columns, gate, grouping));
            }
        }
        EffectFigures effects =
                new EffectFigures(new EffectSlices(reader, question, grouping, gate), question.metrics());
        return new Plan(counted, readings, effects);
    }

    private Function<Record, Unguarded> reading(
            FigureKind kind, Formula formula, Columns columns, DisclosureGate gate, Grouping grouping) {
        FigureReading.PersonCount persons = new FigureReading.PersonCount(reader.persons(), grouping.combinations());
        return new FigureReading(columns, gate, persons, kind, formula).plan();
    }

    /**
     * How a group's row becomes its figures: first the number of its participations, then a figure a metric but effects.
     */
    private record Plan(
            List<Complements.Counted> counted, List<Function<Record, Unguarded>> readings, EffectFigures effects) {

        AnswerGate.Group unguarded(List<Integer> keys, Record group, Complements.Found leftOut) {
            List<Unguarded> figures = new ArrayList<>();
            for (int place = 0; place < readings.size(); place++) {
                Unguarded figure = readings.get(place).apply(group);
                for (Unguarded behind : leftOut.behind(keys, place)) {
                    figure = figure.before(behind);
                }
                figures.add(figure);
            }
            return new AnswerGate.Group(keys, figures.getFirst(), figures.subList(1, figures.size()));
        }

        /** In the order of the question; empty: nothing may be told of the group. */
        List<Figure> figures(FigureQuestion question, Record group, Optional<List<Figure>> told) {
            List<Figure> figures = new ArrayList<>();
            int next = 0;
            for (MetricRequest request : question.metrics()) {
                boolean isEffect = MetricCatalogue.metric(request.metric()).isEffect();
                if (told.isEmpty()) {
                    figures.add(DisclosureGate.HIDDEN);
                } else {
                    figures.add(
                            isEffect
                                    ? effects.figure(request, group)
                                    : told.get().get(next));
                    next += isEffect ? 0 : 1;
                }
            }
            return figures;
        }
    }

    private Meter meter(Metric metric, MetricRequest request) {
        if (!metric.hasInstrument()) {
            return Meter.NONE;
        }
        String named = request.instrument();
        GenerationCatalogue catalogue = reader.catalogue();
        String code = named != null
                ? named
                : metric.isOfFeedback()
                        ? reader.info().defaultFeedback()
                        : reader.info().defaultInstrument();
        Instrument instrument = catalogue.instrument(code).orElse(null);
        if (instrument == null && named != null) {
            throw new QuestionRefused(Code.UNKNOWN_INSTRUMENT, "there is no instrument with the code " + named);
        }
        return new Meter(
                instrument, catalogue.measure(code, request.meterDimension()).orElse(null), request.collectedBy());
    }

    /** The rows of a statement, or a refusal if it takes too long or answers more than {@code most}. */
    static Result<Record> fetch(GenerationReader reader, ResultQuery<Record> query, int most) {
        Result<Record> groups = fetch(reader, query);
        if (groups.size() > most) {
            throw new QuestionRefused(
                    Code.TOO_MANY_GROUPS,
                    "the answer would have more than " + most
                            + " groups, the most with so many metrics: group by less, filter, or ask for fewer"
                            + " metrics");
        }
        return groups;
    }

    /** Runs a statement, refused if it takes too long. */
    static Result<Record> fetch(GenerationReader reader, ResultQuery<Record> query) {
        try {
            return reader.read(sql -> sql.fetch(query));
        } catch (DataAccessException e) {
            if (e.getCause(SQLTimeoutException.class) != null) {
                throw new QuestionRefused(Code.TIME_LIMIT, "the query took too long and was cancelled");
            }
            throw e;
        }
    }

    private FigureTable table(FigureQuestion question, Groups groups) {
        return new FigureTable(
                groups.rows().stream()
                        .sorted(RowOrder.of(question, reader.catalogue()))
                        .toList(),
                groups.period());
    }
}
