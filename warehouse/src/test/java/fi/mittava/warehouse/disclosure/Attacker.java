package fi.mittava.warehouse.disclosure;

import fi.mittava.warehouse.disclosure.Simplex.Answer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has collected answers, each of which puts a sum of cells between two bounds, and works out by linear programs
 * what any other sum can be. Cells are counts, never negative. Of a later generation in which nothing is taken away, each count
 * is a sum of two cells: the earlier one, and one for what was added. That cells are whole numbers is used only in rounding.
 */
final class Attacker {

    /** Far above what the simplex method adds to a range, far below a person. */
    private static final double ROUNDING = 1e-3;

    private final int cells;
    private final Map<BitSet, Answer> learnt = new LinkedHashMap<>();
    private @Nullable Simplex simplex;

    /** @param cells from 0 to {@code cells} − 1 are what answers are sums of */
    Attacker(int cells) {
        this.cells = cells;
    }

    static BitSet sum(int... cells) {
        BitSet sum = new BitSet();
        Arrays.stream(cells).forEach(sum::set);
        return sum;
    }

    /**
     * What a sum of cells can be, both ends included.
     *
     * @param high {@link Long#MAX_VALUE}: nothing that was learnt bounds it
     */
    record Range(long low, long high) {

        /** Whether it leaves at least that many possible values. */
        boolean holds(long values) {
            return high - low >= values - 1;
        }
    }

    /**
     * An answer: the sum of these cells is between both bounds.
     *
     * @param high infinite if the answer tells no upper bound
     */
    void learn(BitSet sum, double low, double high) {
        if (sum.length() > cells) {
            throw new IllegalArgumentException("there are " + cells + " cells, but a sum of " + sum);
        }
        BitSet key = (BitSet) sum.clone();
        learnt.merge(
                key,
                new Answer(key, low, high),
                (old, more) -> new Answer(key, Math.max(old.low(), more.low()), Math.min(old.high(), more.high())));
        simplex = null;
    }

    /** @throws IllegalStateException if no cells could give all answers */
    Range range(BitSet sum) {
        if (simplex == null) {
            simplex = new Simplex(cells, List.copyOf(learnt.values()));
        }
        double most = simplex.most(sum);
        return new Range(
                (long) Math.ceil(simplex.least(sum) - ROUNDING),
                Double.isInfinite(most) ? Long.MAX_VALUE : (long) Math.floor(most + ROUNDING));
    }
}
