package fi.mittava.api.budget;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.impact.PeriodInput;
import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.budget.BudgetNetCost;
import fi.mittava.warehouse.budget.BudgetQuery;
import fi.mittava.warehouse.budget.BudgetQuestion;
import fi.mittava.warehouse.budget.NetCostQuery;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a budget could do. */
@Controller
final class BudgetController {

    private static final int DEFAULT_HORIZON = 12;

    private final DisclosurePolicy policy;

    BudgetController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @QueryMapping
    BudgetAnswer budgetScenario(
            @Argument @Nullable BigDecimal budget,
            @Argument @Nullable Outcome outcome,
            @Argument @Nullable Integer horizon,
            @Argument @Nullable List<String> goals,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable ConstraintsInput constraints,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        int months = Objects.requireNonNullElse(horizon, DEFAULT_HORIZON);
        if (months < 1 || months > EffectQuery.FARTHEST) {
            throw new ArgumentRefused(
                    ErrorCode.HORIZON_OUT_OF_RANGE,
                    "horizon of budgetScenario must be a whole month from 1 to " + EffectQuery.FARTHEST + ", but is "
                            + months);
        }
        Slice slice = Slice.of(List.of(), null, filter, period, generation.catalogue());
        BudgetQuestion question = new BudgetQuestion(
                ConstraintsInput.number(budget),
                Objects.requireNonNullElse(outcome, Outcome.EMPLOYED_OPEN),
                months,
                goals,
                slice.filter(),
                slice.period(),
                ConstraintsInput.of(constraints));
        return new BudgetAnswer(
                question,
                new BudgetQuery(generation, policy, access).answer(question),
                generation.info().number());
    }

    @SchemaMapping(typeName = "BudgetScenario")
    @Nullable
    BudgetNetCost netCost(BudgetAnswer answer, @ContextValue GenerationReader generation, @ContextValue Access access) {
        return new NetCostQuery(generation, policy, access)
                .answer(answer.question(), answer.scenario())
                .orElse(null);
    }
}
