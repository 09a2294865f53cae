package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario asked for.
 *
 * @param budget euros for as long a time as the period; null: what the services cost in it
 * @param horizon whole months after the start, 1 to 24
 * @param goals services of these share the budget; null: those whose goal the outcome is
 * @param filter as in {@link fi.mittava.warehouse.metric.FigureQuestion}
 * @param period of volumes and costs; null: those that ended in the last twelve whole months
 */
public record BudgetQuestion(
        @Nullable Double budget,
        Outcome outcome,
        int horizon,
        @Nullable List<String> goals,
        Map<Dimension, List<String>> filter,
        @Nullable Period period,
        BudgetConstraints constraints) {

    List<String> sharingGoals() {
        if (goals != null) {
            return goals.stream().distinct().sorted().toList();
        }
        return List.of(outcome == Outcome.IN_EDUCATION ? "education" : "employment");
    }
}
