package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricQuery;
import fi.mittava.warehouse.metric.MetricRequest;
import fi.mittava.warehouse.metric.Period;
import fi.mittava.warehouse.metric.QuestionRefused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was spent in a year beside what was set aside for it. */
public final class SpendingQuery {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS_A_YEAR = 12;
    private static final int EVERY_MEMBER = 100_000;
    private static final MathContext DIGITS = new MathContext(12);
    private static final Figure NOTHING = new Figure(BigDecimal.ZERO, null, null, 0L, FigureStatus.OK, null);

    private static final List<MetricRequest> SPENT =
            List.of(new MetricRequest(MetricCode.TOTAL_COST, null, Anchor.START, null));

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Access access;

    public SpendingQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.policy = policy;
        this.access = access;
    }

    /**
     * Every member that has a budget, or of whose participations there may be told.
     *
     * @param asked calendar year; null: the newest that there is a budget for and that has begun
     * @throws QuestionRefused if the asker sees no costs, or the year is none
     */
    public Spending answer(SpendingBy by, Map<Dimension, List<String>> filter, @Nullable Integer asked) {
        access.requireEffectsAndCosts("spending beside budgets");
        Budgets budgets = new Budgets(reader, filter, access);
        YearMonth now = YearMonth.from(reader.info().asOf());
        int year = asked == null ? newest(budgets.years(), now.getYear()) : checked(asked);
        Spending.Line total =
                line(null, budgets.of(year), spent(List.of(), filter, year).get(null));
        return new Spending(
                year,
                budgets.years(),
                monthsOver(year, now),
                total,
                lines(by, budgets.of(year, by), spent(List.of(by.dimension()), filter, year), few(filter)));
    }

    private static int newest(List<Integer> years, int now) {
        return years.stream()
                .filter(year -> year <= now)
                .reduce((earlier, later) -> later)
                .orElse(now);
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new QuestionRefused(
                    QuestionRefused.Code.INVALID_QUESTION,
                    "year must be " + FIRST_YEAR + " to " + LAST_YEAR + ", but is " + year);
        }
        return year;
    }

    private static int monthsOver(int year, YearMonth now) {
        return Math.clamp(ChronoUnit.MONTHS.between(YearMonth.of(year, 1), now), 0, MONTHS_A_YEAR);
    }

    /** By the member's code; of the whole by null. */
    private Map<@Nullable String, Figure> spent(List<Dimension> by, Map<Dimension, List<String>> filter, int year) {
        Period period = new Period(YearMonth.of(year, 1), YearMonth.of(year + 1, 1), Anchor.START);
        FigureQuestion question = new FigureQuestion(SPENT, by, null, filter, period, List.of(), EVERY_MEMBER, 0);
        Map<@Nullable String, Figure> spent = new LinkedHashMap<>();
        for (FigureAnswer.Row row :
                new MetricQuery(reader, policy).answer(question, access).rows()) {
            Member member = by.isEmpty() ? null : row.members().get(by.getFirst());
            spent.put(member == null ? null : member.code(), row.figures().getFirst());
        }
        return spent;
    }

    /** What is told where no row is: of nobody and of too few alike, unless few may be told of. */
    private Figure few(Map<Dimension, List<String>> filter) {
        boolean isPersonal = filter.keySet().stream().anyMatch(Dimension::isPersonal);
        DisclosureGate gate = new DisclosureGate(policy, access.profile(), new DisclosureGate.Scope(isPersonal, true));
        return gate.isOpen(FigureKind.COUNT) ? NOTHING : DisclosureGate.HIDDEN;
    }

    private List<Spending.Line> lines(
            SpendingBy by, Map<String, BigDecimal> budgets, Map<@Nullable String, Figure> spent, Figure few) {
        return reader.catalogue().members(by.dimension()).all().stream()
                .filter(member -> budgets.containsKey(member.code()) || spent.containsKey(member.code()))
                .map(member -> line(member, budgets.get(member.code()), spent.getOrDefault(member.code(), few)))
                .toList();
    }

    private static Spending.Line line(@Nullable Member member, @Nullable BigDecimal budget, @Nullable Figure spent) {
        Figure known = Objects.requireNonNull(spent, "the whole is always told of");
        return new Spending.Line(
                member, budget, known, budget == null || budget.signum() == 0 ? null : used(known, budget));
    }

    private static Figure used(Figure spent, BigDecimal budget) {
        BigDecimal euros = spent.value();
        return new Figure(
                euros == null ? null : euros.divide(budget, DIGITS),
                null,
                null,
                spent.n(),
                spent.status(),
                spent.reason());
    }
}
