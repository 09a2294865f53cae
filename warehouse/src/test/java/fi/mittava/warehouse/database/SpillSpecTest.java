package fi.mittava.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Scenario;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.WriterLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a new data folder: DuckDB makes the last folder of the path that it spills into, and no other. */
class SpillSpecTest {

    @TempDir
    private Path folder;

    @Test
    void workOfAWriterBeyondTheMemorySpills() {
        DataFolder data = DataFolder.create(folder);
        DatabaseLimits limits = new DatabaseLimits("40MB", 1, data.temporary().resolve("warehouse"));
        try (WriterLock lock = WriterLock.acquire(data, "refresh");
                Database database = Database.inMemory(limits, Scenario.silent())) {
            database.execute(
                    "CREATE TEMP TABLE wide AS SELECT hash(range) AS number FROM range(12000000)", "fill the memory");

            assertThat(lock).isNotNull();
            assertThat(database.number("SELECT count(*) FROM wide")).isEqualTo(12_000_000);
        }
    }
}
