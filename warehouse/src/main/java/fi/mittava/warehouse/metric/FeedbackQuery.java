package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.FEEDBACK;

import fi.mittava.warehouse.disclosure.AnswerGate;
import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.tables.tables.Feedback;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    public FeedbackAnswer answer(FeedbackQuestion asked, Access access) {
        FigureQuestion dated = AskedBy.withPeriod(
                asked.slice().in(asked.period()),
                policy,
                access.profile(),
                YearMonth.from(reader.info().asOf()));
        QuestionRules.check(dated);
        FeedbackQuestion question =
                asked.in(dated.period()).within(AskedBy.admitted(dated, access).scope());
        GenerationCatalogue catalogue = reader.catalogue();
        String code =
                Objects.requireNonNullElse(question.instrument(), reader.info().defaultFeedback());
        Instrument instrument = catalogue.instrument(code).orElse(null);
        if (instrument == null && question.instrument() != null) {
            throw new QuestionRefused(Code.UNKNOWN_INSTRUMENT, "there is no instrument with the code " + code);
        }
        List<Instrument.Item> items = items(instrument, question.item());
        DisclosureGate gate = new DisclosureGate(policy, access.profile(), AskedBy.scope(dated));
        List<FeedbackAnswer.Row> rows = items.isEmpty()
                ? List.of()
                : told(question, items, gate).stream()
                        .sorted(order(question, catalogue, items))
                        .toList();
        List<FeedbackAnswer.Row> page =
                rows.stream().skip(question.offset()).limit(question.limit()).toList();
        return new FeedbackAnswer(
                code, page, rows.size(), (long) question.offset() + page.size() < rows.size(), question.period());
    }

    /** Item by item, since each has groups of its own. */
    private List<FeedbackAnswer.Row> told(FeedbackQuestion question, List<Instrument.Item> items, DisclosureGate gate) {
        Grouping grouping = new Grouping(question.slice(), reader.catalogue());
        Map<Group, AnswerCounts> counts = counts(question, grouping, items);
        List<Map<Group, Unguarded>> leftOut = leftOut(question, grouping, items, gate);
        AnswerGate siblings = new AnswerGate(gate, grouping.addUp());
        List<FeedbackAnswer.Row> rows = new ArrayList<>();
        for (Instrument.Item item : items) {
            List<Map.Entry<Group, AnswerCounts>> groups = counts.entrySet().stream()
                    .filter(group -> group.getKey().item() == item.key())
                    .toList();
            List<Optional<List<Figure>>> told = siblings.pass(groups.stream()
                    .map(group -> unguarded(group.getKey(), group.getValue(), leftOut))
                    .toList());
            for (int place = 0; place < groups.size(); place++) {
                AnswerCounts answers = groups.get(place).getValue();
                if (told.get(place).isPresent()) {
                    rows.add(answers.figures());
                } else if (grouping.isWhole()) {
                    rows.add(answers.hidden());
                }
            }
        }
        return rows;
    }

    private static AnswerGate.Group unguarded(Group group, AnswerCounts answers, List<Map<Group, Unguarded>> leftOut) {
        Unguarded existence = answers.existence();
        for (Map<Group, Unguarded> others : leftOut) {
            existence = existence.before(others.getOrDefault(group, left(0, 0)));
        }
        return new AnswerGate.Group(group.keys(), existence, List.of());
    }

    private static Unguarded left(long forms, long persons) {
        return new Unguarded(FigureKind.METER, Figures.whole(forms, forms), forms, persons, null, List.of());
    }

    /** For each filter those who follow from the figure without it: see {@link Complements}. */
    private List<Map<Group, Unguarded>> leftOut(
            FeedbackQuestion question, Grouping grouping, List<Instrument.Item> items, DisclosureGate gate) {
        return question.filter().keySet().stream()
                .filter(dimension ->
                        !gate.isOpen(FigureKind.METER) && !question.groupBy().contains(dimension))
                .map(dimension -> leftOut(dimension, question, grouping, items))
                .toList();
    }

    private Map<Group, Unguarded> leftOut(
            Dimension dimension, FeedbackQuestion question, Grouping grouping, List<Instrument.Item> items) {
        Condition selected =
                asked(question, items, Selection.leftOutBy(dimension, question.slice(), reader.catalogue()));
        Map<Group, Unguarded> left = new HashMap<>();
        for (Record row : MetricQuery.fetch(reader, forms(grouping, keys(grouping), selected), MOST_COUNTS)) {
            left.put(new Group(grouping.keyValues(row), row.get(ITEM)), left(row.get(FORMS), row.get(PERSONS)));
        }
        return left;
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

    private Map<Group, AnswerCounts> counts(FeedbackQuestion question, Grouping grouping, List<Instrument.Item> items) {
        Map<Integer, Instrument.Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        Map<Group, AnswerCounts> counts = new LinkedHashMap<>();
        if (grouping.isWhole()) {
            items.forEach(item -> counts.put(new Group(List.of(), item.key()), new AnswerCounts(Map.of(), item, 0, 0)));
        }
        for (Record row : MetricQuery.fetch(reader, statement(question, grouping, items), MOST_COUNTS)) {
            Instrument.Item item = Objects.requireNonNull(byKey.get(row.get(ITEM)));
            Group group = new Group(grouping.keyValues(row), item.key());
            counts.compute(
                            group,
                            (key, known) -> known != null && known.hasAnswers()
                                    ? known
                                    : new AnswerCounts(grouping.members(row), item, row.get(FORMS), row.get(PERSONS)))
                    .add(row.get(STEP), row.get(ANSWERS), row.get(SUM), row.get(SQUARES));
        }
        return counts;
    }

    private record Group(List<Integer> keys, int item) {}

    private static List<Field<?>> keys(Grouping grouping) {
        List<Field<?>> keys = new ArrayList<>(grouping.keysOfRow());
        if (grouping.isOverlapping()) {
            keys.add(Grouping.targetGroupKey());
        }
        keys.add(ROWS.ITEM.as(ITEM));
        return keys;
    }

    private static Condition asked(FeedbackQuestion question, List<Instrument.Item> items, Condition selected) {
        return selected.and(inPeriod(question.period()))
                .and(ROWS.ITEM.in(
                        items.stream().map(item -> DSL.inline(item.key())).toList()));
    }

    /** One row a group, item and step; forms and persons of the group and item are the same in each. */
    private ResultQuery<Record> statement(FeedbackQuestion question, Grouping grouping, List<Instrument.Item> items) {
        Condition selected = asked(question, items, Selection.of(question.slice(), reader.catalogue()));
        List<Field<?>> keys = keys(grouping);
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
