package fi.mittava.warehouse.study.stack;

import java.util.Comparator;
import java.util.List;

/**
 * Neighbouring rows of a stack that share cell, month and levels.
 *
 * @param number its place among the segments of the stack
 * @param cell the number of its cell within the stack: cells count from 0 in the order of the rows
 * @param from the first row
 * @param to the row after the last one
 */
public record Segment(int number, Key key, int cell, int from, int to) {

    /** What the rows share, in the order of the stack. */
    public record Key(int month, int cell, List<Integer> levels) implements Comparable<Key> {

        private static final Comparator<List<Integer>> BY_LEVEL = (left, right) -> {
            int at = 0;
            while (at < left.size() - 1 && left.get(at).equals(right.get(at))) {
                at++;
            }
            return left.isEmpty() ? 0 : left.get(at).compareTo(right.get(at));
        };

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::month).thenComparingInt(Key::cell).thenComparing(Key::levels, BY_LEVEL);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        boolean isSameCell(Key other) {
            return month == other.month && cell == other.cell;
        }
    }

    public int month() {
        return key.month();
    }

    int rows() {
        return to - from;
    }
}
