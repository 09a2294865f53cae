package fi.mittava.api.budget;

import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.budget.Spending;
import fi.mittava.warehouse.budget.SpendingBy;
import fi.mittava.warehouse.budget.SpendingQuery;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What was spent of a budget. */
@Controller
final class SpendingController {

    private final DisclosurePolicy policy;

    SpendingController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** The schema's SpendingTable. */
    record Table(
            List<Spending.Line> rows,
            Spending.Line total,
            int year,
            List<Integer> years,
            int monthsOver,
            int generation) {}

    @QueryMapping
    Table spending(
            @Argument @Nullable Integer year,
            @Argument @Nullable SpendingBy by,
            @Argument @Nullable Map<String, List<String>> filter,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        Slice slice = Slice.of(List.of(), null, filter, null, generation.catalogue());
        Spending spending = new SpendingQuery(generation, policy, access)
                .answer(Objects.requireNonNullElse(by, SpendingBy.SERVICE), slice.filter(), year);
        return new Table(
                spending.lines(),
                spending.total(),
                spending.year(),
                spending.years(),
                spending.monthsOver(),
                generation.info().number());
    }
}
