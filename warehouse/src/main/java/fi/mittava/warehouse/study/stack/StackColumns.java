package fi.mittava.warehouse.study.stack;

import java.util.Arrays;

/** The values of a stack's rows, an array a column; the dense covariates row by row, for they are read together. */
public final class StackColumns {

    private final int width;
    private final int[] number;
    private final int[] person;
    private final int[] spellStart;
    private final int[] riskUntil;
    private final int[] laterStart;
    private final boolean[] isTreated;
    private final double[] weight;
    private final double[] dense;
    private final short[][] keys;

    StackColumns(StackLayout layout, int rows) {
        width = layout.dense().size();
        number = new int[rows];
        person = new int[rows];
        spellStart = new int[rows];
        riskUntil = new int[rows];
        laterStart = new int[rows];
        isTreated = new boolean[rows];
        weight = new double[rows];
        dense = new double[Math.multiplyExact(rows, width)];
        keys = new short[layout.dimensions().size()][rows];
    }

    private StackColumns(StackColumns from, int[] order) {
        width = from.width;
        number = picked(from.number, order);
        person = picked(from.person, order);
        spellStart = picked(from.spellStart, order);
        riskUntil = picked(from.riskUntil, order);
        laterStart = picked(from.laterStart, order);
        isTreated = new boolean[order.length];
        weight = new double[order.length];
        dense = new double[order.length * width];
        keys = new short[from.keys.length][order.length];
        for (int row = 0; row < order.length; row++) {
            isTreated[row] = from.isTreated[order[row]];
            weight[row] = from.weight[order[row]];
            System.arraycopy(from.dense, order[row] * width, dense, row * width, width);
            for (int dimension = 0; dimension < keys.length; dimension++) {
                keys[dimension][row] = from.keys[dimension][order[row]];
            }
        }
    }

    private static int[] picked(int[] values, int[] order) {
        return Arrays.stream(order).map(row -> values[row]).toArray();
    }

    StackColumns inOrder(int[] order) {
        return new StackColumns(this, order);
    }

    void put(int at, RiskRow row) {
        number[at] = row.number;
        person[at] = row.person;
        spellStart[at] = row.spellStart;
        riskUntil[at] = row.riskUntil;
        laterStart[at] = row.laterStart;
        isTreated[at] = row.isTreated;
        weight[at] = 1 / row.fraction;
        System.arraycopy(row.dense, 0, dense, at * width, width);
        for (int dimension = 0; dimension < keys.length; dimension++) {
            keys[dimension][at] = (short) row.keys[dimension];
        }
    }

    int rows() {
        return person.length;
    }

    int number(int row) {
        return number[row];
    }

    int person(int row) {
        return person[row];
    }

    public int spellStart(int row) {
        return spellStart[row];
    }

    public int riskUntil(int row) {
        return riskUntil[row];
    }

    public int laterStart(int row) {
        return laterStart[row];
    }

    boolean isTreated(int row) {
        return isTreated[row];
    }

    public double weight(int row) {
        return weight[row];
    }

    public double dense(int row, int column) {
        return dense[row * width + column];
    }

    public int key(int row, int dimension) {
        return keys[dimension][row];
    }
}
