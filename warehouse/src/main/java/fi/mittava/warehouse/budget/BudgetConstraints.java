package fi.mittava.warehouse.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the allocation must keep to beside the budget.
 *
 * @param leastShare least volume of a service as a share of today's
 * @param mostShare greatest volume of a service as a share of today's
 * @param learningShare least money of a service whose effect is not estimable, as a share of today's
 * @param volumes of one service: in the place of its shares; of several: of their sum
 */
public record BudgetConstraints(double leastShare, double mostShare, double learningShare, List<Volume> volumes) {

    /** Where nothing is asked: half up or down, and nobody loses money for not being estimable. */
    public static final BudgetConstraints DEFAULT = new BudgetConstraints(0.5, 1.5, 1, List.of());

    /**
     * Bounds of participations, of one service or of several together.
     *
     * @param least null: none
     * @param most their capacity; null: none
     */
    public record Volume(
            List<String> services,
            @Nullable Double least,
            @Nullable Double most) {

        boolean isOf(String service) {
            return services.size() == 1 && services.getFirst().equals(service);
        }
    }
}
