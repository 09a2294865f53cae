package fi.mittava.warehouse.study.indicator;

import java.util.Arrays;

/** Ranks from 1, equal values sharing the mean of theirs. */
final class MidRanks {

    private MidRanks() {}

    static double[] of(double[] values) {
        // 0 and −0 are equal, but wouldn't be sorted so.
        double[] ascending =
                Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
        double[] shared = shared(ascending);
        return Arrays.stream(values)
                .map(value -> shared[Arrays.binarySearch(ascending, value + 0.0)])
                .toArray();
    }

    /** The rank of each place. */
    private static double[] shared(double[] ascending) {
        double[] ranks = new double[ascending.length];
        int from = 0;
        while (from < ascending.length) {
            int to = from + 1;
            while (to < ascending.length && ascending[to] == ascending[from]) {
                to++;
            }
            Arrays.fill(ranks, from, to, (from + 1 + to) / 2.0);
            from = to;
        }
        return ranks;
    }
}
