package fi.mittava.benchmarks.machine;

import java.util.Arrays;
import java.util.Collection;

/** Milliseconds that the same took, again and again. */
public final class Times {

    private final double[] sorted;

    private Times(double[] sorted) {
        this.sorted = sorted;
    }

    public static Times of(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    public static Times of(Collection<Double> milliseconds) {
        return of(milliseconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    public double median() {
        return at(sorted.length / 2);
    }

    /** What 95 of a hundred took at most. */
    public double p95() {
        return at((int) Math.round(0.95 * sorted.length));
    }

    /** NaN of nothing. */
    private double at(int place) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(place, sorted.length - 1)];
    }
}
