package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.database.Database;
import fi.mittava.workspace.WriterLock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WarehouseCommandSpecTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new WarehouseCommand())
                .setOut(new PrintWriter(out))
                .setExecutionExceptionHandler((failure, line, call) -> {
                    out.append(failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }

    private Scenario scenario() {
        return Scenario.withDefinitions(folder)
                .landFile(
                        "participations",
                        "participations.csv",
                        "participation_id, person_key, service_code, start_date",
                        "'T1', person(1), 'S1', DATE '2025-01-07'",
                        "'T2', person(2), 'S9', DATE '2025-01-07'")
                .landFile(
                        "services", "services.csv", "service_code, service_type, name_fi", "'S1', 'job_coaching', 'V'")
                .reject("participations", "participations.csv", "DATE_INVALID", 1)
                .read("participations", "participations.csv", 3);
    }

    @Test
    void refreshTellsEachStepAndTheGenerationThatItPublished() {
        scenario();

        assertThat(run("refresh", "--data", folder.toString())).isZero();

        assertThat(out.toString())
                .containsPattern("load +participations +2 rows +[0-9.]+ s")
                .containsPattern("publish +1 rows")
                .contains("publish    done, generation 1");
    }

    @Test
    void statusBeforeAnyRefreshTellsWhatHasLanded() {
        scenario();

        assertThat(run("status", "--data", folder.toString(), "--json")).isZero();

        assertThat(out.toString().strip())
                .isEqualTo(
                        "{\"generation\":null,\"checksum\":null,\"feeds\":["
                            + "{\"feed\":\"participations\",\"read\":3,\"accepted\":2,\"rejected\":1,\"waiting\":0,\"loaded\":0},"
                            + "{\"feed\":\"services\",\"read\":1,\"accepted\":1,\"rejected\":0,\"waiting\":0,\"loaded\":0}]}");
    }

    @Test
    void statusTellsWhatWaitsAndIsLoadedWhileAWriterHoldsTheWorkingFile() {
        Scenario scenario = scenario();
        scenario.refresh();
        Path held = scenario.folder().warehouseFile();

        try (var writer = Database.open(held, scenario.settings().limits(), Scenario.silent())) {
            assertThat(writer.number("SELECT count(*) FROM star.participation")).isEqualTo(1);
            assertThat(run("status", "--data", folder.toString(), "--json")).isZero();
        }

        assertThat(out.toString())
                .startsWith("{\"generation\":1,")
                .contains(
                        "{\"feed\":\"participations\",\"read\":3,\"accepted\":2,\"rejected\":1,\"waiting\":1,\"loaded\":2}");
    }

    @Test
    void statusWithoutJsonIsATable() {
        scenario();

        assertThat(run("status", "--data", folder.toString())).isZero();

        assertThat(out.toString())
                .contains("Nothing has been published yet.")
                .containsPattern("participations +3 +2 +1 +0 +0");
    }

    @Test
    void aSecondWriterIsRefusedAndChangesNothing() {
        Scenario scenario = scenario();
        try (WriterLock lock = WriterLock.acquire(scenario.folder(), "ingest")) {
            assertThat(lock).isNotNull();

            assertThat(run("refresh", "--data", folder.toString())).isOne();
            assertThat(run("rebuild", "--data", folder.toString())).isOne();
        }

        assertThat(out.toString()).contains("another Mittava process (ingest, process");
        assertThat(Files.exists(folder.resolve("warehouse.duckdb"))).isFalse();
        assertThat(Files.exists(folder.resolve("published"))).isFalse();
    }
}
