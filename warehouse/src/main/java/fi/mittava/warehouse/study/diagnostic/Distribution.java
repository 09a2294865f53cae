package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;

/** How one covariate is distributed among participants and peers: the largest distance between the two. */
final class Distribution {

    private final Stack stack;
    private final PeerWeights weights;
    private final long[] sorted;
    private double before;
    private double after;

    Distribution(Stack stack, PeerWeights weights, int covariate) {
        this.stack = stack;
        this.weights = weights;
        this.sorted = new long[stack.rows()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = key(stack.columns().dense(row, covariate), row);
        }
        Arrays.sort(sorted);
        walk();
    }

    /** Sorts by value, with seven digits, and carries the row. */
    private static long key(double value, int row) {
        int bits = Float.floatToIntBits((float) value + 0.0f);
        // Negative floats sort the other way round.
        int ordered = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
        return ((long) ordered << 32) | row;
    }

    private void walk() {
        double[] totals = new double[3];
        for (int row = 0; row < sorted.length; row++) {
            add(row, totals);
        }
        double[] below = new double[3];
        for (int at = 0; at < sorted.length; at++) {
            add((int) sorted[at], below);
            if (at + 1 == sorted.length || sorted[at] >> 32 != sorted[at + 1] >> 32) {
                double participants = below[0] / totals[0];
                before = Math.max(before, Math.abs(participants - below[1] / totals[1]));
                after = Math.max(after, Math.abs(participants - below[2] / totals[2]));
            }
        }
    }

    private void add(int row, double[] to) {
        if (stack.isTreated(row)) {
            to[0]++;
        } else {
            to[1] += stack.columns().weight(row);
            to[2] += weights.of(row);
        }
    }

    double distanceBefore() {
        return before;
    }

    double distanceAfter() {
        return after;
    }
}
