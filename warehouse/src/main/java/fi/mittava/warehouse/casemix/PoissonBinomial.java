package fi.mittava.warehouse.casemix;

import java.util.Arrays;

/**
 * How many of independent trials hit where each has a probability of its own: exact, by convolution of the binomial
 * distributions of trials that are alike. Ends of less than 1e-14 each are left out, so that many trials cost little.
 */
public final class PoissonBinomial {

    private static final double NOTHING = 1e-14;

    private Masses masses = new Masses(0, new double[] {1});
    private long trials;
    private double mean;

    /** Of no trials: surely 0. */
    public PoissonBinomial() {}

    /**
     * Adds trials that are alike.
     *
     * @param probability above 0 and below 1
     */
    public PoissonBinomial add(int alike, double probability) {
        if (alike < 1 || !(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "needs a trial and a probability inside 0 to 1, but has " + alike + " and " + probability);
        }
        trials += alike;
        mean += alike * probability;
        masses = masses.plus(binomial(alike, probability));
        return this;
    }

    /** From the mode outwards each value follows from the one before it; the convolution makes them add up to 1. */
    private static Masses binomial(int trials, double probability) {
        int mode = (int) ((trials + 1) * probability);
        double odds = probability / (1 - probability);
        int low = mode;
        for (double value = 1; low > 0 && value > NOTHING; low--) {
            value *= low / ((trials - low + 1) * odds);
        }
        int high = mode;
        for (double value = 1; high < trials && value > NOTHING; high++) {
            value *= (trials - high) * odds / (high + 1);
        }
        double[] values = new double[high - low + 1];
        values[mode - low] = 1;
        for (int hits = mode; hits > low; hits--) {
            values[hits - 1 - low] = values[hits - low] * hits / ((trials - hits + 1) * odds);
        }
        for (int hits = mode; hits < high; hits++) {
            values[hits + 1 - low] = values[hits - low] * (trials - hits) * odds / (hits + 1);
        }
        return new Masses(low, values);
    }

    /** Probabilities of so many hits and more, one after another. */
    private static final class Masses {

        private final int first;
        private final double[] values;

        Masses(int first, double[] values) {
            this.first = first;
            this.values = values;
        }

        Masses plus(Masses other) {
            double[] sums = new double[values.length + other.values.length - 1];
            for (int at = 0; at < values.length; at++) {
                for (int hits = 0; hits < other.values.length; hits++) {
                    sums[at + hits] += values[at] * other.values[hits];
                }
            }
            return new Masses(first + other.first, sums).normed();
        }

        /** Adding up to 1, without ends of nothing. */
        private Masses normed() {
            double total = Arrays.stream(values).sum();
            int from = 0;
            while (values[from] < NOTHING * total) {
                from++;
            }
            int to = values.length;
            while (values[to - 1] < NOTHING * total) {
                to--;
            }
            return new Masses(
                    first + from,
                    Arrays.stream(values, from, to).map(value -> value / total).toArray());
        }
    }

    public long trials() {
        return trials;
    }

    /** Hits to be expected. */
    public double mean() {
        return mean;
    }

    /**
     * The number below which the share {@code p} lies, between whole numbers by interpolation: r − (F(r) − p) ÷ P(r) with the
     * smallest r of F(r) &gt; p; never below 0. Spiegelhalter (2005), appendix A.1.
     */
    public double quantile(double p) {
        double below = 0;
        int hits = masses.first;
        for (double mass : masses.values) {
            if (below + mass > p) {
                return Math.max(hits - (below + mass - p) / mass, 0);
            }
            below += mass;
            hits++;
        }
        return hits - 1.0;
    }
}
