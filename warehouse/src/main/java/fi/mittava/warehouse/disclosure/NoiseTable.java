package fi.mittava.warehouse.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Noise on counts by the cell-key method: the same members always get the same noise. Fraser and Wooton (2005), Thompson,
 * Broadfoot and Elazar (2013). For each true count, noise is a whole number within ± the bound, with mean 0 and otherwise of
 * greatest entropy; 0 stays 0, and nothing becomes negative or one of the blocked counts 1 … b. Its variance is the asked one,
 * or the nearest that these rules leave to a small count: with b = 2, a 1 becomes 0 or 3 and more, which needs at least 2.
 */
public final class NoiseTable {

    /** Cell keys are 0 … 65535, each as likely as any other. */
    public static final int KEYS = 1 << 16;

    private static final int LARGEST_BOUND = 100;

    /** By true count; the last one is that of all larger ones too, which no rule reaches. */
    private final List<NoiseRow> rows;

    private NoiseTable(List<NoiseRow> rows) {
        this.rows = rows;
    }

    /**
     * The table that these rules ask for.
     *
     * @param variance above 0; at most that of noise spread evenly within the bound, bound · (bound + 1) / 3
     * @param bound most that a count is changed, 1 to 100
     * @param blocked counts 1 … {@code blocked} are never shown; 0 blocks none. Below the bound, or small counts
     *     couldn't be changed both ways
     * @throws IllegalArgumentException if a rule is broken
     */
    public static NoiseTable of(double variance, int bound, int blocked) {
        check(
                bound >= 1 && bound <= LARGEST_BOUND,
                "the bound of noise must be from 1 to " + LARGEST_BOUND + ", but is " + bound);
        check(
                blocked >= 0 && blocked < bound,
                "blocked counts must be at least 0 and below the bound of noise, " + bound + ", but are " + blocked);
        double even = bound * (bound + 1) / 3.0;
        check(
                variance > 0 && variance <= even,
                "the variance of noise must be above 0 and at most " + even + " with a bound of " + bound + ", but is "
                        + variance);
        return new NoiseTable(IntStream.rangeClosed(0, bound + blocked + 1)
                .mapToObj(count -> new NoiseRow(NoiseRow.support(count, bound, blocked), variance))
                .toList());
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * What to add to a true count.
     *
     * @param count at least 0
     * @param cellKey sum of the members' record keys modulo {@link #KEYS}
     */
    public int noise(long count, int cellKey) {
        check(cellKey >= 0 && cellKey < KEYS, "a cell key must be from 0 to " + (KEYS - 1) + ", but is " + cellKey);
        return row(count).noise(cellKey);
    }

    double probability(long count, int noise) {
        return row(count).probability(noise);
    }

    private NoiseRow row(long count) {
        check(count >= 0, "a count must be at least 0, but is " + count);
        return rows.get((int) Math.min(count, rows.size() - 1));
    }
}
