package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * What whoever has every total can tell of hidden counts: from 0 to any, narrowed by each line, whose cells add up to its total,
 * until nothing changes. A little wider than what linear programming finds.
 */
final class Ranges {

    /** More than any count; a million of them can be added. */
    private static final long ANY = 1_000_000_000_000L;

    private static final int MOST_ROUNDS = 100;

    private final List<long[]> low = new ArrayList<>();
    private final List<long[]> high = new ArrayList<>();
    private boolean isSettled;

    /** Something of a cell of a table. */
    interface OfCell<T> {
        T of(int table, int cell);
    }

    Ranges(List<Totals.Table> tables, OfCell<Boolean> isHidden, OfCell<Long> count) {
        for (int table = 0; table < tables.size(); table++) {
            int place = table;
            LongUnaryOperator lowest = cell -> isHidden.of(place, (int) cell) ? 0 : count.of(place, (int) cell);
            LongUnaryOperator highest = cell -> isHidden.of(place, (int) cell) ? ANY : count.of(place, (int) cell);
            long[] cells = new long[tables.get(table).cells().size()];
            Arrays.setAll(cells, cell -> cell);
            low.add(Arrays.stream(cells).map(lowest).toArray());
            high.add(Arrays.stream(cells).map(highest).toArray());
        }
        for (int round = 0; round < MOST_ROUNDS && !isSettled; round++) {
            isSettled = true;
            for (int table = 0; table < tables.size(); table++) {
                for (Totals.Line line : tables.get(table).lines()) {
                    narrow(table, line);
                }
            }
        }
    }

    private void narrow(int table, Totals.Line line) {
        long lowest = sum(low.get(table), line);
        long highest = sum(high.get(table), line);
        raise(line.table(), line.total(), lowest);
        lower(line.table(), line.total(), highest);
        if (lowest == highest) {
            return;
        }
        long least = low.get(line.table())[line.total()];
        long most = high.get(line.table())[line.total()];
        for (int cell : line.cells()) {
            long others = lowest - low.get(table)[cell];
            long othersAtMost = highest - high.get(table)[cell];
            lower(table, cell, most - others);
            raise(table, cell, least - othersAtMost);
            lowest = others + low.get(table)[cell];
            highest = othersAtMost + high.get(table)[cell];
        }
    }

    private static long sum(long[] bounds, Totals.Line line) {
        return line.cells().stream().mapToLong(cell -> bounds[cell]).sum();
    }

    private void raise(int table, int cell, long bound) {
        if (bound > low.get(table)[cell]) {
            low.get(table)[cell] = bound;
            isSettled = false;
        }
    }

    private void lower(int table, int cell, long bound) {
        if (bound < high.get(table)[cell]) {
            high.get(table)[cell] = bound;
            isSettled = false;
        }
    }

    /** How many counts the cell may have. */
    long values(int table, int cell) {
        return high.get(table)[cell] - low.get(table)[cell] + 1;
    }

    /** Whether it is that line which makes the range of its cell no wider. */
    boolean isBound(int table, int cell, Totals.Line line) {
        long othersAtLeast = sum(low.get(table), line) - low.get(table)[cell];
        long othersAtMost = sum(high.get(table), line) - high.get(table)[cell];
        return high.get(table)[cell] == high.get(line.table())[line.total()] - othersAtLeast
                || (low.get(table)[cell] > 0
                        && low.get(table)[cell] == low.get(line.table())[line.total()] - othersAtMost);
    }
}
