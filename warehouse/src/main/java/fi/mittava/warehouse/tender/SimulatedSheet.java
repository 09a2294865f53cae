package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.Component;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What terms would have cost, and what for. Amounts are cents.
 *
 * @param contracts by code, those with terms
 * @param groups by target group; a participation is in all of its groups
 */
public record SimulatedSheet(
        Cost whole,
        Map<Component, Part> components,
        SortedMap<String, Cost> contracts,
        SortedMap<String, Cost> groups,
        Gain creaming,
        Anyway deadweight,
        List<NotCompared> notCompared) {

    /**
     * Of some participations together; of a target group without what is paid for contracts themselves.
     *
     * @param lines one a price, in the same order everywhere
     */
    public record Cost(
            Estimate cost, Estimate perParticipation, long participations, long persons, List<LineCount> lines) {}

    /**
     * Of one component.
     *
     * @param share of the whole cost; NaN where there is none
     * @param lines its own, in the same order as in the whole
     */
    public record Part(Estimate cost, Estimate share, List<LineCount> lines) {}

    /**
     * What is paid for a client, on average, if the provider does the same for each.
     *
     * @param easy of the third whose peers reach what is paid for most often
     * @param hard of the third whose peers reach it least often
     * @param gain easy less hard
     * @param participations compared; 0: there are none to compare
     */
    public record Gain(
            Estimate easy, Estimate hard, Estimate gain, long participations, long persons, List<LineCount> lines) {}

    /**
     * How much of the pay for outcomes would have been due without the service.
     *
     * @param share of the pay; NaN where nobody compared reached what is paid for
     * @param cost the share of {@code compared}
     * @param compared what outcomes cost of which peers tell
     * @param participations compared and decided; 0: there are none
     */
    public record Anyway(
            Estimate share,
            Estimate cost,
            Estimate compared,
            long participations,
            long persons,
            List<LineCount> lines) {}
}
