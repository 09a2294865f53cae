package fi.mittava.warehouse.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits that a question's arguments set to its candidates. */
final class Limits {

    private final List<Candidate> candidates;
    private final BudgetConstraints constraints;
    private final List<Limit> limits = new ArrayList<>();

    private Limits(List<Candidate> candidates, BudgetConstraints constraints) {
        this.candidates = candidates;
        this.constraints = constraints;
    }

    static List<Limit> of(List<Candidate> candidates, double budget, BudgetConstraints constraints) {
        Limits made = new Limits(candidates, constraints);
        made.addBudget(budget);
        for (int place = 0; place < candidates.size(); place++) {
            made.addShares(place);
        }
        for (int number = 0; number < constraints.volumes().size(); number++) {
            made.addVolume(constraints.volumes().get(number), new LimitSource(BudgetArgument.VOLUMES, number));
        }
        return List.copyOf(made.limits);
    }

    private void addBudget(double budget) {
        Map<Integer, Double> costs = new HashMap<>();
        for (int place = 0; place < candidates.size(); place++) {
            costs.put(place, candidates.get(place).cost());
        }
        limits.add(new Limit(LimitSource.of(BudgetArgument.BUDGET), true, costs, budget));
    }

    /** Named bounds of a service stand in the place of its shares; what it keeps for learning stays. */
    private void addShares(int place) {
        Candidate candidate = candidates.get(place);
        List<BudgetConstraints.Volume> own = constraints.volumes().stream()
                .filter(volume -> volume.isOf(candidate.code()))
                .toList();
        if (candidate.estimate() == null) {
            addShare(BudgetArgument.LEARNING_SHARE, place, false, constraints.learningShare());
        } else if (own.stream().allMatch(volume -> volume.least() == null)) {
            addShare(BudgetArgument.LEAST_SHARE, place, false, constraints.leastShare());
        }
        if (own.stream().allMatch(volume -> volume.most() == null)) {
            addShare(BudgetArgument.MOST_SHARE, place, true, constraints.mostShare());
        }
    }

    private void addShare(BudgetArgument argument, int place, boolean isMost, double share) {
        double bound = share * candidates.get(place).volume();
        limits.add(new Limit(LimitSource.of(argument), isMost, Map.of(place, 1.0), bound));
    }

    private void addVolume(BudgetConstraints.Volume volume, LimitSource source) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int place = 0; place < candidates.size(); place++) {
            if (volume.services().contains(candidates.get(place).code())) {
                weights.put(place, 1.0);
            }
        }
        add(source, false, weights, volume.least());
        add(source, true, weights, volume.most());
    }

    private void add(LimitSource source, boolean isMost, Map<Integer, Double> weights, @Nullable Double bound) {
        if (bound != null) {
            limits.add(new Limit(source, isMost, weights, bound));
        }
    }
}
