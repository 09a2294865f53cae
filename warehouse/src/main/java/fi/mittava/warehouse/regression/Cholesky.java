package fi.mittava.warehouse.regression;

import java.util.function.IntPredicate;

/**
 * The factor L of a symmetric, positive semidefinite matrix LL′. A column that hangs on earlier ones is aliased: passed over
 * as if it weren't there, so that a dummy for everybody or a covariate given twice costs no answer.
 */
public final class Cholesky {

    /** What is left of a column's square after the earlier ones, as a share: less is rounding of a Gram matrix. */
    private static final double ALIASED = 1e-9;

    private final double[][] lower;
    private final boolean[] aliased;

    private Cholesky(double[][] lower) {
        this.lower = lower;
        this.aliased = new boolean[lower.length];
    }

    /** The factor of a Gram matrix, of which only the lower triangle is read. */
    public static Cholesky of(double[][] matrix) {
        return of(matrix, ALIASED);
    }

    /**
     * The factor of a matrix, of which only the lower triangle is read.
     *
     * @param leastShare below this share of its own square a column's rest counts as nothing
     */
    public static Cholesky of(double[][] matrix, double leastShare) {
        Cholesky factor = new Cholesky(new double[matrix.length][]);
        for (int row = 0; row < matrix.length; row++) {
            factor.add(row, matrix[row], leastShare);
        }
        return factor;
    }

    private void add(int row, double[] values, double leastShare) {
        double[] own = new double[row + 1];
        lower[row] = own;
        for (int column = 0; column < row; column++) {
            if (!aliased[column]) {
                own[column] = (values[column] - dot(own, lower[column], column)) / lower[column][column];
            }
        }
        double rest = values[row] - dot(own, own, row);
        // Written so that a NaN counts as aliased too.
        aliased[row] = !(rest > leastShare * values[row]) || rest == Double.POSITIVE_INFINITY;
        own[row] = aliased[row] ? 0 : Math.sqrt(rest);
    }

    /** Four sums side by side: one alone would wait for each addition. */
    private static double dot(double[] left, double[] right, int length) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int index = 0;
        for (; index + 3 < length; index += 4) {
            first += left[index] * right[index];
            second += left[index + 1] * right[index + 1];
            third += left[index + 2] * right[index + 2];
            fourth += left[index + 3] * right[index + 3];
        }
        for (; index < length; index++) {
            first += left[index] * right[index];
        }
        return first + second + (third + fourth);
    }

    public int size() {
        return lower.length;
    }

    public boolean isAliased(int column) {
        return aliased[column];
    }

    /** The columns that aren't aliased. */
    public int rank() {
        int rank = 0;
        for (boolean is : aliased) {
            rank += is ? 0 : 1;
        }
        return rank;
    }

    /** L′ by rows without what is 0: row 0 of the upper triangle, then row 1 from its diagonal on, and so on. */
    public double[] upperTriangle() {
        int size = lower.length;
        double[] upper = new double[size * (size + 1) / 2];
        int next = 0;
        for (int row = 0; row < size; row++) {
            for (int column = row; column < size; column++) {
                upper[next++] = aliased[row] ? 0 : lower[column][row];
            }
        }
        return upper;
    }

    /** x of LL′x = right, 0 for aliased columns. */
    public double[] solve(double[] right) {
        double[] solution = forward(right);
        for (int row = lower.length - 1; row >= 0; row--) {
            if (!aliased[row]) {
                solution[row] /= lower[row][row];
                for (int column = 0; column < row; column++) {
                    solution[column] -= aliased[column] ? 0 : lower[row][column] * solution[row];
                }
            }
        }
        return solution;
    }

    /** y of Ly = right, 0 for aliased columns; y′y = right′(LL′)⁻¹right. */
    public double[] forward(double[] right) {
        double[] solution = new double[lower.length];
        for (int row = 0; row < lower.length; row++) {
            solution[row] = aliased[row] ? 0 : (right[row] - dot(lower[row], solution, row)) / lower[row][row];
        }
        return solution;
    }

    /**
     * How far a vector lies outside what the matrix's rows can tell about: the largest difference between one of its values
     * at an aliased column and the one that the other columns imply. 0 without aliased columns.
     *
     * @param which columns are looked at
     */
    public double outside(double[] vector, IntPredicate which) {
        double[] inside = forward(vector);
        double furthest = 0;
        for (int row = 0; row < lower.length; row++) {
            if (aliased[row] && which.test(row)) {
                furthest = Math.max(furthest, Math.abs(vector[row] - dot(lower[row], inside, row)));
            }
        }
        return furthest;
    }

    /** (LL′)⁻¹, with 0 in the rows and columns of aliased columns. */
    public double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int row = 0; row < lower.length; row++) {
            double[] unit = new double[lower.length];
            unit[row] = aliased[row] ? 0 : 1;
            inverse[row] = solve(unit);
        }
        return inverse;
    }
}
