package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.generation.Member;
import java.util.List;

/**
 * Euros for the services, and what the municipality pays more or less of its share of benefits from the start to the horizon.
 *
 * @param notTold services whose effect on that share isn't told: they count at their full cost
 */
public record BudgetNetCost(
        Allocation.Expected today, Allocation.Expected proposed, Allocation.Expected change, List<Member> notTold) {

    public BudgetNetCost {
        notTold = List.copyOf(notTold);
    }
}
