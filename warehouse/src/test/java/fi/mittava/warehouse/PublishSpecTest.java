package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishSpecTest {

    @TempDir
    private Path folder;

    private Scenario scenario() {
        return Scenario.withDefinitions(folder)
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date",
                        "'T1', person(1), 'S1', DATE '2025-01-07'",
                        "'T2', person(1), 'S1', DATE '2025-02-07'",
                        "'T3', person(2), 'S1', DATE '2025-01-07'");
    }

    private void publishAgain(Scenario scenario, int times) {
        for (int i = 0; i < times; i++) {
            scenario.land("providers", "provider_code, name", "'P" + i + "', 'new'")
                    .refresh();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("published"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsTheNewestGenerationsAndNeverReusesANumber() throws IOException {
        Scenario scenario = scenario();
        publishAgain(scenario, 5);

        assertThat(files())
                .containsExactly("current.json", "gen-000003.duckdb", "gen-000004.duckdb", "gen-000005.duckdb");
        assertThat(Files.readString(folder.resolve("published/current.json")))
                .contains("\"number\":5", "\"file\":\"gen-000005.duckdb\"");

        Files.delete(folder.resolve("warehouse.duckdb"));
        assertThat(scenario.refresh()).hasValue(6);
    }

    @Test
    void removesWhatAPublishThatWasKilledHasLeftAndDoesNotTakeItsNumber() throws IOException {
        Scenario scenario = scenario();
        scenario.refresh();
        Files.writeString(folder.resolve("published/gen-000002.duckdb"), "finished, but never named");
        Files.writeString(folder.resolve("published/gen-000003.duckdb.tmp"), "unfinished");
        Files.writeString(folder.resolve("published/gen-000003.duckdb.tmp.wal"), "its log");

        scenario.land("providers", "provider_code, name", "'P1', 'new'");

        assertThat(scenario.refresh()).hasValue(4);
        assertThat(files()).containsExactly("current.json", "gen-000001.duckdb", "gen-000004.duckdb");
    }

    @Test
    void remembersWhatWasPublishedBeforeAlsoOnceThoseFilesAreGone() throws IOException {
        Scenario scenario = scenario();
        publishAgain(scenario, 5);
        Files.delete(folder.resolve("warehouse.duckdb"));
        scenario.refresh();

        assertThat(scenario.published("SELECT number, records, is_synthetic FROM earlier_generation"))
                .containsExactly("5 8 false", "4 7 false", "3 6 false", "2 5 false", "1 4 false");
        assertThat(scenario.published("SELECT count(DISTINCT published_at) FROM earlier_generation"))
                .containsExactly("5");
    }

    @Test
    void publishesAlsoAfterAGenerationThatCantBeReadAndRemembersNothing() throws IOException {
        Scenario scenario = scenario();
        scenario.refresh();
        Files.writeString(folder.resolve("published/gen-000001.duckdb"), "no database");
        publishAgain(scenario, 1);

        assertThat(scenario.published("FROM earlier_generation")).isEmpty();
    }

    @Test
    void publishesAgainIfTheCurrentFileIsGone() throws IOException {
        Scenario scenario = scenario();
        scenario.refresh();
        Files.delete(folder.resolve("published/gen-000001.duckdb"));

        assertThat(scenario.refresh()).hasValue(2);
    }

    @Test
    void numbersPersonsDenselyAndKeepsOnePersonTogether() {
        Scenario scenario = scenario();
        scenario.refresh();

        assertThat(scenario.published(
                        "SELECT min(person), max(person), count(DISTINCT person), count(*) FROM participation"))
                .containsExactly("0 1 2 3");
    }

    /** Public noise is looked up by them: the same in every generation, and one a participation. */
    @Test
    void recordKeysStayWhenPersonsAreNumberedAnew() {
        String keys = "SELECT record_key FROM participation ORDER BY start_month, record_key";
        Scenario scenario = scenario();
        scenario.refresh();
        List<String> before = scenario.published(keys);
        publishAgain(scenario, 2);

        assertThat(scenario.published(keys)).isEqualTo(before).hasSize(3).doesNotHaveDuplicates();
    }

    /** What is paid for a participation must be traced to it: the only key, and null where nothing is paid by prices. */
    @Test
    void noColumnOfAGenerationHoldsAKeyOfLandingButOfWhatIsPaidFor() {
        Scenario scenario = scenario();
        scenario.refresh();

        assertThat(scenario.published("SELECT column_name FROM duckdb_columns() WHERE database_name = 'warehouse' AND"
                        + " (data_type = 'UUID' OR column_name IN ('participation_id',"
                        + " 'participation_key', 'person_key'))"))
                .containsExactly("participation_id");
        assertThat(scenario.published("SELECT count(*) FROM participation WHERE participation_id IS NOT NULL"))
                .containsExactly("0");
    }

    @Test
    void aFileWhoseRecordsDoNotAddUpStopsThePublishAndTheOldGenerationStays() {
        Scenario scenario = scenario();
        scenario.refresh();
        scenario.landFile("providers", "providers.csv", "provider_code, name", "'P1', 'one'", "'P2', 'two'")
                .reject("providers", "providers.csv", "VALUE_MISSING", 1)
                .read("providers", "providers.csv", 4);

        assertThatThrownBy(scenario::refresh)
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("nothing was published")
                .hasMessageContaining("checks/read_not_accepted_or_rejected (1 times");
        assertThat(scenario.published("SELECT number FROM generation")).containsExactly("1");

        scenario.landFile("providers", "providers.csv", "provider_code, name, line", "'P3', 'three', 9");
        assertThat(scenario.refresh()).hasValue(2);
        assertThat(scenario.published(
                        "SELECT file, read, accepted, rejected FROM file_quality WHERE feed = 'providers'"))
                .containsExactly("providers.csv 4 3 1");
    }
}
