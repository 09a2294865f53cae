package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.slice.UpperTriangle;

/** V = A⁻¹ M A⁻¹, the variance of a regression's coefficients under unequal noise. */
public final class SandwichVariance {

    /** The variance isn't a Gram of columns that may hang together: only what is 0 counts as nothing. */
    private static final double LEAST_SHARE = 1e-13;

    /** Its lower triangle is read. */
    private final double[][] variance;

    /** @param inverse A⁻¹, which outcomes that are observed of the same rows have in common */
    public SandwichVariance(double[][] inverse, double[][] meat) {
        variance = MomentKernel.symmetricProduct(MomentKernel.product(inverse, meat), inverse);
    }

    /** vector′ V vector. */
    double of(double[] vector) {
        double sum = 0;
        for (int row = 0; row < vector.length; row++) {
            double inner = variance[row][row] * vector[row];
            for (int column = 0; column < row; column++) {
                inner += 2 * variance[row][column] * vector[column];
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
            for (int column = 0; column <= row; column++) {
                scaled[row][column] *= times;
            }
        }
        return new UpperTriangle(scaled.length, Cholesky.of(scaled, LEAST_SHARE).upperTriangle());
    }
}
