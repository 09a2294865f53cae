package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.stack.Chunks;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows each column of a grid observes: columns that observe the same rows share their Gram. */
final class ObservationPatterns {

    private final int[] participants;
    private final int[] peers;
    private final int[] pattern;
    private final List<Integer> representatives = new ArrayList<>();

    /** What a chunk of rows observes. */
    private static final class Seen {
        private final long[] fingerprint;
        private final int[] participants;
        private final int[] peers;

        Seen(int columns) {
            fingerprint = new long[columns];
            participants = new int[columns];
            peers = new int[columns];
        }

        void add(int row, boolean isTreated, double[] values) {
            long mixed = mixed(row);
            for (int column = 0; column < values.length; column++) {
                if (!Double.isNaN(values[column])) {
                    fingerprint[column] += mixed;
                    participants[column] += isTreated ? 1 : 0;
                    peers[column] += isTreated ? 0 : 1;
                }
            }
        }

        /** Steele, Lea and Flood (2014): sums of it collide with a chance of 2⁻⁶⁴. */
        private static long mixed(long value) {
            long mixed = (value + 1) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            return mixed ^ mixed >>> 31;
        }
    }

    /** The rows that one column observes. */
    private record Rows(long fingerprint, int participants, int peers) {}

    ObservationPatterns(Stack stack, OutcomeGrid grid, Workers workers) {
        Chunks chunks = Chunks.of(stack);
        Seen[] seen = new Seen[chunks.size()];
        workers.each(chunks.size(), chunk -> {
            seen[chunk] = new Seen(grid.columns());
            double[] values = new double[grid.columns()];
            for (Segment segment : chunks.get(chunk)) {
                for (int row = segment.from(); row < segment.to(); row++) {
                    grid.fill(segment, row, values);
                    seen[chunk].add(row, stack.isTreated(row), values);
                }
            }
        });
        participants = new int[grid.columns()];
        peers = new int[grid.columns()];
        pattern = new int[grid.columns()];
        Map<Rows, Integer> patterns = new HashMap<>();
        for (int column = 0; column < pattern.length; column++) {
            long fingerprint = 0;
            for (Seen part : seen) {
                fingerprint += part.fingerprint[column];
                participants[column] += part.participants[column];
                peers[column] += part.peers[column];
            }
            Rows rows = new Rows(fingerprint, participants[column], peers[column]);
            if (!patterns.containsKey(rows)) {
                patterns.put(rows, representatives.size());
                representatives.add(column);
            }
            pattern[column] = patterns.getOrDefault(rows, 0);
        }
    }

    int size() {
        return representatives.size();
    }

    /** The pattern of a column. */
    int of(int column) {
        return pattern[column];
    }

    /** The columns of a pattern. */
    int[] columns(int of) {
        return IntStream.range(0, pattern.length)
                .filter(column -> pattern[column] == of)
                .toArray();
    }

    /** A column of a pattern. */
    int representative(int of) {
        return representatives.get(of);
    }

    /** Participants whose outcome the column observes. */
    int participants(int column) {
        return participants[column];
    }

    /** Rows of peers whose outcome the column observes. */
    int peers(int column) {
        return peers[column];
    }
}
