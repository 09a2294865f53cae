package fi.mittava.warehouse.study.score;

import java.util.Arrays;

/**
 * Σ v z z′ and Σ g z over rows of a design. Four rows are added at a time: that is what keeps the arithmetic, not the memory,
 * busy. The 0/1 columns are added once a segment.
 */
final class GramSum {

    private static final int BATCH = 4;

    private final int dense;
    private final double[][] matrix;
    private final double[] vector;
    private final double[][] rows;
    private final double[] weights = new double[BATCH];
    private final double[] segmentWeighted;
    private final double[] segmentVector;
    private int waiting;

    GramSum(int dense, int columns) {
        this.dense = dense;
        this.matrix = new double[columns][];
        for (int row = 0; row < columns; row++) {
            matrix[row] = new double[row + 1];
        }
        this.vector = new double[columns];
        this.rows = new double[BATCH][dense];
        this.segmentWeighted = new double[dense];
        this.segmentVector = new double[dense];
    }

    /** Where the next row's dense columns are to be written before {@link #add}. */
    double[] next() {
        return rows[waiting];
    }

    void add(double weight, double value) {
        double[] z = rows[waiting];
        for (int column = 0; column < dense; column++) {
            segmentWeighted[column] += weight * z[column];
            segmentVector[column] += value * z[column];
        }
        weights[waiting++] = weight;
        if (waiting == BATCH) {
            addBatch();
        }
    }

    private void addBatch() {
        double[] first = rows[0];
        double[] second = rows[1];
        double[] third = rows[2];
        double[] fourth = rows[3];
        for (int row = 0; row < dense; row++) {
            double one = weights[0] * first[row];
            double two = weights[1] * second[row];
            double three = weights[2] * third[row];
            double four = weights[3] * fourth[row];
            double[] into = matrix[row];
            for (int column = 0; column <= row; column++) {
                into[column] +=
                        one * first[column] + two * second[column] + three * third[column] + four * fourth[column];
            }
        }
        waiting = 0;
    }

    /** Ends a run of rows that share their ones. */
    void endSegment(int[] ones) {
        while (waiting > 0) {
            add(0, 0);
        }
        for (int column = 0; column < dense; column++) {
            vector[column] += segmentVector[column];
        }
        for (int one = 0; one < ones.length; one++) {
            double[] into = matrix[ones[one]];
            for (int column = 0; column < dense; column++) {
                into[column] += segmentWeighted[column];
            }
            for (int other = 0; other <= one; other++) {
                into[ones[other]] += segmentWeighted[0];
            }
            vector[ones[one]] += segmentVector[0];
        }
        Arrays.fill(segmentWeighted, 0);
        Arrays.fill(segmentVector, 0);
    }

    /** Adds the sums to a matrix's lower triangle and a vector. */
    void addTo(double[][] lower, double[] values) {
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                lower[row][column] += matrix[row][column];
            }
            values[row] += vector[row];
        }
    }
}
