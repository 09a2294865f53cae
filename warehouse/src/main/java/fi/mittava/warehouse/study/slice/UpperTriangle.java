package fi.mittava.warehouse.study.slice;

import java.util.Arrays;

/**
 * An upper triangular matrix U by rows: row 0, then row 1 from its diagonal on, and so on. What peers' noise adds to the
 * variance of a mean of participants' counterfactuals is ‖U z̄‖².
 */
public final class UpperTriangle {

    private final int size;
    private final double[] values;

    /** The values aren't copied. */
    public UpperTriangle(int size, double[] values) {
        if (values.length != size * (size + 1) / 2) {
            throw new IllegalArgumentException("a triangle of %d rows has %d values, not %d"
                    .formatted(size, size * (size + 1) / 2, values.length));
        }
        this.size = size;
        this.values = values;
    }

    public int size() {
        return size;
    }

    /** The values by rows, not copied. */
    public double[] values() {
        return values;
    }

    /** A row from its diagonal on. */
    public double[] row(int row) {
        int from = row * size - row * (row - 1) / 2;
        return Arrays.copyOfRange(values, from, from + size - row);
    }

    /** ‖U vector‖². */
    public double squareOf(double[] vector) {
        double squares = 0;
        int at = 0;
        for (int row = 0; row < size; row++) {
            double sum = 0;
            for (int column = row; column < size; column++) {
                sum += values[at++] * vector[column];
            }
            squares += sum * sum;
        }
        return squares;
    }

    /** ‖U (left − right)‖². */
    public double squareOfDifference(double[] left, double[] right) {
        double[] difference = left.clone();
        for (int column = 0; column < size; column++) {
            difference[column] -= right[column];
        }
        return squareOf(difference);
    }
}
