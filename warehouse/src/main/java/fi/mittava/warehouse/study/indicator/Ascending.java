package fi.mittava.warehouse.study.indicator;

import java.util.Arrays;

/** Sorts row numbers by value as fast as whole numbers sort: by the value's leading bits with the row in the last ones. */
final class Ascending {

    private Ascending() {}

    /** Rows by their values, none of which is NaN. */
    static int[] rows(double[] values) {
        long rowBits = Long.highestOneBit(values.length) * 2 - 1;
        long[] keys = new long[values.length];
        Arrays.setAll(keys, row -> (sortable(values[row]) & ~rowBits) | row);
        Arrays.sort(keys);
        int[] rows = new int[values.length];
        Arrays.setAll(rows, place -> (int) (keys[place] & rowBits));
        finish(rows, values);
        return rows;
    }

    /** A whole number that compares as the value does; 0 and −0 are equal. */
    private static long sortable(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }

    /** By insertion: few values differ only in the bits that the rows took. */
    private static void finish(int[] rows, double[] values) {
        for (int place = 1; place < rows.length; place++) {
            int row = rows[place];
            int to = place;
            while (to > 0 && values[rows[to - 1]] > values[row]) {
                rows[to] = rows[to - 1];
                to--;
            }
            rows[to] = row;
        }
    }
}
