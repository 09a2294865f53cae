package fi.mittava.warehouse.study.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes the rows of a service type in any order and sorts them: the same rows make the same stack, whatever their order. */
public final class StackBuilder {

    private final StackLayout layout;
    private final OutcomePanel panel;
    private final StackColumns columns;
    private final int[] groups;
    private final Map<Segment.Key, Integer> groupOf = new HashMap<>();
    private int rows;
    private int leftOut;

    /** A stack of at most so many rows. */
    public StackBuilder(StackLayout layout, OutcomePanel panel, int capacity) {
        this.layout = layout;
        this.panel = panel;
        this.columns = new StackColumns(layout, capacity);
        this.groups = new int[capacity];
    }

    /** Copies the row, so that its object can carry the next one. */
    public void add(RiskRow row) {
        requireSound(row);
        Segment.Key key = new Segment.Key(
                row.month, row.cell, Arrays.stream(row.levels).boxed().toList());
        groups[rows] = groupOf.computeIfAbsent(key, missing -> groupOf.size());
        columns.put(rows++, row);
    }

    private void requireSound(RiskRow row) {
        if (row.person < 0 || row.person >= panel.persons()) {
            throw new IllegalArgumentException("a row's person must be one of the panel's " + panel.persons());
        }
        if (!(row.fraction > 0) || row.fraction > 1 || (row.isTreated && row.fraction < 1)) {
            throw new IllegalArgumentException(
                    "the sampled share must be above 0 and at most 1, and 1 for participants, not " + row.fraction);
        }
        for (int column = 0; column < row.dense.length; column++) {
            if (!Double.isFinite(row.dense[column])) {
                throw new IllegalArgumentException(
                        "covariate %s must be a number, not %s: what is unknown has a column of its own"
                                .formatted(layout.dense().get(column), row.dense[column]));
            }
        }
    }

    /** Counts participants whom nobody could be found for, and who therefore come with no row. */
    public void leaveOut(int participants) {
        leftOut += participants;
    }

    /** Participants whose cell holds no peer can't be compared with anybody and stay outside; the stack tells how many. */
    public Stack build() {
        List<Segment.Key> keys = new ArrayList<>(groupOf.keySet());
        keys.sort(null);
        int[] rank = new int[keys.size()];
        for (int position = 0; position < rank.length; position++) {
            rank[groupOf.getOrDefault(keys.get(position), 0)] = position;
        }
        int[] order = sortedBy(columns::person, panel.persons(), identity());
        int[] starts = new int[keys.size() + 1];
        order = sortedBy(row -> rank[groups[row]], keys.size(), order, starts);
        return compared(keys, order, starts);
    }

    private Stack compared(List<Segment.Key> keys, int[] order, int[] starts) {
        List<Segment> segments = new ArrayList<>();
        IntStream.Builder kept = IntStream.builder();
        int rowsKept = 0;
        int cells = 0;
        for (int from = 0, to; from < keys.size(); from = to) {
            to = from + 1;
            while (to < keys.size() && keys.get(to).isSameCell(keys.get(from))) {
                to++;
            }
            int[] cell = Arrays.copyOfRange(order, starts[from], starts[to]);
            if (Arrays.stream(cell).anyMatch(row -> !columns.isTreated(row))) {
                for (int group = from; group < to; group++) {
                    int size = starts[group + 1] - starts[group];
                    segments.add(new Segment(segments.size(), keys.get(group), cells, rowsKept, rowsKept + size));
                    rowsKept += size;
                }
                Arrays.stream(cell).forEach(kept);
                cells++;
            }
        }
        return new Stack(layout, panel, segments, columns.inOrder(kept.build().toArray()), leftOut + rows - rowsKept);
    }

    private int[] identity() {
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row);
        return order;
    }

    private interface RowValue {
        int of(int row);
    }

    private static int[] sortedBy(RowValue value, int values, int[] order) {
        return sortedBy(value, values, order, new int[values + 1]);
    }

    /** Counting sort; stable. Where each value starts goes to {@code starts}. */
    private static int[] sortedBy(RowValue value, int values, int[] order, int[] starts) {
        for (int row : order) {
            starts[value.of(row) + 1]++;
        }
        for (int at = 0; at < values; at++) {
            starts[at + 1] += starts[at];
        }
        int[] next = starts.clone();
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[value.of(row)]++] = row;
        }
        return sorted;
    }
}
