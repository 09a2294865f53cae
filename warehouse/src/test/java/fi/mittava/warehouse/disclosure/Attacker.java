package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who has collected answers, each of which puts a sum of cells between two bounds, and works out by linear programs
 * what any other sum can be. Cells are counts, never negative. Of a later generation in which nothing is taken away, each count
 * is a sum of two cells: the earlier one, and one for what was added. That cells are whole numbers is used only in rounding.
 *
 * <p>Solved are the duals: a row a cell and a column a bound, where the program as told would take a row and a slack a bound.
 * Bounds are many and cells few, and the least sum needs no first phase.
 */
final class Attacker {

    /** Far above the rounding of a program over some hundred cells, far below a person. */
    private static final double ROUNDING = 1e-6;

    private static final int MOST_PIVOTS = 100_000;

    private final int cells;
    private final Map<BitSet, Bounds> learnt = new LinkedHashMap<>();

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

    private record Bounds(double low, double high) {}

    /**
     * An answer: the sum of these cells is between both bounds.
     *
     * @param high infinite if the answer tells no upper bound
     */
    void learn(BitSet sum, double low, double high) {
        if (sum.length() > cells) {
            throw new IllegalArgumentException("there are " + cells + " cells, but a sum of " + sum);
        }
        learnt.merge(
                (BitSet) sum.clone(),
                new Bounds(low, high),
                (old, more) -> new Bounds(Math.max(old.low, more.low), Math.min(old.high, more.high)));
    }

    /** @throws IllegalStateException if no cells could give all answers */
    Range range(BitSet sum) {
        List<Bound> bounds = bounds();
        double least = -most(sum, -1, bounds).orElse(0);
        OptionalDouble most = most(sum, 1, bounds);
        return new Range(
                (long) Math.ceil(least - ROUNDING),
                most.isPresent() ? (long) Math.floor(most.getAsDouble() + ROUNDING) : Long.MAX_VALUE);
    }

    /** That sign times the sum is at most that value. */
    private record Bound(BitSet sum, int sign, double value) {}

    /** Those that tell more than that nothing is negative or infinite. */
    private List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        learnt.forEach((sum, answer) -> {
            if (answer.low > 0) {
                bounds.add(new Bound(sum, -1, -answer.low));
            }
            if (answer.high < Double.POSITIVE_INFINITY) {
                bounds.add(new Bound(sum, 1, answer.high));
            }
        });
        return bounds;
    }

    /** Most that sign times the sum can be: the cheapest bounds that together cover it. Empty if nothing bounds it. */
    private OptionalDouble most(BitSet sum, int sign, List<Bound> bounds) {
        double[] prices = bounds.stream().mapToDouble(Bound::value).toArray();
        List<LinearConstraint> covered = IntStream.range(0, cells)
                .mapToObj(cell -> covered(cell, sum.get(cell) ? sign : 0, bounds))
                .toList();
        try {
            return OptionalDouble.of(new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(prices, 0),
                            new LinearConstraintSet(covered),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            new MaxIter(MOST_PIVOTS))
                    .getValue());
        } catch (MathIllegalStateException failed) {
            if (failed.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return OptionalDouble.empty();
            }
            if (failed.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                throw new IllegalStateException("no cells could give all " + learnt.size() + " answers", failed);
            }
            throw failed;
        }
    }

    /** Written such that the right side isn't negative: bounds at 0 then satisfy all but the rows of asked cells. */
    private static LinearConstraint covered(int cell, int share, List<Bound> bounds) {
        int side = share > 0 ? 1 : -1;
        double[] row = bounds.stream()
                .mapToDouble(bound -> bound.sum.get(cell) ? side * bound.sign : 0)
                .toArray();
        return new LinearConstraint(row, share > 0 ? Relationship.GEQ : Relationship.LEQ, side * share);
    }
}
