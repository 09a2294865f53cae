package fi.mittava.api.budget;

import fi.mittava.warehouse.budget.Allocation;
import fi.mittava.warehouse.budget.BudgetConflict;
import fi.mittava.warehouse.budget.BudgetQuestion;
import fi.mittava.warehouse.budget.BudgetScenario;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema's BudgetScenario. What is public is a field of the schema. */
record BudgetAnswer(BudgetQuestion question, BudgetScenario scenario, int generation) {

    private @Nullable Allocation allocation() {
        return scenario.allocation();
    }

    public List<BudgetRow> rows() {
        return scenario.lines().stream().map(BudgetRow::new).toList();
    }

    public Period period() {
        return scenario.period();
    }

    public Outcome outcome() {
        return question.outcome();
    }

    public int horizon() {
        return question.horizon();
    }

    public List<String> goals() {
        return scenario.goals();
    }

    public double budget() {
        return BudgetRow.hundredths(scenario.budget());
    }

    public Allocation.@Nullable Expected today() {
        Allocation allocation = allocation();
        return allocation == null ? null : allocation.today();
    }

    public Allocation.@Nullable Expected proposed() {
        Allocation allocation = allocation();
        return allocation == null ? null : allocation.proposed();
    }

    public Allocation.@Nullable Expected change() {
        Allocation allocation = allocation();
        return allocation == null ? null : allocation.change();
    }

    public @Nullable Double betterThanToday() {
        Allocation allocation = allocation();
        return allocation == null ? null : allocation.betterThanToday();
    }

    public @Nullable Double oneMoreEuro() {
        Allocation allocation = allocation();
        return allocation == null ? null : allocation.oneMoreEuro();
    }

    public @Nullable Double marginalCost() {
        Allocation allocation = allocation();
        return allocation == null ? null : allocation.marginalCost();
    }

    public List<Allocation.Price> volumePrices() {
        Allocation allocation = allocation();
        return allocation == null ? List.of() : allocation.prices();
    }

    public @Nullable BudgetConflict conflict() {
        return scenario.conflict();
    }
}
