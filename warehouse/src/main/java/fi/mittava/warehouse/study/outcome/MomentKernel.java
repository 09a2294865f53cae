package fi.mittava.warehouse.study.outcome;

/**
 * The innermost loops. The compiler makes vector instructions of them as long as every array is read from its start: with
 * offsets into one long array they are five times slower.
 */
public final class MomentKernel {

    /** Rows that {@link #add(double[], double[][], int, double[], int)} adds in one go. */
    static final int ROWS = 8;

    /** Rows that {@link #add(double[], double[], double[][], int, double[])} adds in one go. */
    static final int PAIRED_ROWS = 4;

    private MomentKernel() {}

    /** into += factor · row, as far as the row goes. */
    public static void add(double[] into, double[] row, double factor) {
        for (int column = 0; column < row.length; column++) {
            into[column] += factor * row[column];
        }
    }

    /** into += Σ factors[at + i] · rows[from + i], for eight rows. */
    static void add(double[] into, double[][] rows, int from, double[] factors, int at) {
        add(
                into,
                rows[from],
                rows[from + 1],
                rows[from + 2],
                rows[from + 3],
                factors[at],
                factors[at + 1],
                factors[at + 2],
                factors[at + 3]);
        add(
                into,
                rows[from + 4],
                rows[from + 5],
                rows[from + 6],
                rows[from + 7],
                factors[at + 4],
                factors[at + 5],
                factors[at + 6],
                factors[at + 7]);
    }

    private static void add(
            double[] into,
            double[] first,
            double[] second,
            double[] third,
            double[] fourth,
            double a,
            double b,
            double c,
            double d) {
        for (int column = 0; column < first.length; column++) {
            into[column] += a * first[column] + b * second[column] + c * third[column] + d * fourth[column];
        }
    }

    /** As far as one goes: one += Σ factors[i] · rows[from + i] and other += Σ factors[4 + i] · rows[from + i], for four rows read once. */
    public static void add(double[] one, double[] other, double[][] rows, int from, double[] factors) {
        double[] first = rows[from];
        double[] second = rows[from + 1];
        double[] third = rows[from + 2];
        double[] fourth = rows[from + 3];
        double a = factors[0];
        double b = factors[1];
        double c = factors[2];
        double d = factors[3];
        double e = factors[4];
        double f = factors[5];
        double g = factors[6];
        double h = factors[7];
        for (int column = 0; column < one.length; column++) {
            double p = first[column];
            double q = second[column];
            double r = third[column];
            double s = fourth[column];
            one[column] += a * p + b * q + c * r + d * s;
            other[column] += e * p + f * q + g * r + h * s;
        }
    }

    /** left · right, both square. */
    static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][left.length];
        multiply(left, right, product);
        return product;
    }

    /** The lower triangle of left · right, both square and their product symmetric. */
    static double[][] symmetricProduct(double[][] left, double[][] right) {
        double[][] lower = new double[left.length][];
        for (int row = 0; row < lower.length; row++) {
            // Rows are multiplied two at a time, both as far as the longer one goes.
            lower[row] = new double[Math.min(row / 2 * 2 + 2, lower.length)];
        }
        multiply(left, right, lower);
        return lower;
    }

    private static void multiply(double[][] left, double[][] right, double[][] into) {
        int size = left.length;
        int whole = size - size % PAIRED_ROWS;
        double[] factors = new double[2 * PAIRED_ROWS];
        for (int row = 0; row < size; row += 2) {
            int other = Math.min(row + 1, size - 1);
            double[] one = into[row];
            double[] two = other > row ? into[other] : new double[one.length];
            for (int inner = 0; inner < whole; inner += PAIRED_ROWS) {
                for (int at = 0; at < PAIRED_ROWS; at++) {
                    factors[at] = left[row][inner + at];
                    factors[PAIRED_ROWS + at] = left[other][inner + at];
                }
                add(one, two, right, inner, factors);
            }
            for (int inner = whole; inner < size; inner++) {
                for (int column = 0; column < one.length; column++) {
                    one[column] += left[row][inner] * right[inner][column];
                    two[column] += left[other][inner] * right[inner][column];
                }
            }
        }
    }
}
