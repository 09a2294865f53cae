package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the same money, or more, or less, could do. It follows from figures that the asker may see one by one, and from nothing
 * else.
 *
 * @param period of volumes and costs
 * @param budget euros
 * @param allocation null if there is a conflict
 * @param conflict null if there is an allocation
 */
public record BudgetScenario(
        Period period,
        List<String> goals,
        double budget,
        List<Line> lines,
        @Nullable Allocation allocation,
        @Nullable BudgetConflict conflict) {

    /**
     * One service.
     *
     * @param reason why the effect, or the volume or cost, isn't told; null: it is
     * @param share null if there is a conflict, or the service is left out
     */
    public record Line(
            Member service,
            String goal,
            BudgetStanding standing,
            @Nullable String reason,
            Figure participations,
            Figure cost,
            EffectFinding effect,
            Allocation.@Nullable Share share) {}
}
