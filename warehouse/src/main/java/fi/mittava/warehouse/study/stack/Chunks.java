package fi.mittava.warehouse.study.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of neighbouring segments of about the same number of rows. Their number hangs on the rows alone: sums are added up
 * chunk by chunk, and must not change with the number of threads.
 */
public final class Chunks {

    private static final int LEAST_ROWS = 4096;
    private static final int MOST_CHUNKS = 32;

    private final List<List<Segment>> chunks = new ArrayList<>();

    private Chunks() {}

    public static Chunks of(Stack stack) {
        Chunks all = new Chunks();
        int target = Math.max(LEAST_ROWS, (stack.rows() + MOST_CHUNKS - 1) / MOST_CHUNKS);
        List<Segment> current = new ArrayList<>();
        int rows = 0;
        for (Segment segment : stack.segments()) {
            current.add(segment);
            rows += segment.rows();
            if (rows >= target) {
                all.chunks.add(List.copyOf(current));
                current.clear();
                rows = 0;
            }
        }
        if (!current.isEmpty()) {
            all.chunks.add(List.copyOf(current));
        }
        return all;
    }

    public int size() {
        return chunks.size();
    }

    public List<Segment> get(int chunk) {
        return chunks.get(chunk);
    }
}
