package fi.mittava.warehouse.study.indicator;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1, equal values sharing the mean of theirs. */
final class MidRanks {

    private MidRanks() {}

    static double[] of(double[] values) {
        int[] ascending = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> values[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < ascending.length) {
            int to = from + 1;
            while (to < ascending.length && values[ascending[to]] == values[ascending[from]]) {
                to++;
            }
            for (int tied = from; tied < to; tied++) {
                ranks[ascending[tied]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
