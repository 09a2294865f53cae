package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Service;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricQuery;
import fi.mittava.warehouse.metric.MetricRequest;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scenarios from what a generation tells of services: their volumes, their costs and their effects. */
public final class BudgetQuery {

    private static final int YEAR = 12;
    private static final int EVERY_SERVICE = 100_000;

    private static final List<MetricRequest> FIGURES = Stream.of(
                    MetricCode.PARTICIPATIONS, MetricCode.COST_PER_PARTICIPATION)
            .map(metric -> new MetricRequest(metric, null, Anchor.START, null))
            .toList();

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Access access;

    public BudgetQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.policy = policy;
        this.access = access;
    }

    /**
     * The scenario.
     *
     * @throws fi.mittava.warehouse.metric.QuestionRefused if the asker may not ask, a number is out of its bounds, or there is
     *     no service to give money to
     */
    public BudgetScenario answer(BudgetQuestion question) {
        access.requireEffectsAndCosts("a budget scenario");
        BudgetRules.check(question);
        Period period = question.period() == null ? lastYear() : question.period();
        List<ServiceFigures> services = services(question, period);
        List<Candidate> candidates = services.stream()
                .flatMap(service -> service.candidate().stream())
                .toList();
        BudgetRules.check(question, candidates);
        double today = candidates.stream().mapToDouble(Candidate::euros).sum();
        double budget = Objects.requireNonNullElse(question.budget(), today);
        BudgetProblem problem = new BudgetProblem(
                candidates, budget, question.outcome() == Outcome.MUNICIPAL_SHARE, question.constraints());
        Optional<Allocation> allocation = problem.solve();
        return new BudgetScenario(
                period,
                question.sharingGoals(),
                budget,
                services.stream()
                        .map(service -> line(service, allocation.orElse(null)))
                        .toList(),
                allocation.orElse(null),
                problem.conflict().orElse(null));
    }

    /** Of those that have ended the cost is known to the end. */
    private Period lastYear() {
        YearMonth to = YearMonth.from(reader.info().asOf());
        return new Period(to.minusMonths(YEAR), to, Anchor.END);
    }

    private List<ServiceFigures> services(BudgetQuestion question, Period period) {
        Map<String, EffectFinding> effects = effects(question);
        Map<String, Service> known = new HashMap<>();
        reader.catalogue().services(null, null).forEach(service -> known.put(service.code(), service));
        List<ServiceFigures> services = new ArrayList<>();
        for (FigureAnswer.Row row : new MetricQuery(reader, policy)
                .answer(byService(question.filter(), FIGURES, period), access)
                .rows()) {
            Member member = Objects.requireNonNull(row.members().get(Dimension.SERVICE));
            Service service = known.get(member.code());
            if (service != null
                    && service.goal() != null
                    && question.sharingGoals().contains(service.goal())) {
                services.add(figures(member, service, row.figures(), effects.get(member.code())));
            }
        }
        return services;
    }

    private static ServiceFigures figures(
            Member member, Service service, List<Figure> figures, @Nullable EffectFinding effect) {
        return new ServiceFigures(
                member,
                service.serviceType().code(),
                Objects.requireNonNull(service.goal()),
                figures.getFirst(),
                figures.getLast(),
                Objects.requireNonNullElse(effect, EffectFinding.HIDDEN));
    }

    /** Of all starts: a year's alone would be few, and not yet observed. */
    private Map<String, EffectFinding> effects(BudgetQuestion question) {
        Map<String, EffectFinding> effects = new HashMap<>();
        new EffectQuery(reader, policy, access)
                .answer(byService(question.filter(), List.of(), null), question.outcome(), List.of(question.horizon()))
                .rows()
                .forEach(row -> effects.put(
                        Objects.requireNonNull(row.group().members().get(Dimension.SERVICE))
                                .code(),
                        row.finding()));
        return effects;
    }

    static FigureQuestion byService(
            Map<Dimension, List<String>> filter, List<MetricRequest> metrics, @Nullable Period period) {
        return new FigureQuestion(
                metrics, List.of(Dimension.SERVICE), null, filter, period, List.of(), EVERY_SERVICE, 0);
    }

    private static BudgetScenario.Line line(ServiceFigures service, @Nullable Allocation allocation) {
        return new BudgetScenario.Line(
                service.service(),
                service.goal(),
                service.standing(),
                service.reason(),
                service.participations(),
                service.cost(),
                service.effect(),
                allocation == null ? null : share(service, allocation));
    }

    private static Allocation.@Nullable Share share(ServiceFigures service, Allocation allocation) {
        return allocation.shares().stream()
                .filter(share ->
                        share.candidate().code().equals(service.service().code()))
                .findFirst()
                .orElse(null);
    }
}
