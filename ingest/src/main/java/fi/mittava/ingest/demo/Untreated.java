package fi.mittava.ingest.demo;

import org.jspecify.annotations.Nullable;

/** Where a person would have been some months after a participation's start without it. */
final class Untreated {
    /** Months after the start. */
    static final int[] HORIZONS = {3, 6, 12, 24};

    private final @Nullable Status[] statuses = new @Nullable Status[HORIZONS.length];

    /** Takes the status of the month that lies {@code monthsAfterStart} after the start. */
    void close(int monthsAfterStart, Status status) {
        for (int i = 0; i < HORIZONS.length; i++) {
            if (HORIZONS[i] == monthsAfterStart) {
                statuses[i] = status;
            }
        }
    }

    /** The status at the i-th horizon; null if it lies after the last month. */
    @Nullable
    Status status(int i) {
        return statuses[i];
    }
}
