package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.EffectError;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an allocation costs the municipality, its share of benefits included. */
public final class NetCostQuery {

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Access access;

    public NetCostQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.policy = policy;
        this.access = access;
    }

    /** Empty if there is no allocation. */
    public Optional<BudgetNetCost> answer(BudgetQuestion question, BudgetScenario scenario) {
        Allocation allocation = scenario.allocation();
        if (allocation == null) {
            return Optional.empty();
        }
        Map<String, List<EffectFinding>> months = months(question);
        List<Allocation.Share> shares = allocation.shares();
        List<Candidate> savers =
                shares.stream().map(share -> saver(share.candidate(), months)).toList();
        EffectDraws savings = new EffectDraws(savers);
        return Optional.of(new BudgetNetCost(
                net(shares, savings, share -> share.candidate().volume()),
                net(shares, savings, Allocation.Share::volume),
                net(shares, savings, Allocation.Share::moreVolume),
                scenario.lines().stream()
                        .map(BudgetScenario.Line::service)
                        .filter(service -> savers.stream()
                                .anyMatch(saver -> saver.code().equals(service.code()) && saver.estimate() == null))
                        .toList()));
    }

    /** By service, from the month of the start to the horizon. */
    private Map<String, List<EffectFinding>> months(BudgetQuestion question) {
        Map<String, List<EffectFinding>> months = new HashMap<>();
        new EffectQuery(reader, policy, access)
                .answer(
                        BudgetQuery.byService(question.filter(), List.of(), null),
                        Outcome.MUNICIPAL_SHARE,
                        IntStream.rangeClosed(0, question.horizon()).boxed().toList())
                .rows()
                .forEach(row -> months.computeIfAbsent(
                                Objects.requireNonNull(row.group().members().get(Dimension.SERVICE))
                                        .code(),
                                service -> new ArrayList<>())
                        .add(row.finding()));
        return months;
    }

    private static Candidate saver(Candidate candidate, Map<String, List<EffectFinding>> months) {
        return new Candidate(
                candidate.code(),
                candidate.type(),
                candidate.volume(),
                candidate.cost(),
                sum(months.getOrDefault(candidate.code(), List.of())));
    }

    /**
     * Months of one service have most of their chance in common, in what measure nobody knows: it is added up as if it were all
     * the same. Null unless every month is told.
     */
    private static @Nullable EffectEstimate sum(List<EffectFinding> months) {
        double effect = 0;
        double own = 0;
        double shared = 0;
        for (EffectFinding month : months) {
            BigDecimal value = month.effect().value();
            EffectError error = month.error();
            if (value == null || error == null) {
                return null;
            }
            effect += value.doubleValue();
            own += error.own();
            shared += error.shared();
        }
        return months.isEmpty() ? null : new EffectEstimate(effect, own, shared);
    }

    private static Allocation.Expected net(
            List<Allocation.Share> shares, EffectDraws savings, ToDoubleFunction<Allocation.Share> volume) {
        double[] volumes = shares.stream().mapToDouble(volume).toArray();
        double[] costs =
                shares.stream().mapToDouble(share -> share.candidate().cost()).toArray();
        return savings.expected(volumes, EffectDraws.sum(volumes, costs));
    }
}
