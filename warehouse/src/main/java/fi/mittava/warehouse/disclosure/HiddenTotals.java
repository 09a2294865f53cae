package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which cells of each table of totals are hidden, of one figure: from the whole down to the groups. */
final class HiddenTotals {

    private static final int LEAST_HIDDEN = 2;

    private final DisclosureGate gate;
    private final List<Totals.Table> tables;
    private final List<Unguarded> figures;
    private final List<List<Unguarded>> cells = new ArrayList<>();
    private final List<BitSet> hidden = new ArrayList<>();

    HiddenTotals(DisclosureGate gate, Totals totals, List<Unguarded> figures) {
        this.gate = gate;
        this.tables = totals.tables();
        this.figures = figures;
    }

    /** Places of the groups that are hidden: those that must be, and those that must be with them. */
    BitSet hidden(BitSet groups) {
        for (int table = 0; table < tables.size(); table++) {
            List<Unguarded> ofTable =
                    tables.get(table).cells().stream().map(this::together).toList();
            cells.add(ofTable);
            BitSet isHidden = new BitSet();
            for (int cell = 0; cell < ofTable.size(); cell++) {
                isHidden.set(cell, table == tables.size() - 1 ? groups.get(cell) : !gate.isShown(ofTable.get(cell)));
            }
            hidden.add(isHidden);
            boolean isSettled = false;
            while (!isSettled) {
                isSettled = !hideOnLines(table) && !hideForRanges(table);
            }
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

    /** Whether siblings had to be hidden for what is hidden on their line. */
    private boolean hideOnLines(int table) {
        boolean hasHidden = false;
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = true;
            for (Totals.Line line : tables.get(table).lines()) {
                while (!isSafe(table, line) && hideSmallest(table, line.cells().stream())) {
                    isSettled = false;
                    hasHidden = true;
                }
            }
        }
        return hasHidden;
    }

    private boolean isSafe(int table, Totals.Line line) {
        List<Unguarded> unknown = line.cells().stream()
                .filter(place -> hidden.get(table).get(place) && count(table, place) > 0)
                .map(cells.get(table)::get)
                .toList();
        if (unknown.isEmpty()) {
            return !hidden.get(line.table()).get(line.total());
        }
        return unknown.size() >= LEAST_HIDDEN && gate.isShown(Unguarded.together(unknown));
    }

    /** Whether siblings had to be hidden because all totals together leave too few values for one of a few persons. */
    private boolean hideForRanges(int table) {
        Ranges ranges = new Ranges(tables.subList(0, table + 1), this::isHidden, this::count);
        List<Totals.Line> lines = tables.get(table).lines();
        boolean hasHidden = false;
        for (Totals.Line line : lines) {
            for (int cell : line.cells()) {
                hasHidden |= isTooNarrow(ranges, table, cell)
                        && ranges.isBound(table, cell, line)
                        && hideAround(table, line, lines);
            }
            hasHidden |= isTooNarrow(ranges, line.table(), line.total()) && hideSmallest(table, line.cells().stream());
        }
        return hasHidden;
    }

    private boolean isTooNarrow(Ranges ranges, int table, int cell) {
        long enough = gate.leastPersons(cells.get(table).get(cell).kind());
        long count = count(table, cell);
        return isHidden(table, cell) && count > 0 && count < enough && ranges.values(table, cell) < enough;
    }

    /** On the line itself, else on those that cross it where it has hidden cells. */
    private boolean hideAround(int table, Totals.Line line, List<Totals.Line> lines) {
        return hideSmallest(table, line.cells().stream())
                || hideSmallest(
                        table,
                        lines.stream()
                                .filter(other -> other.cells().stream()
                                        .anyMatch(cell -> isHidden(table, cell)
                                                && line.cells().contains(cell)))
                                .map(Totals.Line::cells)
                                .flatMap(Collection::stream));
    }

    /** Whether there was one of them to hide. */
    private boolean hideSmallest(int table, Stream<Integer> of) {
        List<Unguarded> ofTable = cells.get(table);
        return of.filter(cell -> !isHidden(table, cell) && count(table, cell) > 0)
                .min(Comparator.<Integer>comparingLong(cell -> ofTable.get(cell).persons())
                        .thenComparingLong(cell -> count(table, cell)))
                .map(cell -> {
                    hidden.get(table).set(cell);
                    return true;
                })
                .orElse(false);
    }

    private boolean isHidden(int table, int cell) {
        return hidden.get(table).get(cell);
    }

    private long count(int table, int cell) {
        return cells.get(table).get(cell).n();
    }
}
