package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.slice.SliceSums;
import fi.mittava.warehouse.study.slice.SliceSums.PersonProducts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Eight persons with one participation each; of all the cost is known, and what they would have done is 0.1. */
class CostPerEffectTest {

    private static final double[] COST = {900, 1100, 1000, 1300, 700, 1200, 800, 1000};
    private static final double[] OUTCOME = {1, 1, 1, 1, 0, 1, 1, 1};
    private static final double EXPECTED = 0.1;
    private static final int PERSONS = 8;

    private static double sum(int persons, double[] one, double[] other) {
        double sum = 0;
        for (int person = 0; person < persons; person++) {
            sum += one[person] * other[person];
        }
        return sum;
    }

    private static double[] all(double value) {
        double[] values = new double[PERSONS];
        Arrays.fill(values, value);
        return values;
    }

    private static SliceEffect effect() {
        double[] ones = all(1);
        double[] expected = all(EXPECTED);
        return SliceEffect.of(
                new SliceSums(
                        PERSONS,
                        PERSONS,
                        sum(PERSONS, OUTCOME, ones),
                        EXPECTED * PERSONS,
                        new PersonProducts(
                                sum(PERSONS, OUTCOME, OUTCOME),
                                sum(PERSONS, OUTCOME, expected),
                                sum(PERSONS, expected, expected),
                                sum(PERSONS, OUTCOME, ones),
                                sum(PERSONS, expected, ones),
                                PERSONS)),
                0.0004,
                0.95);
    }

    private static CostPerEffect.Sums sums() {
        double[] ones = all(1);
        double[] error = new double[PERSONS];
        Arrays.setAll(error, person -> OUTCOME[person] - EXPECTED);
        return new CostPerEffect.Sums(
                PERSONS,
                sum(PERSONS, COST, ones),
                sum(PERSONS, COST, COST),
                sum(PERSONS, COST, ones),
                PERSONS,
                sum(PERSONS, COST, error),
                sum(PERSONS, COST, ones),
                sum(PERSONS, ones, error),
                PERSONS);
    }

    @Test
    void isTheMeanCostByTheEffect() {
        CostPerEffect cost = CostPerEffect.of(sums(), effect()).orElseThrow();

        assertThat(cost.value()).isCloseTo(1000 / (7 / 8.0 - EXPECTED), within(1e-9));
        assertThat(cost.interval().low()).isLessThan(cost.value());
        assertThat(cost.interval().high()).isGreaterThan(cost.value());
    }

    /** At either end the cost less the ratio times the effect is just significant. */
    @Test
    void theIntervalEndsWhereTheRatioIsJustRefused() {
        CostPerEffect cost = CostPerEffect.of(sums(), effect()).orElseThrow();
        double t = Intervals.studentQuantile(PERSONS - 1);
        double varianceOfCost = 0;
        double covariance = 0;
        for (int person = 0; person < PERSONS; person++) {
            varianceOfCost += Math.pow(COST[person] - 1000, 2) / (PERSONS * (PERSONS - 1));
            covariance += (COST[person] - 1000) * (OUTCOME[person] - 7 / 8.0) / (PERSONS * (PERSONS - 1));
        }
        for (double ratio : new double[] {cost.interval().low(), cost.interval().high()}) {
            double difference = 1000 - ratio * effect().effect();
            double variance = varianceOfCost - 2 * ratio * covariance + ratio * ratio * Math.pow(effect().error(), 2);
            assertThat(difference * difference).isCloseTo(t * t * variance, within(1e-3));
        }
    }

    @Test
    void withoutAClearEffectOrACostThereIsNone() {
        SliceEffect found = effect();
        SliceEffect unclear =
                new SliceEffect(found.participations(), found.persons(), 0.3, 0.2, 0.1, 0, 0, 0.06, -0.01, 0.21, 0, 0);
        CostPerEffect.Sums unknown = new CostPerEffect.Sums(0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(CostPerEffect.of(sums(), unclear)).isEmpty();
        assertThat(CostPerEffect.of(unknown, found)).isEmpty();
    }
}
