package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar year's participations cost beside what was set aside for them.
 *
 * @param years that there are budgets for, ascending
 * @param monthsOver months of the year that were over when the data was made, 0 to 12
 */
public record Spending(int year, List<Integer> years, int monthsOver, Line total, List<Line> lines) {

    /**
     * One part, or the whole.
     *
     * @param member null: the whole
     * @param budget euros; null: none is set, or budgets can't be parted as the question is
     * @param spent total cost of the participations that began in the year
     * @param used spent as a share of the budget, of the status of what was spent; null: there is no budget
     */
    public record Line(
            @Nullable Member member,
            @Nullable BigDecimal budget,
            Figure spent,
            @Nullable Figure used) {}
}
