package fi.mittava.warehouse.budget;

import java.util.Map;

/**
 * What an allocation must keep to: Σ weight · volume, at least or at most the bound.
 *
 * @param weights by place of the candidate
 */
record Limit(LimitSource source, boolean isMost, Map<Integer, Double> weights, double bound) {

    boolean isOfOne() {
        return weights.size() == 1;
    }

    boolean isBudget() {
        return source.argument() == BudgetArgument.BUDGET;
    }

    /** 0: it doesn't bound that candidate. */
    double weightOf(int place) {
        return weights.getOrDefault(place, 0.0);
    }

    /** Whether it bounds the volume of that candidate alone. */
    boolean isVolumeOf(int place) {
        return !isBudget() && isOfOne() && weights.containsKey(place);
    }
}
