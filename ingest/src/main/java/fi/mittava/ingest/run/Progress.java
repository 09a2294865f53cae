package fi.mittava.ingest.run;

import fi.mittava.ingest.validation.RecordCounts;
import fi.mittava.workspace.Console;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how far a run is: on a terminal in one line that stays, else in a line now and then. */
final class Progress {
    private static final long TERMINAL_NANOS = 500_000_000L;
    private static final long LOG_NANOS = 5_000_000_000L;

    private final Console console;
    private final long startNanos;
    private long toldNanos;
    private RecordCounts.Said told = new RecordCounts.Said(Map.of(), 0);

    Progress(Console console, long startNanos) {
        this.console = console;
        this.startNanos = startNanos;
        this.toldNanos = startNanos;
    }

    /** Tells the counts at a time, unless that was done a moment ago or nothing has changed. */
    void tell(RecordCounts.Said counts, long now) {
        long pause = told.read() == 0 || console.isTerminal() ? TERMINAL_NANOS : LOG_NANOS;
        if (counts.equals(told) || now - toldNanos < pause) {
            return;
        }
        double rate = (counts.read() - told.read()) / ((now - toldNanos) / 1e9);
        toldNanos = now;
        console.progress(
                "ingest",
                "%s read, %s rejected, %s rows/s, %.0f s: %s"
                        .formatted(
                                Console.number(counts.read()),
                                Console.number(counts.rejected()),
                                Console.number(Math.round(rate)),
                                (now - startNanos) / 1e9,
                                feeds(counts)));
        told = counts;
    }

    /** Those that something has been read of since the last time. */
    private String feeds(RecordCounts.Said counts) {
        return counts.byFeed().entrySet().stream()
                .filter(feed -> !feed.getValue().equals(told.byFeed().get(feed.getKey())))
                .map(feed -> feed.getKey().name() + " "
                        + Console.number(feed.getValue().read()))
                .collect(Collectors.joining(", "));
    }
}
