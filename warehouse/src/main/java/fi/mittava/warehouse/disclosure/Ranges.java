package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What whoever has every total can tell of hidden counts: from 0 to any, narrowed by each line, whose cells add up to its total,
 * until nothing changes. A little wider than what linear programming finds.
 */
final class Ranges {

    /** More than any count; a million of them can be added. */
    private static final long ANY = 1_000_000_000_000L;

    /** Later rounds narrow by one at a time. */
    private static final int MOST_ROUNDS = 20;

    private final List<long[]> low = new ArrayList<>();
    private final List<long[]> high = new ArrayList<>();
    private boolean isSettled;

    /** A line with something hidden on it, of a table. */
    private record Open(int table, Totals.Line line) {}

    Ranges(List<Totals.Table> tables, List<long[]> counts, List<BitSet> hidden) {
        List<Open> open = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            long[] lowest = counts.get(table).clone();
            long[] highest = counts.get(table).clone();
            BitSet isHidden = hidden.get(table);
            isHidden.stream().forEach(cell -> {
                lowest[cell] = 0;
                highest[cell] = ANY;
            });
            low.add(lowest);
            high.add(highest);
            for (Totals.Line line : tables.get(table).lines()) {
                if (hasHidden(line, isHidden) || hidden.get(line.table()).get(line.total())) {
                    open.add(new Open(table, line));
                }
            }
        }
        for (int round = 0; round < MOST_ROUNDS && !isSettled; round++) {
            isSettled = true;
            open.forEach(this::narrow);
        }
    }

    private static boolean hasHidden(Totals.Line line, BitSet isHidden) {
        for (int cell : line.cells()) {
            if (isHidden.get(cell)) {
                return true;
            }
        }
        return false;
    }

    private void narrow(Open open) {
        Totals.Line line = open.line();
        long[] lowest = low.get(open.table());
        long[] highest = high.get(open.table());
        long atLeast = sum(lowest, line);
        long atMost = sum(highest, line);
        raise(low.get(line.table()), line.total(), atLeast);
        lower(high.get(line.table()), line.total(), atMost);
        long least = low.get(line.table())[line.total()];
        long most = high.get(line.table())[line.total()];
        for (int cell : line.cells()) {
            long othersAtLeast = atLeast - lowest[cell];
            long othersAtMost = atMost - highest[cell];
            lower(highest, cell, most - othersAtLeast);
            raise(lowest, cell, least - othersAtMost);
            atLeast = othersAtLeast + lowest[cell];
            atMost = othersAtMost + highest[cell];
        }
    }

    private static long sum(long[] bounds, Totals.Line line) {
        long sum = 0;
        for (int cell : line.cells()) {
            sum += bounds[cell];
        }
        return sum;
    }

    private void raise(long[] lowest, int cell, long bound) {
        if (bound > lowest[cell]) {
            lowest[cell] = bound;
            isSettled = false;
        }
    }

    private void lower(long[] highest, int cell, long bound) {
        if (bound < highest[cell]) {
            highest[cell] = bound;
            isSettled = false;
        }
    }

    /** How many counts the cell may have. */
    long values(int table, int cell) {
        return high.get(table)[cell] - low.get(table)[cell] + 1;
    }

    /** Whether it is that line which makes the range of its cell no wider. */
    boolean isBound(int table, int cell, Totals.Line line) {
        long[] lowest = low.get(table);
        long[] highest = high.get(table);
        long othersAtLeast = sum(lowest, line) - lowest[cell];
        long othersAtMost = sum(highest, line) - highest[cell];
        return highest[cell] == high.get(line.table())[line.total()] - othersAtLeast
                || (lowest[cell] > 0 && lowest[cell] == low.get(line.table())[line.total()] - othersAtMost);
    }
}
