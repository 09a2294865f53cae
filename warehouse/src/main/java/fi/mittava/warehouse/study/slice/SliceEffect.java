package fi.mittava.warehouse.study.slice;

import fi.mittava.warehouse.study.slice.SliceSums.PersonProducts;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The effect on any slice of a service type's participations, from sums alone.
 *
 * @param participations observed at the horizon
 * @param persons who have them
 * @param observed their mean outcome Ȳ
 * @param expected the mean of their counterfactuals Ȳ0
 * @param effect τ = Ȳ − Ȳ0
 * @param own what the participations' own noise adds to its variance, T; NaN of a single person
 * @param peers what the peers' noise adds, P
 * @param error √(T + P)
 * @param low of the interval, Student's t with persons − 1 degrees of freedom
 * @param high of the interval
 * @param logRatio log(Ȳ / Ȳ0); NaN unless both are above 0
 * @param logRatioError its standard error
 */
public record SliceEffect(
        long participations,
        long persons,
        double observed,
        double expected,
        double effect,
        double own,
        double peers,
        double error,
        double low,
        double high,
        double logRatio,
        double logRatioError) {

    /**
     * The difference of two effects.
     *
     * @param effect the first minus the second
     */
    public record Difference(double effect, double error, double low, double high) {}

    /**
     * The effect.
     *
     * @param sums of at least one participation
     * @param peersVariance P = ‖U z̄‖², see {@link UpperTriangle#squareOf}
     * @param confidence of the interval, e.g. 0.95
     */
    public static SliceEffect of(SliceSums sums, double peersVariance, double confidence) {
        double participations = sums.participations();
        double observed = sums.observed() / participations;
        double expected = sums.expected() / participations;
        double effect = observed - expected;
        double few = sums.persons() > 1 ? sums.persons() / (sums.persons() - 1.0) : Double.NaN;
        double own = few * squares(sums.products(), effect) / (participations * participations);
        double error = Math.sqrt(own + peersVariance);
        double reach = quantile(sums.persons() - 1, confidence) * error;
        boolean hasRatio = observed > 0 && expected > 0;
        double ownRatio = few * ratioSquares(sums.products(), observed, expected) / (participations * participations);
        return new SliceEffect(
                sums.participations(),
                sums.persons(),
                observed,
                expected,
                effect,
                own,
                peersVariance,
                error,
                effect - reach,
                effect + reach,
                hasRatio ? Math.log(observed / expected) : Double.NaN,
                hasRatio ? Math.sqrt(ownRatio + peersVariance / (expected * expected)) : Double.NaN);
    }

    /** No effect at all: NaN. */
    public static SliceEffect none() {
        double nan = Double.NaN;
        return new SliceEffect(0, 0, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan);
    }

    /** Σ over persons of (Σ(ε − τ))², where ε = Y − Ŷ0. */
    private static double squares(PersonProducts of, double effect) {
        double errors2 = of.observed2() - 2 * of.observedExpected() + of.expected2();
        double numberErrors = of.numberObserved() - of.numberExpected();
        return Math.max(0, errors2 - 2 * effect * numberErrors + effect * effect * of.number2());
    }

    /** Σ over persons of (Σd)², where d = Y/Ȳ − Ŷ0/Ȳ0. */
    private static double ratioSquares(PersonProducts of, double observed, double expected) {
        return Math.max(
                0,
                of.observed2() / (observed * observed)
                        - 2 * of.observedExpected() / (observed * expected)
                        + of.expected2() / (expected * expected));
    }

    private static double quantile(long freedom, double confidence) {
        if (freedom < 1) {
            return Double.NaN;
        }
        double below = (1 + confidence) / 2;
        TDistribution student = new TDistribution(freedom);
        double quantile = student.inverseCumulativeProbability(below);
        // The library's own search ends at nine digits.
        return quantile - (student.cumulativeProbability(quantile) - below) / student.density(quantile);
    }

    /**
     * This effect minus that of another slice of the same service type, outcome and horizon that shares no participation with
     * it. The same peers stand behind both, so only the difference of the slices' means carries their noise.
     *
     * @param peersVariance ‖U(z̄ − z̄′)‖², see {@link UpperTriangle#squareOfDifference}
     */
    public Difference minus(SliceEffect other, double peersVariance, double confidence) {
        double difference = effect - other.effect;
        double error = Math.sqrt(own + other.own + peersVariance);
        double reach = quantile(Math.min(persons, other.persons) - 1, confidence) * error;
        return new Difference(difference, error, difference - reach, difference + reach);
    }
}
