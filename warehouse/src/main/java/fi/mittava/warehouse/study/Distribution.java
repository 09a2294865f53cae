package fi.mittava.warehouse.study;

import java.util.Arrays;

/** How one covariate is distributed among participants and peers: the largest distance between the two. */
final class Distribution {

    private final Stack stack;
    private final PeerWeights weights;
    private final long[] sorted;
    private final boolean isYesNo;
    private double before;
    private double after;

    Distribution(Stack stack, PeerWeights weights, Design design, Term term) {
        this.stack = stack;
        this.weights = weights;
        this.sorted = new long[stack.rows()];
        this.isYesNo = term.kind() == Term.Kind.LEVEL ? levels(design, term) : covariate(term);
        Arrays.sort(sorted);
        walk();
    }

    private boolean levels(Design design, Term term) {
        int column = design.kept().indexOf(term);
        for (Segment segment : stack.segments()) {
            boolean isOne = Arrays.stream(design.ones(segment)).anyMatch(one -> one == column);
            for (int row = segment.from(); row < segment.to(); row++) {
                sorted[row] = key(isOne ? 1 : 0, row);
            }
        }
        return true;
    }

    private boolean covariate(Term term) {
        int column = stack.layout().dense().indexOf(term.name());
        boolean isYesNoSoFar = true;
        for (int row = 0; row < sorted.length; row++) {
            double value = stack.columns().dense(row, column);
            isYesNoSoFar &= value == 0 || value == 1;
            sorted[row] = key(value, row);
        }
        return isYesNoSoFar;
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

    boolean isYesNo() {
        return isYesNo;
    }

    double distanceBefore() {
        return before;
    }

    double distanceAfter() {
        return after;
    }
}
