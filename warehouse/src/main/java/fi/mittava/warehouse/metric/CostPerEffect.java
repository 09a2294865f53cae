package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.metric.Intervals.Interval;
import fi.mittava.warehouse.study.slice.SliceEffect;
import java.util.Optional;

/**
 * What one additional employed person cost: mean cost ÷ effect, with the interval of a ratio whose parts both vary, and
 * together. Fieller (1954).
 *
 * @param value euros
 */
record CostPerEffect(double value, Interval interval) {

    /**
     * Sums over persons of a slice; a person's own sums are c euros, k participations of known cost, n participations
     * observed and ε, what became of them less their counterfactual.
     */
    record Sums(
            long known,
            double cost,
            double cost2,
            double costKnown,
            double known2,
            double costError,
            double costNumber,
            double knownError,
            double knownNumber) {}

    /** Empty without a known cost, or where the effect isn't clearly above 0: then the interval has no end. */
    static Optional<CostPerEffect> of(Sums sums, SliceEffect effect) {
        if (sums.known() == 0 || !(effect.low() > 0)) {
            return Optional.empty();
        }
        double mean = sums.cost() / sums.known();
        double few = effect.persons() / (effect.persons() - 1.0);
        double varianceOfMean = few
                * (sums.cost2() - 2 * mean * sums.costKnown() + mean * mean * sums.known2())
                / ((double) sums.known() * sums.known());
        double covariance = few
                * (sums.costError()
                        - effect.effect() * sums.costNumber()
                        - mean * sums.knownError()
                        + mean * effect.effect() * sums.knownNumber())
                / ((double) sums.known() * effect.participations());
        double t = Intervals.studentQuantile(effect.persons() - 1);
        double t2 = t * t;
        double divisor = effect.effect() * effect.effect() - t2 * effect.error() * effect.error();
        double centre = mean * effect.effect() - t2 * covariance;
        double reach = Math.sqrt(Math.max(centre * centre - divisor * (mean * mean - t2 * varianceOfMean), 0));
        return Optional.of(new CostPerEffect(
                mean / effect.effect(), new Interval((centre - reach) / divisor, (centre + reach) / divisor)));
    }
}
