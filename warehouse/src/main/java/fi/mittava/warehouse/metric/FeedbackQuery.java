package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.FEEDBACK;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.tables.tables.Feedback;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Answers questions about feedback from one generation: one statement a question, every figure through the gate. */
public final class FeedbackQuery {

    /** Groups, times items, times the steps of a scale. */
    static final int MOST_COUNTS = 500_000;

    /** Feedback has the dimensions of participations: under their table's name it is grouped and filtered alike. */
    private static final Feedback ROWS = FEEDBACK.as("participation");

    private static final Field<Integer> ITEM = DSL.field(DSL.name("item"), SQLDataType.INTEGER);
    private static final Field<Long> STEP = DSL.field(DSL.name("step"), SQLDataType.BIGINT);
    private static final Field<Long> ANSWERS = DSL.field(DSL.name("answers"), SQLDataType.BIGINT);
    private static final Field<Double> SUM = DSL.field(DSL.name("sum_of_answers"), SQLDataType.DOUBLE);
    private static final Field<Double> SQUARES = DSL.field(DSL.name("sum_of_squares"), SQLDataType.DOUBLE);
    private static final Field<Long> FORMS = DSL.field(DSL.name("forms"), SQLDataType.BIGINT);
    private static final Field<Long> PERSONS = DSL.field(DSL.name("persons"), SQLDataType.BIGINT);

    private final GenerationReader reader;
    private final DisclosurePolicy policy;

    public FeedbackQuery(GenerationReader reader, DisclosurePolicy policy) {
        this.reader = reader;
        this.policy = policy;
    }

    /**
     * The figures of every item in every group that has an answer to it.
     *
     * @throws QuestionRefused if the question breaks a rule, has too many groups, or takes too long
     */
    public FeedbackAnswer answer(FeedbackQuestion question, Profile profile) {
        QuestionRules.check(question.slice());
        GenerationCatalogue catalogue = reader.catalogue();
        String code =
                Objects.requireNonNullElse(question.instrument(), reader.info().defaultFeedback());
        Instrument instrument = catalogue.instrument(code).orElse(null);
        if (instrument == null && question.instrument() != null) {
            throw new QuestionRefused(Code.UNKNOWN_INSTRUMENT, "there is no instrument with the code " + code);
        }
        List<Instrument.Item> items = items(instrument, question.item());
        DisclosureGate gate = new DisclosureGate(policy, profile, MetricQuery.isPersonal(question.slice()));
        List<FeedbackAnswer.Row> rows = counts(question, items).stream()
                .map(counts -> counts.figures(gate))
                .sorted(order(question, catalogue, items))
                .toList();
        List<FeedbackAnswer.Row> page =
                rows.stream().skip(question.offset()).limit(question.limit()).toList();
        return new FeedbackAnswer(code, page, rows.size(), (long) question.offset() + page.size() < rows.size());
    }

    private static List<Instrument.Item> items(@Nullable Instrument instrument, @Nullable String item) {
        return instrument == null
                ? List.of()
                : instrument.items().stream()
                        .filter(asked -> item == null || asked.code().equals(item))
                        .toList();
    }

    private static Comparator<FeedbackAnswer.Row> order(
            FeedbackQuestion question, GenerationCatalogue catalogue, List<Instrument.Item> items) {
        Comparator<FeedbackAnswer.Row> order = Comparator.comparingInt(row -> items.indexOf(row.item()));
        for (Dimension dimension : question.groupBy().reversed()) {
            Comparator<FeedbackAnswer.Row> byMember = Comparator.comparingInt(row -> catalogue
                    .members(dimension)
                    .rank(Objects.requireNonNull(row.members().get(dimension))));
            order = byMember.thenComparing(order);
        }
        return order;
    }

    private List<AnswerCounts> counts(FeedbackQuestion question, List<Instrument.Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Grouping grouping = new Grouping(question.slice(), reader.catalogue());
        Map<Integer, Instrument.Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        Map<Group, AnswerCounts> counts = new LinkedHashMap<>();
        for (Record row : MetricQuery.fetch(reader, statement(question, grouping, items), MOST_COUNTS)) {
            Instrument.Item item = Objects.requireNonNull(byKey.get(row.get(ITEM)));
            Map<Dimension, Member> members = grouping.members(row);
            counts.computeIfAbsent(
                            new Group(members, item.key()),
                            group -> new AnswerCounts(members, item, row.get(FORMS), row.get(PERSONS)))
                    .add(row.get(STEP), row.get(ANSWERS), row.get(SUM), row.get(SQUARES));
        }
        return new ArrayList<>(counts.values());
    }

    private record Group(Map<Dimension, Member> members, int item) {}

    /** One row a group, item and step; forms and persons of the group and item are the same in each. */
    private ResultQuery<Record> statement(FeedbackQuestion question, Grouping grouping, List<Instrument.Item> items) {
        Condition selected = Selection.of(question.slice(), reader.catalogue())
                .and(inPeriod(question.period()))
                .and(ROWS.ITEM.in(
                        items.stream().map(item -> DSL.inline(item.key())).toList()));
        List<Field<?>> keys = new ArrayList<>(grouping.keysOfRow());
        if (grouping.isOverlapping()) {
            keys.add(Grouping.targetGroupKey());
        }
        keys.add(ROWS.ITEM.as(ITEM));
        CommonTableExpression<Record> steps = DSL.name("steps").as(steps(grouping, keys, selected));
        CommonTableExpression<Record> forms = DSL.name("forms_of").as(forms(grouping, keys, selected));
        List<Field<?>> names = new ArrayList<>(grouping.keys());
        names.add(ITEM);
        List<Field<?>> wanted = new ArrayList<>(names);
        wanted.addAll(List.of(STEP, ANSWERS, SUM, SQUARES, FORMS, PERSONS));
        return DSL.with(steps, forms)
                .select(wanted)
                .from(steps)
                .join(forms)
                .using(names)
                .limit(DSL.inline(MOST_COUNTS + 1));
    }

    private Select<Record> steps(Grouping grouping, List<Field<?>> keys, Condition selected) {
        Field<Double> answer = ROWS.ANSWER;
        Field<Long> step = DSL.when(
                        ROWS.CHOICE.coerce(SQLDataType.INTEGER).gt(DSL.inline(0)), ROWS.CHOICE.cast(SQLDataType.BIGINT))
                .otherwise(DSL.round(answer).cast(SQLDataType.BIGINT));
        List<Field<?>> fields = new ArrayList<>(keys);
        fields.add(step.as(STEP));
        fields.add(DSL.count().coerce(SQLDataType.BIGINT).as(ANSWERS));
        fields.add(DSL.sum(answer).coerce(SQLDataType.DOUBLE).as(SUM));
        fields.add(DSL.sum(answer.mul(answer)).coerce(SQLDataType.DOUBLE).as(SQUARES));
        Condition isChosen =
                ROWS.CHOICE.coerce(SQLDataType.INTEGER).eq(DSL.inline(0)).or(answer.gt(DSL.inline(0.0)));
        return DSL.select(fields)
                .from(rows(grouping))
                .where(selected.and(isChosen))
                .groupBy(CellQuery.positions(keys.size() + 1));
    }

    private Select<Record> forms(Grouping grouping, List<Field<?>> keys, Condition selected) {
        List<Field<?>> fields = new ArrayList<>(keys);
        fields.add(DSL.countDistinct(ROWS.RESPONSE).coerce(SQLDataType.BIGINT).as(FORMS));
        fields.add(DSL.countDistinct(ROWS.RESPONDENT).coerce(SQLDataType.BIGINT).as(PERSONS));
        return DSL.select(fields).from(rows(grouping)).where(selected).groupBy(CellQuery.positions(keys.size()));
    }

    private static Table<?> rows(Grouping grouping) {
        List<Integer> bits = grouping.targetGroupBits();
        return !grouping.isOverlapping()
                ? ROWS
                : ROWS.join(CellQuery.targetGroups(bits))
                        .on(
                                bits.isEmpty()
                                        ? DSL.falseCondition()
                                        : Grouping.hasBit(ROWS.TARGET_GROUPS, Grouping.targetGroupKey()));
    }

    private static Condition inPeriod(@Nullable Period period) {
        if (period == null) {
            return DSL.noCondition();
        }
        Field<Integer> month = ROWS.MONTH.coerce(SQLDataType.INTEGER);
        return month.ge(DSL.inline(Months.number(period.from()))).and(month.lt(DSL.inline(Months.number(period.to()))));
    }
}
