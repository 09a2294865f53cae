package fi.mittava.warehouse.study;

/** The innermost loops, written so that the compiler makes vector instructions of them. */
final class MomentKernel {

    /** Rows that are added in one go: as many products as fit the processor's registers. */
    static final int ROWS = 8;

    private MomentKernel() {}

    /** into[at + j] += Σ factors[i] · rows[(row + i) · columns + j] for eight rows i and all columns j. */
    static void add(double[] into, int at, double[] rows, int row, int columns, double[] factors, int factor) {
        double a = factors[factor];
        double b = factors[factor + 1];
        double c = factors[factor + 2];
        double d = factors[factor + 3];
        double e = factors[factor + 4];
        double f = factors[factor + 5];
        double g = factors[factor + 6];
        double h = factors[factor + 7];
        int first = row * columns;
        int second = first + columns;
        int third = second + columns;
        int fourth = third + columns;
        int fifth = fourth + columns;
        int sixth = fifth + columns;
        int seventh = sixth + columns;
        int eighth = seventh + columns;
        for (int column = 0; column < columns; column++) {
            into[at + column] += a * rows[first + column]
                    + b * rows[second + column]
                    + c * rows[third + column]
                    + d * rows[fourth + column]
                    + e * rows[fifth + column]
                    + f * rows[sixth + column]
                    + g * rows[seventh + column]
                    + h * rows[eighth + column];
        }
    }

    /** into[at + j] += factor · row[from + j]. */
    static void add(double[] into, int at, double[] row, int from, int columns, double factor) {
        for (int column = 0; column < columns; column++) {
            into[at + column] += factor * row[from + column];
        }
    }
}
