package fi.mittava.warehouse.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Which cells of each table of totals are hidden, of one figure: from the whole down to the groups. */
final class HiddenTotals {

    private static final int LEAST_HIDDEN = 2;

    /** Ranges of larger tables would take seconds. */
    private static final int MOST_CELLS_WITH_RANGES = 10_000;

    private final DisclosureGate gate;
    private final List<Totals.Table> tables;
    private final List<Unguarded> figures;
    private final long enough;
    private final List<List<Unguarded>> cells = new ArrayList<>();
    private final List<long[]> counts = new ArrayList<>();
    private final List<BitSet> hidden = new ArrayList<>();

    /** Lines of the table in hand on which something was hidden since they were last looked at. */
    private final Deque<Totals.Line> touched = new ArrayDeque<>();

    HiddenTotals(DisclosureGate gate, Totals totals, List<Unguarded> figures) {
        this.gate = gate;
        this.tables = totals.tables();
        this.figures = figures;
        this.enough = gate.leastPersons(figures.getFirst().kind());
    }

    /** Places of the groups that are hidden: those that must be, and those that must be with them. */
    BitSet hidden(BitSet groups) {
        for (int table = 0; table < tables.size(); table++) {
            List<Unguarded> ofTable =
                    tables.get(table).cells().stream().map(this::together).toList();
            cells.add(ofTable);
            counts.add(ofTable.stream().mapToLong(Unguarded::n).toArray());
            BitSet isHidden = new BitSet();
            for (int cell = 0; cell < ofTable.size(); cell++) {
                isHidden.set(cell, table == tables.size() - 1 ? groups.get(cell) : !gate.isShown(ofTable.get(cell)));
            }
            hidden.add(isHidden);
            touched.addAll(tables.get(table).lines());
            do {
                hideOnLines(table);
            } while (hideForRanges(table));
        }
        return hidden.getLast();
    }

    /** Groups of nobody have no part in what is told of several. */
    private Unguarded together(List<Integer> places) {
        List<Unguarded> ofSomebody = places.stream()
                .map(figures::get)
                .filter(figure -> figure.n() > 0)
                .toList();
        return ofSomebody.isEmpty() || places.size() == 1
                ? figures.get(places.getFirst())
                : Unguarded.together(ofSomebody);
    }

    /** Hides siblings of what is hidden until it is safe on every line. */
    private void hideOnLines(int table) {
        while (!touched.isEmpty()) {
            Totals.Line line = touched.remove();
            while (!isSafe(table, line) && hideSmallest(table, Arrays.stream(line.cells()))) {
                touched.add(line);
            }
        }
    }

    private boolean isSafe(int table, Totals.Line line) {
        List<Unguarded> unknown = new ArrayList<>();
        for (int cell : line.cells()) {
            if (isHidden(table, cell) && count(table, cell) > 0) {
                unknown.add(cells.get(table).get(cell));
            }
        }
        if (unknown.isEmpty()) {
            return !isHidden(line.table(), line.total());
        }
        return unknown.size() >= LEAST_HIDDEN && gate.isShown(Unguarded.together(unknown));
    }

    /** Whether siblings had to be hidden because all totals together leave too few values for one of a few persons. */
    private boolean hideForRanges(int table) {
        if (hidden.get(table).isEmpty() || counts.get(table).length > MOST_CELLS_WITH_RANGES) {
            return false;
        }
        Ranges ranges = new Ranges(tables.subList(0, table + 1), counts, hidden);
        boolean hasHidden = false;
        for (Totals.Line line : tables.get(table).lines()) {
            for (int cell : line.cells()) {
                hasHidden |= isTooNarrow(ranges, table, cell)
                        && ranges.isBound(table, cell, line)
                        && hideAround(table, line);
            }
            hasHidden |=
                    isTooNarrow(ranges, line.table(), line.total()) && hideSmallest(table, Arrays.stream(line.cells()));
        }
        return hasHidden;
    }

    private boolean isTooNarrow(Ranges ranges, int table, int cell) {
        long count = count(table, cell);
        if (count == 0 || !isHidden(table, cell)) {
            return false;
        }
        return count < enough && ranges.values(table, cell) < enough;
    }

    /** On the line itself, else on those that cross it where it has hidden cells. */
    private boolean hideAround(int table, Totals.Line line) {
        return hideSmallest(table, Arrays.stream(line.cells()))
                || hideSmallest(
                        table,
                        Arrays.stream(line.cells())
                                .filter(cell -> isHidden(table, cell))
                                .boxed()
                                .flatMap(cell -> tables.get(table).linesOfCells().get(cell).stream())
                                .flatMapToInt(crossing -> Arrays.stream(crossing.cells())));
    }

    /**
     * Whether there was one of them to hide. Smallest by participations: how many persons are certain of a large group
     * changes with each publication, and two that hid different siblings would together tell what both hide.
     */
    private boolean hideSmallest(int table, IntStream of) {
        return of.filter(cell -> !isHidden(table, cell) && count(table, cell) > 0)
                .boxed()
                .min(Comparator.comparingLong(cell -> count(table, cell)))
                .map(cell -> {
                    hidden.get(table).set(cell);
                    touched.addAll(tables.get(table).linesOfCells().get(cell));
                    return true;
                })
                .orElse(false);
    }

    private boolean isHidden(int table, int cell) {
        return hidden.get(table).get(cell);
    }

    private long count(int table, int cell) {
        return counts.get(table)[cell];
    }
}
