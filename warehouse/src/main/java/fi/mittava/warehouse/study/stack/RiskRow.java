package fi.mittava.warehouse.study.stack;

/**
 * A person at risk in a month, on the way into a {@link Stack}: set all fields, add it, set them again for the next row. Months
 * count as in the {@link OutcomePanel}.
 */
public final class RiskRow {

    /** Of a month: never within the data. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Whatever the row is known by where it comes from. */
    public int number;

    public int person;

    /** The risk set after merging: participants are compared within it. Any number; the same number is the same cell. */
    public int cell;

    /** The month of the start, or of waiting. */
    public int month;

    /** The first month of the spell without work. */
    public int spellStart;

    public boolean isTreated;

    /** The share of the cell's peers that were sampled; 1 for participants. */
    public double fraction = 1;

    /** The last month in which the person is still at risk in this spell: it ends, or the service starts. */
    public int riskUntil;

    /** The first month after {@link #month} in which a service of this type starts, in whatever spell. */
    public int laterStart = NEVER;

    /** The numeric covariates, in the order of the layout; none may be NaN. */
    public final double[] dense;

    /** A level of each factor, at least 0. */
    public final int[] levels;

    /** A key's number of each dimension, or {@link Dimension#NONE}. */
    public final int[] keys;

    public RiskRow(StackLayout layout) {
        dense = new double[layout.dense().size()];
        levels = new int[layout.factors().size()];
        keys = new int[layout.dimensions().size()];
    }
}
