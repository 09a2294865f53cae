package fi.mittava.warehouse.instrument;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** How large one person's change must be before it is more than noise of the instrument. Jacobson and Truax (1991). */
public final class ReliableChange {

    /** 1.96: a change as large in standard errors is beyond chance at 95 %. */
    private static final double BEYOND_CHANCE = new NormalDistribution().inverseCumulativeProbability(0.975);

    private ReliableChange() {}

    /** Standard error of the difference of two scores, in points of the scale. */
    public static double standardError(double sdStart, double reliability) {
        return sdStart * Math.sqrt(2) * Math.sqrt(1 - reliability);
    }

    /** Reliable change index: a change in standard errors. */
    public static double index(double change, double sdStart, double reliability) {
        return change / standardError(sdStart, reliability);
    }

    /** The least change in points that is told from chance: the minimal detectable change at 95 %, MDC95. */
    public static double leastChange(double sdStart, double reliability) {
        return BEYOND_CHANCE * standardError(sdStart, reliability);
    }
}
