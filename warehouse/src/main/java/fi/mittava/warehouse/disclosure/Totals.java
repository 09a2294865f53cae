package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The totals that groups add up to, over some of their keys or all: a table for every choice of keys that are left. */
final class Totals {

    private static final int ANY = -1;

    private final List<List<Integer>> groups;
    private final List<Boolean> addsUp;
    private final List<Table> tables = new ArrayList<>();

    /**
     * Totals of groups.
     *
     * @param groups keys of each
     * @param addsUp one a key: whether groups that differ in it alone are disjoint
     */
    Totals(List<List<Integer>> groups, List<Boolean> addsUp) {
        this.groups = groups;
        this.addsUp = addsUp;
    }

    /**
     * One table.
     *
     * @param cells places of the groups that each adds up
     * @param lines along each key that is left
     * @param linesOfCells of each cell, those that it lies on
     */
    record Table(List<List<Integer>> cells, List<Line> lines, List<List<Line>> linesOfCells) {

        private static Table of(List<List<Integer>> cells, List<Line> lines) {
            List<List<Line>> linesOfCells = new ArrayList<>();
            cells.forEach(cell -> linesOfCells.add(new ArrayList<>()));
            for (Line line : lines) {
                for (int cell : line.cells()) {
                    linesOfCells.get(cell).add(line);
                }
            }
            return new Table(cells, lines, linesOfCells);
        }
    }

    /** Cells of a table that add up to one of a table with a key less. */
    static final class Line {

        private final int table;
        private final int total;
        private final int[] cells;

        private Line(int table, int total, List<Integer> cells) {
            this.table = table;
            this.total = total;
            this.cells = cells.stream().mapToInt(Integer::intValue).toArray();
        }

        /** Place of the table of the total. */
        int table() {
            return table;
        }

        /** Place of the total in there. */
        int total() {
            return total;
        }

        /** Places in the table itself; not to be changed. */
        int[] cells() {
            return cells;
        }
    }

    /** Each after those that it adds up to; the last is that of the groups themselves, in their order. */
    List<Table> tables() {
        if (tables.isEmpty()) {
            Map<Integer, Map<List<Integer>, Integer>> placesOf = new HashMap<>();
            Map<Integer, Integer> placeOfTable = new HashMap<>();
            for (int left = 0; left < 1 << addsUp.size(); left++) {
                if (isTable(left)) {
                    placeOfTable.put(left, tables.size());
                    tables.add(table(left, placesOf, placeOfTable));
                }
            }
        }
        return tables;
    }

    /** Keys that don't add up are always left. A choice comes after its parts, for it is the greater number. */
    private boolean isTable(int left) {
        for (int key = 0; key < addsUp.size(); key++) {
            if (!addsUp.get(key) && (left >> key & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private Table table(
            int left, Map<Integer, Map<List<Integer>, Integer>> placesOf, Map<Integer, Integer> placeOfTable) {
        Map<List<Integer>, Integer> places = new LinkedHashMap<>();
        List<List<Integer>> cells = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            int place = places.computeIfAbsent(keys(groups.get(group), left), none -> {
                cells.add(new ArrayList<>());
                return cells.size() - 1;
            });
            cells.get(place).add(group);
        }
        placesOf.put(left, places);
        List<Line> lines = new ArrayList<>();
        for (int key = 0; key < addsUp.size(); key++) {
            int others = left & ~(1 << key);
            if (addsUp.get(key) && others != left) {
                Map<List<Integer>, Integer> totals = placesOf.getOrDefault(others, Map.of());
                Map<Integer, List<Integer>> along = new LinkedHashMap<>();
                places.forEach((keys, place) -> along.computeIfAbsent(
                                totals.get(keys(keys, others)), none -> new ArrayList<>())
                        .add(place));
                along.forEach((total, of) -> lines.add(new Line(placeOfTable.getOrDefault(others, 0), total, of)));
            }
        }
        return Table.of(cells, lines);
    }

    private static List<Integer> keys(List<Integer> keys, int left) {
        List<Integer> some = new ArrayList<>(keys);
        for (int key = 0; key < keys.size(); key++) {
            if ((left >> key & 1) == 0) {
                some.set(key, ANY);
            }
        }
        return some;
    }
}
