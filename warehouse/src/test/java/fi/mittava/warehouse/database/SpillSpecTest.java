package fi.mittava.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a data folder that nothing has spilled into yet, not even the folder above is there. */
class SpillSpecTest {

    @TempDir
    private Path folder;

    @Test
    void workBeyondTheMemorySpillsIntoAFolderThatIsMade() {
        DatabaseLimits limits =
                new DatabaseLimits("40MB", 1, folder.resolve("tmp").resolve("warehouse"));
        try (Database database = Database.inMemory(limits, Scenario.silent())) {
            database.execute(
                    "CREATE TEMP TABLE wide AS SELECT hash(range) AS number FROM range(12000000)", "fill the memory");

            assertThat(database.number("SELECT count(*) FROM wide")).isEqualTo(12_000_000);
        }
    }
}
