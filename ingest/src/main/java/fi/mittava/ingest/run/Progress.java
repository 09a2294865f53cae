package fi.mittava.ingest.run;

import fi.mittava.ingest.validation.Validation;
import fi.mittava.workspace.Console;
import java.util.Map;

/** Tells every second or so how far a run is. */
final class Progress {
    private static final long LEAST_NANOS = 1_000_000_000L;

    private final Console console;
    private final long startNanos = System.nanoTime();
    private long toldNanos = startNanos;
    private long told = -1;

    Progress(Console console) {
        this.console = console;
    }

    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** Tells the counts, unless that was done within the last second or nothing has changed. */
    void tell(Map<String, Object> counts) {
        long read = count(counts, Validation.READ);
        long rejected = count(counts, Validation.REJECTED);
        long now = System.nanoTime();
        if (read == told || read == 0 || now - toldNanos < LEAST_NANOS) {
            return;
        }
        told = read;
        toldNanos = now;
        console.step(
                "ingest",
                "%s read, %s landed, %s rejected, %.0f s"
                        .formatted(
                                Console.number(read),
                                Console.number(read - rejected),
                                Console.number(rejected),
                                seconds()));
    }

    private static long count(Map<String, Object> counts, String name) {
        return counts.get(name) instanceof Long count ? count : 0;
    }
}
