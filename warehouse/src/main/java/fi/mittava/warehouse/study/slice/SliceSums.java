package fi.mittava.warehouse.study.slice;

/**
 * What the effect of a slice of participations needs of them, at one outcome and horizon. Y is what became of a
 * participation, Ŷ0 what its comparison says; participations not observed at the horizon don't take part.
 *
 * @param participations of the slice
 * @param persons who have them
 * @param observed Σ Y
 * @param expected Σ Ŷ0
 * @param products of what persons have in total
 */
public record SliceSums(long participations, long persons, double observed, double expected, PersonProducts products) {

    /**
     * Sums over persons of products of two of the person's own sums: of Y, of Ŷ0, and the number of participations.
     *
     * @param observed2 Σ (ΣY)²
     * @param observedExpected Σ ΣY · ΣŶ0
     * @param expected2 Σ (ΣŶ0)²
     * @param numberObserved Σ n · ΣY
     * @param numberExpected Σ n · ΣŶ0
     * @param number2 Σ n²
     */
    public record PersonProducts(
            double observed2,
            double observedExpected,
            double expected2,
            double numberObserved,
            double numberExpected,
            double number2) {}

    /** Adds up participations that come person by person. */
    public static final class Adder {
        private long participations;
        private long persons;
        private double observed;
        private double expected;
        private final double[] products = new double[6];
        private int number;
        private double personObserved;
        private double personExpected;

        public void add(double y, double y0) {
            number++;
            personObserved += y;
            personExpected += y0;
        }

        public void endPerson() {
            if (number == 0) {
                return;
            }
            participations += number;
            persons++;
            observed += personObserved;
            expected += personExpected;
            products[0] += personObserved * personObserved;
            products[1] += personObserved * personExpected;
            products[2] += personExpected * personExpected;
            products[3] += number * personObserved;
            products[4] += number * personExpected;
            products[5] += (double) number * number;
            number = 0;
            personObserved = 0;
            personExpected = 0;
        }

        public SliceSums sums() {
            return new SliceSums(
                    participations,
                    persons,
                    observed,
                    expected,
                    new PersonProducts(products[0], products[1], products[2], products[3], products[4], products[5]));
        }
    }
}
