package fi.mittava.warehouse.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money as it brings the most by the estimates, and how far that can be relied on.
 *
 * @param shares by code of the service
 * @param today what today's volumes are expected to bring
 * @param proposed what the allocation is expected to bring
 * @param change proposed less today
 * @param betterThanToday share of the draws in which the allocation brings more than today's volumes
 * @param oneMoreEuro what it would bring, in the outcome's unit
 * @param marginalCost euros that one more of the outcome costs at the margin; null: more money brings nothing
 * @param prices of limits on several services that hold the allocation back
 */
public record Allocation(
        List<Share> shares,
        Expected today,
        Expected proposed,
        Expected change,
        double betterThanToday,
        double oneMoreEuro,
        @Nullable Double marginalCost,
        List<Price> prices) {

    /** What is expected, with the interval that holds 95 % of the draws. */
    public record Expected(double value, double low, double high) {}

    /**
     * One service.
     *
     * @param priceOfLeast what one participation fewer would bring where the least volume holds it up; else 0
     * @param priceOfMost what one participation more would bring where the greatest volume holds it down; else 0
     */
    public record Share(
            Candidate candidate, double volume, double priceOfLeast, double priceOfMost, Stability stability) {

        public double euros() {
            return volume * candidate.cost();
        }

        public double moreVolume() {
            return volume - candidate.volume();
        }

        public double moreEuros() {
            return euros() - candidate.euros();
        }
    }

    /**
     * A service in the allocations that would be best in each of the draws.
     *
     * @param gains share of the draws in which it has more than today
     * @param atLeast share in which it is at its least volume
     * @param atMost share in which it is at its greatest volume
     * @param low euros, 2.5 % of the draws give it less
     * @param median euros
     * @param high euros, 2.5 % of the draws give it more
     */
    public record Stability(double gains, double atLeast, double atMost, double low, double median, double high) {}

    /**
     * Of one of the bounds that the question names for several services together.
     *
     * @param number its place in the question, from 0
     * @param perParticipation what moving it by one would bring
     */
    public record Price(int number, boolean isMost, double perParticipation) {}
}
