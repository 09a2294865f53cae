package fi.mittava.warehouse.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * The noise on counts by the cell-key method: the record keys of those counted, added up modulo 65,536, look up the noise, so
 * that the same participations always get the same. Fraser and Wooton (2005).
 */
public final class Noise {

    /** Leaves counts as they are. */
    public static final Noise NONE = new Noise(null);

    /** Odd, so that it maps the keys one to one. */
    private static final int OTHER_DRAW = 40_503;

    private final @Nullable NoiseTable table;

    private Noise(@Nullable NoiseTable table) {
        this.table = table;
    }

    static Noise of(NoiseTable table) {
        return new Noise(table);
    }

    public boolean isNone() {
        return table == null;
    }

    /**
     * The count as it is told; 0 stays 0.
     *
     * @param keys sum of the record keys of those counted
     */
    public long of(long count, long keys) {
        return table == null ? count : count + table.noise(count, Math.floorMod(keys, NoiseTable.KEYS));
    }

    /** Another draw of the same cell, for what is divided by the first. */
    public long other(long count, long keys) {
        return of(count, keys * OTHER_DRAW + 1);
    }
}
