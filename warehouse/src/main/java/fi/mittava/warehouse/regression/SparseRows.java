package fi.mittava.warehouse.regression;

import java.util.Arrays;

/** Rows of numbers in memory, most of which are 0 and aren't kept. The first column is the intercept's, of ones. */
public final class SparseRows {

    private final int columns;

    /** Where the values of a row start, and behind which they end. */
    private final int[] starts;

    private final int[] ends;
    private final int[] column;
    private final double[] value;

    private SparseRows(int columns, int[] starts, int[] ends, int[] column, double[] value) {
        this.columns = columns;
        this.starts = starts;
        this.ends = ends;
        this.column = column;
        this.value = value;
    }

    /** Takes rows one after another, of each its values from left to right. */
    public static final class Writer {

        private final int columns;
        private final int[] starts;
        private final int[] ends;
        private final int[] column;
        private final double[] value;
        private int row;
        private int next;

        /** @param most values of a row, those that are 0 not counted */
        public Writer(int columns, int rows, int most) {
            this.columns = columns;
            this.starts = new int[rows];
            this.ends = new int[rows];
            this.column = new int[rows * most];
            this.value = new double[rows * most];
        }

        public Writer put(int at, double number) {
            if (number != 0) {
                column[next] = at;
                value[next++] = number;
            }
            return this;
        }

        public void endRow() {
            ends[row++] = next;
            if (row < starts.length) {
                starts[row] = next;
            }
        }

        public SparseRows rows() {
            return new SparseRows(columns, starts, ends, column, value);
        }
    }

    /** The same rows without their last columns. */
    public SparseRows first(int count) {
        int[] firstEnds = ends.clone();
        for (int row = 0; row < ends.length; row++) {
            while (column[firstEnds[row] - 1] >= count) {
                firstEnds[row]--;
            }
        }
        return new SparseRows(count, starts, firstEnds, column, value);
    }

    public int columns() {
        return columns;
    }

    /** Log odds of each row at some coefficients. */
    public double[] logOdds(double[] coefficients) {
        double[] logOdds = new double[ends.length];
        Arrays.setAll(logOdds, row -> dot(row, coefficients));
        return logOdds;
    }

    private double dot(int row, double[] coefficients) {
        double sum = 0;
        for (int at = starts[row]; at < ends[row]; at++) {
            sum += value[at] * coefficients[column[at]];
        }
        return sum;
    }

    /** Standard deviations of the columns; 0 exactly if a column is constant. */
    public double[] deviations() {
        double[] means = new double[columns];
        for (int row = 0; row < ends.length; row++) {
            add(row, 1.0 / ends.length, means);
        }
        double[] squares = new double[columns];
        int[] filled = new int[columns];
        for (int row = 0; row < ends.length; row++) {
            for (int at = starts[row]; at < ends[row]; at++) {
                double distance = value[at] - means[column[at]];
                squares[column[at]] += distance * distance;
                filled[column[at]]++;
            }
        }
        double[] deviations = new double[columns];
        Arrays.setAll(deviations, of -> {
            double ofZeros = (ends.length - filled[of]) * means[of] * means[of];
            double deviation = Math.sqrt((squares[of] + ofZeros) / (ends.length - 1));
            // A constant column has rounding errors at most.
            return deviation > 1e-12 * Math.abs(means[of]) ? deviation : 0;
        });
        return deviations;
    }

    private void add(int row, double times, double[] sums) {
        for (int at = starts[row]; at < ends[row]; at++) {
            sums[column[at]] += times * value[at];
        }
    }

    private void addSquares(int row, double weight, double[][] sums) {
        int start = starts[row];
        for (int one = start; one < ends[row]; one++) {
            double[] into = sums[column[one]];
            double weighted = weight * value[one];
            for (int other = start; other <= one; other++) {
                into[column[other]] += weighted * value[other];
            }
        }
    }

    /** Of a hit or a miss each. */
    public LogisticLikelihood likelihood(boolean[] hits) {
        return likelihood(hits, new double[hits.length]);
    }

    /**
     * Of a hit or a miss each.
     *
     * @param offset is added to the log odds of each row
     */
    public LogisticLikelihood likelihood(boolean[] hits, double[] offset) {
        return new Likelihood(hits, offset);
    }

    private final class Likelihood implements LogisticLikelihood {

        private final boolean[] hits;
        private final double[] offset;

        Likelihood(boolean[] hits, double[] offset) {
            this.hits = hits;
            this.offset = offset;
        }

        @Override
        public int columns() {
            return columns;
        }

        @Override
        public double sums(double[] coefficients, double[] gradient, double[][] information) {
            double deviance = 0;
            for (int row = 0; row < hits.length; row++) {
                double logOdds = offset[row] + dot(row, coefficients);
                // As LogisticLikelihood has them, by one exponential.
                double small = Math.exp(-Math.abs(logOdds));
                double probability = (logOdds < 0 ? small : 1) / (1 + small);
                deviance += 2 * (Math.max(logOdds, 0) + Math.log(1 + small) - (hits[row] ? logOdds : 0));
                add(row, (hits[row] ? 1 : 0) - probability, gradient);
                addSquares(row, probability * (1 - probability), information);
            }
            return deviance;
        }
    }
}
