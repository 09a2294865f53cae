package fi.mittava.warehouse.budget;

import org.jspecify.annotations.Nullable;

/**
 * A service that shares the budget.
 *
 * @param type code of the service type
 * @param volume participations today
 * @param cost euros a participation, above 0
 * @param estimate null: not estimable
 */
public record Candidate(
        String code,
        String type,
        double volume,
        double cost,
        @Nullable EffectEstimate estimate) {

    public double euros() {
        return volume * cost;
    }
}
