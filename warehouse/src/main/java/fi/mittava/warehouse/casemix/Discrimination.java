package fi.mittava.warehouse.casemix;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The c statistic of a fit: how often one who hit was expected to more than one who missed; ties count a half. */
final class Discrimination {

    private Discrimination() {}

    static double ofShare(CaseMix cases, Design design, double[] coefficients) {
        double[] expected = new double[cases.rows()];
        for (int row = 0; row < expected.length; row++) {
            expected[row] = design.linear(row, coefficients);
        }
        int[] ascending = IntStream.range(0, expected.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> expected[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double hitsInAll = 0;
        double missesBelow = 0;
        double ordered = 0;
        int at = 0;
        while (at < ascending.length) {
            double tied = expected[ascending[at]];
            double hits = 0;
            double misses = 0;
            for (; at < ascending.length && expected[ascending[at]] == tied; at++) {
                double ofRow = cases.outcome(ascending[at]);
                hits += ofRow;
                misses += cases.participations(ascending[at]) - ofRow;
            }
            ordered += hits * (missesBelow + misses / 2);
            hitsInAll += hits;
            missesBelow += misses;
        }
        return ordered / (hitsInAll * missesBelow);
    }
}
