package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** Answers questions from one generation: one statement a question, every figure through the disclosure gate. */
public final class MetricQuery {

    /** More groups than anybody reads, and few enough to sort in memory. */
    static final int MOST_GROUPS = 100_000;

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
    public FigureAnswer answer(FigureQuestion question, Profile profile) {
        QuestionRules.check(question);
        Grouping grouping = new Grouping(question, reader.catalogue());
        PersonProof proof = new PersonProof(
                reader.info().mostParticipationsPerPerson(), grouping.rowsOfAGroup(reader.participations()));
        Columns columns = new Columns(grouping.keys().size(), proof);
        DisclosureGate gate = new DisclosureGate(policy, profile, isPersonal(question));
        List<Function<Record, Figure>> readings = readings(question, columns, gate, grouping);
        // The whole is one row, even if nothing is asked of it.
        columns.add(Aggregate.rows());
        CellQuery query = new CellQuery(grouping, Selection.of(question, reader.catalogue()), columns);
        List<FigureAnswer.Row> rows = fetch(reader, query.with(MOST_GROUPS + 1), MOST_GROUPS).stream()
                .map(group -> new FigureAnswer.Row(
                        grouping.period(group),
                        grouping.members(group),
                        readings.stream().map(reading -> reading.apply(group)).toList()))
                .toList();
        return page(question, rows);
    }

    private List<Function<Record, Figure>> readings(
            FigureQuestion question, Columns columns, DisclosureGate gate, Grouping grouping) {
        EffectFigures effects =
                new EffectFigures(new EffectSlices(reader, question, grouping, gate), question.metrics());
        List<Function<Record, Figure>> readings = new ArrayList<>();
        for (MetricRequest request : question.metrics()) {
            if (MetricCatalogue.metric(request.metric()).isEffect()) {
                readings.add(group -> effects.figure(request, group));
            } else {
                Function<Record, Unguarded> reading = plan(request, columns, gate, grouping);
                readings.add(group -> gate.pass(reading.apply(group)));
            }
        }
        return readings;
    }

    private Function<Record, Unguarded> plan(
            MetricRequest request, Columns columns, DisclosureGate gate, Grouping grouping) {
        Metric metric = MetricCatalogue.metric(request.metric());
        Formula formula = metric.formula(new Asked(
                request,
                meter(metric, request),
                reader.info().dataTo(),
                reader.info().immatureFrom()));
        FigureReading.PersonCount persons = new FigureReading.PersonCount(reader.persons(), grouping.combinations());
        return new FigureReading(columns, gate, persons, metric.kind(), formula).plan();
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

    static boolean isPersonal(FigureQuestion question) {
        return Stream.concat(question.groupBy().stream(), question.filter().keySet().stream())
                .anyMatch(Dimension::isPersonal);
    }

    /** The rows of a statement, or a refusal if it takes too long or answers more than {@code most}. */
    static Result<Record> fetch(GenerationReader reader, ResultQuery<Record> query, int most) {
        Result<Record> groups = fetch(reader, query);
        if (groups.size() > most) {
            throw new QuestionRefused(
                    Code.TOO_MANY_GROUPS,
                    "the answer would have more than " + most + " groups: group by less or filter");
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

    private FigureAnswer page(FigureQuestion question, List<FigureAnswer.Row> rows) {
        Comparator<FigureAnswer.Row> order = RowOrder.of(question, reader.catalogue());
        List<FigureAnswer.Row> page = rows.stream()
                .sorted(order)
                .skip(question.offset())
                .limit(question.limit())
                .toList();
        boolean isTruncated = (long) question.offset() + page.size() < rows.size();
        return new FigureAnswer(page, rows.size(), isTruncated);
    }
}
