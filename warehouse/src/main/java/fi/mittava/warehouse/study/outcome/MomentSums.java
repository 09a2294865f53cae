package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.stack.Segment;
import java.util.Arrays;

/**
 * Σ v_c z z′ (or Σ v_c z) over peers' rows for many columns c of values v at once: the sandwich of every outcome and horizon.
 * Blocks of rows go through two steps, each shared by the threads: first the values of the rows, then the sums, each of which
 * one thread adds up in the order of the rows.
 */
public final class MomentSums {

    /** The values of a row, one for each column. */
    public interface RowValues {

        /**
         * Writes them.
         *
         * @param z the row's dense columns
         */
        void fill(Segment segment, int row, double[] z, double[] into);
    }

    private final Design design;
    private final int columns;
    private final int dense;
    private final boolean isSquare;
    private final double[][][] pairs;
    private final double[][][] crossings;
    private final double[][] levelPairs;

    /**
     * Nothing summed yet.
     *
     * @param isSquare whether z z′ is summed, else z
     */
    public MomentSums(Design design, int columns, boolean isSquare) {
        this.design = design;
        this.columns = columns;
        this.dense = design.denseColumns();
        this.isSquare = isSquare;
        int levels = design.columns() - dense;
        this.pairs = new double[isSquare ? dense : 1][][];
        for (int row = 0; row < pairs.length; row++) {
            // One more than needed: pairs are added two at a time.
            pairs[row] = new double[dense - row + 1][columns];
        }
        this.crossings = new double[isSquare ? dense : 1][levels][columns];
        this.levelPairs = new double[isSquare ? levels * (levels + 1) / 2 : 0][columns];
    }

    public MomentSums run(RowValues values, Workers workers) {
        new RowBlocks(design, columns)
                .each(values, workers, block -> workers.each(dense, column -> add(block, column)));
        return this;
    }

    /** What a dense column's products add: with the ones of each segment, and with the dense columns after it. */
    private void add(RowBlocks.Block block, int column) {
        double[] sum = new double[columns];
        double[] factors = new double[MomentKernel.ROWS];
        for (RowBlocks.Run run : block.runs()) {
            Arrays.fill(sum, 0);
            for (int row = run.from(); row < run.to(); row += MomentKernel.ROWS) {
                for (int at = 0; at < factors.length; at++) {
                    factors[at] = row + at < run.to() ? block.z(column, row + at) : 0;
                }
                MomentKernel.add(sum, block.values(), row, factors, 0);
            }
            addRun(design.ones(run.segment()), column, sum);
        }
        if (isSquare && column > 0) {
            addPairs(block, column, factors);
        }
    }

    private void addRun(int[] ones, int column, double[] sum) {
        MomentKernel.add(pairs[0][column], sum, 1);
        if (isSquare || column == 0) {
            for (int one : ones) {
                MomentKernel.add(crossings[column][one - dense], sum, 1);
            }
        }
        if (isSquare && column == 0) {
            for (int one = 0; one < ones.length; one++) {
                for (int other = 0; other <= one; other++) {
                    MomentKernel.add(levelPairs[levelPair(ones[one], ones[other])], sum, 1);
                }
            }
        }
    }

    private void addPairs(RowBlocks.Block block, int column, double[] factors) {
        double[][] to = pairs[column];
        for (int row = 0; row < block.rows(); row += MomentKernel.PAIRED_ROWS) {
            for (int other = column; other < dense; other += 2) {
                for (int at = 0; at < MomentKernel.PAIRED_ROWS; at++) {
                    double z = block.z(column, row + at);
                    factors[at] = z * block.z(other, row + at);
                    factors[MomentKernel.PAIRED_ROWS + at] = other + 1 < dense ? z * block.z(other + 1, row + at) : 0;
                }
                MomentKernel.add(to[other - column], to[other - column + 1], block.values(), row, factors);
            }
        }
    }

    private int levelPair(int column, int other) {
        int high = Math.max(column, other) - dense;
        int low = Math.min(column, other) - dense;
        return high * (high + 1) / 2 + low;
    }

    /** Σ v z of a column of values. */
    public double[] vector(int of) {
        double[] vector = new double[design.columns()];
        for (int column = 0; column < vector.length; column++) {
            vector[column] = column < dense ? pairs[0][column][of] : crossings[0][column - dense][of];
        }
        return vector;
    }

    /** Σ v z z′ of a column of values. */
    double[][] matrix(int of) {
        int size = design.columns();
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                matrix[row][column] = entry(row, column, of);
                matrix[column][row] = matrix[row][column];
            }
        }
        return matrix;
    }

    /** @param low at most high */
    private double entry(int high, int low, int of) {
        if (high < dense) {
            return pairs[low][high - low][of];
        }
        if (low < dense) {
            return crossings[low][high - dense][of];
        }
        return levelPairs[levelPair(high, low)][of];
    }
}
