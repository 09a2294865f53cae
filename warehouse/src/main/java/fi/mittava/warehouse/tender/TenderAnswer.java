package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.Period;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.TermsProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate lets be told of each sheet; amounts are euros.
 *
 * @param contracts that the sheets were tried on
 * @param participations in these
 */
public record TenderAnswer(@Nullable Period period, int contracts, Figure participations, List<Sheet> sheets) {

    /**
     * One sheet.
     *
     * @param problems not empty: there is no number
     * @param contracts by code; those of which nothing may be told are left out
     * @param deadweightCost of {@code comparedOutcomeCost}
     * @param pendingOutcomes null: hidden, or there is no number
     */
    public record Sheet(
            String name,
            List<TermsProblem> problems,
            Figure total,
            Figure costPerParticipation,
            List<Part> components,
            List<Group> targetGroups,
            List<OfContract> contracts,
            Creaming creaming,
            Figure deadweight,
            Figure deadweightCost,
            Figure comparedOutcomeCost,
            List<Uncompared> notCompared,
            @Nullable Long pendingOutcomes) {}

    /** What one component costs. */
    public record Part(Component component, Figure cost, Figure share) {}

    /** What those of one target group cost, without what is paid for contracts themselves. */
    public record Group(Member targetGroup, Figure participations, Figure cost, Figure costPerParticipation) {}

    /** What one contract costs. */
    public record OfContract(Member contract, Figure participations, Figure cost) {}

    /** Expected pay a client, and what choosing easy ones brings. */
    public record Creaming(Figure easy, Figure hard, Figure gain) {}

    /**
     * An outcome without a comparison.
     *
     * @param serviceType null: of all
     */
    public record Uncompared(@Nullable Member serviceType, PaidMetric metric, String reason) {}
}
