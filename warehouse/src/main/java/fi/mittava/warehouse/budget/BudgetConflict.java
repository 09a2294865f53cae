package fi.mittava.warehouse.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no allocation.
 *
 * @param limits the fewest that contradict each other: without any one of them there would be an allocation
 * @param leastBudget euros that all but the budget need; null: they contradict each other anyway
 */
public record BudgetConflict(
        List<LimitSource> limits, @Nullable Double leastBudget) {

    public BudgetConflict {
        limits = List.copyOf(limits);
    }

    /** For people. */
    public String message() {
        String names = limits.stream().map(BudgetConflict::name).collect(Collectors.joining(", "));
        String cause =
                limits.size() == 1 ? names + " contradicts itself" : "no allocation keeps to all of these: " + names;
        return leastBudget == null
                ? cause
                : cause + "; the other limits need "
                        + BigDecimal.valueOf(leastBudget).setScale(0, RoundingMode.CEILING) + " euros at least";
    }

    private static String name(LimitSource limit) {
        return switch (limit.argument()) {
            case BUDGET -> "budget";
            case LEAST_SHARE -> "leastShare";
            case MOST_SHARE -> "mostShare";
            case LEARNING_SHARE -> "learningShare";
            case VOLUMES -> "volumes[" + limit.number() + "]";
        };
    }
}
