package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.slice.UpperTriangle;

/** V = A⁻¹ M A⁻¹, the variance of a regression's coefficients under unequal noise. */
public final class SandwichVariance {

    /** The variance isn't a Gram of columns that may hang together: only what is 0 counts as nothing. */
    private static final double LEAST_SHARE = 1e-13;

    private final double[][] variance;

    public SandwichVariance(Cholesky gram, double[][] meat) {
        double[][] inverse = gram.inverse();
        variance = product(product(inverse, meat), inverse);
    }

    private static double[][] product(double[][] left, double[][] right) {
        int size = left.length;
        double[][] product = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int inner = 0; inner < size; inner++) {
                MomentKernel.add(product[row], right[inner], left[row][inner]);
            }
        }
        return product;
    }

    /** vector′ V vector. */
    double of(double[] vector) {
        double sum = 0;
        for (int row = 0; row < vector.length; row++) {
            double inner = 0;
            for (int column = 0; column < vector.length; column++) {
                inner += variance[row][column] * vector[column];
            }
            sum += vector[row] * inner;
        }
        return sum;
    }

    /** U with U′U = times V. */
    public UpperTriangle factor(double times) {
        double[][] scaled = new double[variance.length][];
        for (int row = 0; row < scaled.length; row++) {
            scaled[row] = variance[row].clone();
            for (int column = 0; column < scaled.length; column++) {
                scaled[row][column] *= times;
            }
        }
        return new UpperTriangle(scaled.length, Cholesky.of(scaled, LEAST_SHARE).upperTriangle());
    }
}
