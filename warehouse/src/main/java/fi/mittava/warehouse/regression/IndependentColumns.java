package fi.mittava.warehouse.regression;

import java.util.stream.IntStream;

/** Which columns tell something that the ones before them don't, as R's glm drops aliased ones. */
public final class IndependentColumns {

    private static final double ALIASED = 1e-7;

    private IndependentColumns() {}

    /** Numbers of the columns to keep, ascending. */
    public static int[] of(double[][] rows, int columns) {
        double[][] left = new double[columns][rows.length];
        boolean[] isKept = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int number = column;
            left[column] = IntStream.range(0, rows.length)
                    .mapToDouble(row -> rows[row][number])
                    .toArray();
            double whole = norm(left[column]);
            for (int before = 0; before < column; before++) {
                if (isKept[before]) {
                    takeOut(left[before], left[column]);
                }
            }
            double rest = norm(left[column]);
            isKept[column] = rest > ALIASED * whole;
            if (isKept[column]) {
                scale(left[column], 1 / rest);
            }
        }
        return IntStream.range(0, columns).filter(column -> isKept[column]).toArray();
    }

    /** Modified Gram–Schmidt. */
    private static void takeOut(double[] direction, double[] from) {
        double product = 0;
        for (int row = 0; row < from.length; row++) {
            product += direction[row] * from[row];
        }
        for (int row = 0; row < from.length; row++) {
            from[row] -= product * direction[row];
        }
    }

    private static double norm(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static void scale(double[] column, double by) {
        for (int row = 0; row < column.length; row++) {
            column[row] *= by;
        }
    }
}
