package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.stack.Segment;
import java.util.Arrays;

/** Products of rows with many vectors of coefficients at once, kept so that the innermost loop runs over the vectors. */
public final class ColumnProducts {

    private final Design design;
    private final int vectors;
    private final double[][] values;

    /** Vectors of the design's columns; all 0 until set. */
    public ColumnProducts(Design design, int vectors) {
        this.design = design;
        this.vectors = vectors;
        this.values = new double[design.columns()][vectors];
    }

    public int vectors() {
        return vectors;
    }

    public void set(int vector, double[] coefficients) {
        for (int column = 0; column < coefficients.length; column++) {
            values[column][vector] = coefficients[column];
        }
    }

    /**
     * The products of a row.
     *
     * @param z its dense columns
     * @param into a place for each vector
     */
    public void of(Segment segment, double[] z, double[] into) {
        Arrays.fill(into, 0);
        int whole = z.length - z.length % MomentKernel.ROWS;
        for (int column = 0; column < whole; column += MomentKernel.ROWS) {
            MomentKernel.add(into, values, column, z, column);
        }
        for (int column = whole; column < z.length; column++) {
            MomentKernel.add(into, values[column], z[column]);
        }
        for (int one : design.ones(segment)) {
            MomentKernel.add(into, values[one], 1);
        }
    }
}
