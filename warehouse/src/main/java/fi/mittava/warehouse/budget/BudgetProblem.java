package fi.mittava.warehouse.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Services that share a budget: which volumes bring the most. A volume may be any real number, and each participation is taken to
 * cost and to change as much as the mean one does today.
 */
public final class BudgetProblem {

    private static final double NEARLY = 1e-6;

    private final List<Candidate> candidates;
    private final double budget;
    private final double direction;
    private final BudgetConstraints constraints;
    private final List<Limit> limits;

    /**
     * A problem.
     *
     * @param candidates in any order, each once
     * @param budget euros
     * @param isLessBetter the outcome should become smaller, as a cost
     */
    public BudgetProblem(
            List<Candidate> candidates, double budget, boolean isLessBetter, BudgetConstraints constraints) {
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
        this.budget = budget;
        this.direction = isLessBetter ? -1 : 1;
        this.constraints = constraints;
        this.limits = Limits.of(this.candidates, budget, constraints);
    }

    /** Empty if there is an allocation. */
    public Optional<BudgetConflict> conflict() {
        return program(limits).isFeasible()
                ? Optional.empty()
                : Optional.of(new BudgetConflict(contradictory(), leastBudget().orElse(null)));
    }

    /** Leaves out one after the other whatever the contradiction doesn't need. */
    private List<LimitSource> contradictory() {
        List<LimitSource> needed =
                new ArrayList<>(limits.stream().map(Limit::source).distinct().toList());
        for (LimitSource source : List.copyOf(needed)) {
            List<LimitSource> others =
                    needed.stream().filter(other -> !other.equals(source)).toList();
            if (!program(of(others)).isFeasible()) {
                needed.remove(source);
            }
        }
        return needed;
    }

    private Optional<Double> leastBudget() {
        List<Limit> others = limits.stream().filter(limit -> !limit.isBudget()).toList();
        double[] costs =
                candidates.stream().mapToDouble(candidate -> -candidate.cost()).toArray();
        return program(others).maximise(costs).map(volumes -> -EffectDraws.sum(volumes, costs));
    }

    private List<Limit> of(List<LimitSource> sources) {
        return limits.stream().filter(limit -> sources.contains(limit.source())).toList();
    }

    /** The best allocation; empty if there is a {@link #conflict}. */
    public Optional<Allocation> solve() {
        EffectDraws effects = new EffectDraws(candidates);
        return program(limits).maximise(gains(effects.effects())).map(volumes -> allocation(rounded(volumes), effects));
    }

    private LinearProgram program(List<Limit> kept) {
        return new LinearProgram(candidates.size(), kept);
    }

    private double[] gains(double[] effects) {
        return Arrays.stream(effects).map(effect -> direction * effect).toArray();
    }

    /** A volume that is nearly at a bound, or nearly today's, is there. */
    private double[] rounded(double[] volumes) {
        double[] rounded = volumes.clone();
        for (int place = 0; place < volumes.length; place++) {
            double volume = candidates.get(place).volume();
            for (double mark : new double[] {volume, bound(place, false), bound(place, true)}) {
                rounded[place] = Math.abs(rounded[place] - mark) < NEARLY * volume ? mark : rounded[place];
            }
        }
        return rounded;
    }

    private Allocation allocation(double[] volumes, EffectDraws effects) {
        double[][] best = Arrays.stream(effects.draws())
                .parallel()
                .map(draw -> rounded(program(limits).maximise(gains(draw)).orElseThrow()))
                .toArray(double[][]::new);
        double[] today = candidates.stream().mapToDouble(Candidate::volume).toArray();
        double[] moved = IntStream.range(0, today.length)
                .mapToDouble(place -> volumes[place] - today[place])
                .toArray();
        double[] prices = pricesBeyondOneEuro(effects.effects());
        List<Allocation.Share> shares = IntStream.range(0, candidates.size())
                .mapToObj(place -> new Allocation.Share(
                        candidates.get(place),
                        volumes[place],
                        price(prices, place, false),
                        price(prices, place, true),
                        EffectDraws.stability(
                                best, place, candidates.get(place), bound(place, false), bound(place, true))))
                .toList();
        return new Allocation(
                shares,
                effects.expected(today, 0),
                effects.expected(volumes, 0),
                effects.expected(moved, 0),
                EffectDraws.share(effects.draws(), draw -> direction * EffectDraws.sum(moved, draw) > 0),
                signed(prices[0]),
                prices[0] > 0 ? 1 / prices[0] : null,
                prices(prices));
    }

    /** At a corner two prices are right: the one of a euro more, not that of a euro less. */
    private double[] pricesBeyondOneEuro(double[] effects) {
        return program(Limits.of(candidates, budget + 1, constraints))
                .prices(gains(effects))
                .orElseThrow();
    }

    private double price(double[] prices, int place, boolean isMost) {
        return signed(IntStream.range(0, limits.size())
                .filter(number -> limits.get(number).isMost() == isMost
                        && limits.get(number).isVolumeOf(place))
                .mapToDouble(number -> prices[number])
                .sum());
    }

    /** In the outcome's direction; never a negative zero. */
    private double signed(double price) {
        return direction * price + 0.0;
    }

    private List<Allocation.Price> prices(double[] prices) {
        return IntStream.range(0, limits.size())
                .filter(number -> limits.get(number).source().argument() == BudgetArgument.VOLUMES
                        && !limits.get(number).isOfOne()
                        && prices[number] > 0)
                .mapToObj(number -> new Allocation.Price(
                        limits.get(number).source().number(), limits.get(number).isMost(), signed(prices[number])))
                .toList();
    }

    /** The narrowest of its own. */
    private double bound(int place, boolean isMost) {
        return limits.stream()
                .filter(limit -> limit.isMost() == isMost && limit.isVolumeOf(place))
                .mapToDouble(Limit::bound)
                .reduce(isMost ? Math::min : Math::max)
                .orElse(isMost ? Double.MAX_VALUE : 0);
    }
}
