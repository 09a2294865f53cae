package fi.mittava.warehouse.generation;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What one generation's DuckDB instance may use.
 *
 * @param memory as DuckDB writes it, such as 2GB; outside the Java heap
 * @param threads for all queries of the instance together, at least 1
 * @param temporaryFolder where queries beyond {@code memory} spill; made when needed
 * @param queryTime a query that takes longer is cancelled; whole seconds, at least one
 */
public record DuckDbLimits(String memory, int threads, Path temporaryFolder, Duration queryTime) {

    public DuckDbLimits {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
        }
        if (queryTime.toSeconds() < 1 || queryTime.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("queryTime must be at least one second, but is " + queryTime);
        }
    }
}
