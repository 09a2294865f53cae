package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.casemix.CaseMix;
import fi.mittava.warehouse.casemix.CaseMixFit;
import fi.mittava.warehouse.casemix.CaseMixModel;
import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Members;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import fi.mittava.warehouse.study.gate.EffectGate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Providers of one service type beside what was to be expected of their own participants. Expectations come from a model over
 * all participations of the type; filter and period only select whose are compared. What was observed is what the metric's
 * own question tells, through the disclosure gate: a provider of whom that isn't told has no point.
 */
public final class ProviderComparisonQuery {

    /** Whole months after the start. */
    public static final int GREATEST_HORIZON = QuestionRules.GREATEST_HORIZON;

    /** Chance moves smaller ones so far that a name would only invite conclusions. */
    private static final int LEAST_FOR_A_NAME = EffectGate.LEAST_PARTICIPANTS;

    /** Key of participations without a provider. */
    private static final int NOBODY = 0;

    private final GenerationReader reader;
    private final MetricQuery query;
    private final Access access;

    public ProviderComparisonQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.query = new MetricQuery(reader, policy);
        this.access = access;
    }

    /**
     * What is asked.
     *
     * @param serviceType its code
     * @param horizon whole months after the start, 1 to 24; without meaning for outcomes that have none
     * @param filter which participations are compared, as in {@link FigureQuestion}
     * @param period null: all
     */
    public record Question(
            String serviceType,
            ComparedOutcome outcome,
            int horizon,
            Map<Dimension, List<String>> filter,
            @Nullable Period period) {

        private @Nullable Integer month() {
            return outcome.hasHorizon() ? horizon : null;
        }
    }

    /**
     * Providers in the funnel.
     *
     * @param overall the outcome of all participations of the service type: what a ratio of 1 stands for
     * @param discrimination how far starts tell outcomes apart: of a share the c statistic, of a change R²; where there is no
     *     model, why
     * @param adjustedFor attributes that the model has, by their codes
     */
    public record Answer(
            Member serviceType,
            @Nullable Integer horizon,
            Figure overall,
            Figure discrimination,
            List<String> adjustedFor,
            List<FunnelPoint> points) {}

    /**
     * The funnel.
     *
     * @throws QuestionRefused if there is no such service type or horizon, or the profile may not ask
     */
    public Answer answer(Question question) {
        AskedBy.checkBeyondMetrics(access.profile(), "a comparison of providers");
        Member type = reader.catalogue().members(Dimension.SERVICE_TYPE).all().stream()
                .filter(member -> member.code().equals(question.serviceType()))
                .findFirst()
                .orElseThrow(() -> new QuestionRefused(
                        Code.INVALID_QUESTION, "there is no service type with the code " + question.serviceType()));
        Integer month = question.month();
        if (month != null && (month < 1 || month > GREATEST_HORIZON)) {
            throw new QuestionRefused(
                    Code.INVALID_QUESTION,
                    "horizon of providerComparison must be 1 to " + GREATEST_HORIZON + " months, but is " + month);
        }
        Figure overall = overall(question);
        if (overall.status() != FigureStatus.OK) {
            return new Answer(type, month, overall, overall, List.of(), List.of());
        }
        Optional<String> obstacle = obstacle(question.outcome(), overall);
        if (obstacle.isPresent()) {
            return without(type, month, overall, obstacle.get());
        }
        return model(question)
                .map(model -> with(model, type, question, overall))
                .orElseGet(() -> without(type, month, overall, "NO_SPREAD"));
    }

    private static Answer without(Member type, @Nullable Integer month, Figure overall, String reason) {
        Figure none = Figures.notEstimable(reason, Objects.requireNonNull(overall.n()));
        return new Answer(type, month, overall, none, List.of(), List.of());
    }

    /** Why no model can be fitted. */
    private static Optional<String> obstacle(ComparedOutcome outcome, Figure overall) {
        long n = Objects.requireNonNull(overall.n());
        if (n < CaseMixFit.LEAST_PARTICIPATIONS) {
            return Optional.of("TOO_FEW_PARTICIPATIONS");
        }
        long hits = Math.round(n * Objects.requireNonNull(overall.value()).doubleValue());
        return outcome.isShare() && !CaseMixFit.canShare(n, hits) ? Optional.of("TOO_FEW_OUTCOMES") : Optional.empty();
    }

    private Optional<CaseMixModel> model(Question question) {
        ComparedOutcome outcome = question.outcome();
        int type = typeKey(question);
        return CaseMixModels.of(reader).model(new CaseMixModels.Key(type, outcome, question.month()), () -> {
            CaseMix cases = statement(question).cases(ofType(type), outcome.isShare());
            return outcome.isShare() ? CaseMixFit.share(cases) : CaseMixFit.change(cases);
        });
    }

    private Answer with(CaseMixModel model, Member type, Question question, Figure overall) {
        FigureQuestion compared = AskedBy.admitted(
                question(question, List.of(Dimension.PROVIDER), selected(question), question.period()), access);
        // What passed the gate for the outcome of the same participations may tell how well it was foreseen.
        Figure discrimination = Figures.real(model.discrimination(), null, Objects.requireNonNull(overall.n()));
        return new Answer(
                type,
                question.month(),
                overall,
                discrimination,
                model.terms().stream().map(CaseMixModel.Term::attribute).toList(),
                points(compared, funnel(model, question, Selection.of(compared, reader.catalogue()), overall)));
    }

    private Funnel funnel(CaseMixModel model, Question question, Condition selected, Figure overall) {
        double ofAll = Funnel.value(overall);
        ComparedOutcome outcome = question.outcome();
        return outcome.isShare()
                ? new ShareFunnel(ofAll, statement(question).shares(model, selected))
                : new ChangeFunnel(
                        ofAll,
                        model,
                        statement(question).changes(model, selected),
                        Objects.requireNonNull(outcome.meter(reader).measure()).isHighBetter());
    }

    /** Those with a name by its code, then those without by how many they compare: never by what is compared. */
    private List<FunnelPoint> points(FigureQuestion compared, Funnel funnel) {
        Members providers = reader.catalogue().members(Dimension.PROVIDER);
        List<FunnelPoint> named = new ArrayList<>();
        List<FunnelPoint> nameless = new ArrayList<>();
        for (FigureAnswer.Row row : query.answer(compared, access).rows()) {
            Figure observed = row.figures().getFirst();
            Member provider = Objects.requireNonNull(row.members().get(Dimension.PROVIDER));
            int key = providers.keys(List.of(provider.code())).getFirst();
            if (key == NOBODY || observed.value() == null) {
                continue;
            }
            if (Objects.requireNonNull(observed.n()) < LEAST_FOR_A_NAME) {
                nameless.add(funnel.point(key, null, observed));
            } else {
                named.add(funnel.point(key, provider, observed));
            }
        }
        nameless.sort(Comparator.comparingLong((FunnelPoint point) ->
                        Objects.requireNonNull(point.observed().n()))
                .thenComparingDouble(point -> Funnel.value(point.expected()))
                .thenComparingDouble(point -> Funnel.value(point.observed())));
        named.addAll(nameless);
        return named;
    }

    private CaseMixStatement statement(Question question) {
        return new CaseMixStatement(reader, question.outcome(), question.month());
    }

    private int typeKey(Question question) {
        return reader.catalogue()
                .members(Dimension.SERVICE_TYPE)
                .keys(List.of(question.serviceType()))
                .getFirst();
    }

    private static Condition ofType(int key) {
        return PARTICIPATION.SERVICE_TYPE.coerce(Integer.class).eq(DSL.inline(key));
    }

    /**
     * Of all, whatever the scope. Less what the asker may see, it is the figure of the others: hidden where that one is.
     * What is beyond an official's own areas is told as to any viewer.
     */
    private Figure overall(Question question) {
        if (access.isToAll()) {
            return told(question, Map.of(), access).getFirst();
        }
        Access beyond = Access.toAll(access.profile() == Profile.MANAGER ? Profile.VIEWER : access.profile());
        boolean areOthersHidden = access.scope().keySet().stream()
                .map(dimension -> told(question, Map.of(dimension, others(dimension)), beyond))
                .anyMatch(others -> others.getFirst().isHidden() && !isNobody(others.getLast()));
        return areOthersHidden
                ? DisclosureGate.HIDDEN
                : told(question, Map.of(), beyond).getFirst();
    }

    private static boolean isNobody(Figure participations) {
        BigDecimal count = participations.value();
        return count != null && count.signum() == 0;
    }

    private List<String> others(Dimension dimension) {
        return reader.catalogue().members(dimension).all().stream()
                .map(Member::code)
                .filter(code -> !access.reaches(dimension, code))
                .toList();
    }

    /** The outcome, and of how many participations. */
    private List<Figure> told(Question question, Map<Dimension, List<String>> among, Access by) {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        filter.putAll(among);
        filter.put(Dimension.SERVICE_TYPE, List.of(question.serviceType()));
        FigureQuestion counted = question(question, List.of(), filter, null);
        List<MetricRequest> metrics = new ArrayList<>(counted.metrics());
        metrics.add(new MetricRequest(MetricCode.PARTICIPATIONS, null, Anchor.START, null));
        return query.answer(counted.with(metrics), by).rows().getFirst().figures();
    }

    /** The filter's participations that are of the service type. */
    private static Map<Dimension, List<String>> selected(Question question) {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        filter.putAll(question.filter());
        filter.merge(
                Dimension.SERVICE_TYPE,
                List.of(question.serviceType()),
                (wanted, one) -> wanted.stream().filter(one::contains).toList());
        return filter;
    }

    private static FigureQuestion question(
            Question question, List<Dimension> groupBy, Map<Dimension, List<String>> filter, @Nullable Period period) {
        return new FigureQuestion(
                List.of(question.outcome().request(question.month())),
                groupBy,
                null,
                filter,
                period,
                List.of(),
                QuestionRules.GREATEST_LIMIT,
                0);
    }
}
