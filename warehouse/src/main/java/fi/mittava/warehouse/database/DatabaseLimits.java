package fi.mittava.warehouse.database;

import java.nio.file.Path;

/**
 * What DuckDB may use while it loads and publishes.
 *
 * @param memory as DuckDB writes it, such as 4GB; outside the Java heap
 * @param threads at least 1
 * @param temporaryFolder where work beyond {@code memory} spills; made when needed
 */
public record DatabaseLimits(String memory, int threads, Path temporaryFolder) {

    /** The same for work beside a writer: processes that spill into one folder would write over one another's files. */
    public DatabaseLimits spillingTo(Path folder) {
        return new DatabaseLimits(memory, threads, folder);
    }
}
