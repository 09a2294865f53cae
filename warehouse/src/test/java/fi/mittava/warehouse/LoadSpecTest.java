package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSpecTest {

    private static final String VERSION = "provider_code, name, updated_at, deleted";
    private static final String KEPT = "SELECT code, name FROM star.provider";

    @TempDir
    private Path folder;

    private Scenario scenario() {
        return Scenario.empty(folder);
    }

    @Test
    void keepsTheNewestVersionWhateverTheOrderInWhichVersionsCome() {
        Scenario scenario = scenario()
                .land("providers", VERSION, "'P1', 'second', TIMESTAMPTZ '2026-01-02 00:00:00+00', false")
                .land("providers", VERSION, "'P1', 'first', TIMESTAMPTZ '2026-01-01 00:00:00+00', false");
        scenario.refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 second");

        scenario.land("providers", VERSION, "'P1', 'late but old', TIMESTAMPTZ '2025-12-31 00:00:00+00', false")
                .refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 second");

        scenario.land("providers", VERSION, "'P1', 'third', TIMESTAMPTZ '2026-01-03 00:00:00+00', false")
                .refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 third");
    }

    @Test
    void ofVersionsOfOneMomentKeepsTheGreatestContentHash() {
        String columns = "provider_code, name, content_hash";
        Scenario scenario = scenario().land("providers", columns, "'P1', 'small', 5", "'P1', 'great', 9");
        scenario.refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 great");

        scenario.land("providers", columns, "'P1', 'middle', 7").refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 great");

        scenario.land("providers", columns, "'P1', 'greatest', 11").refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 greatest");
    }

    @Test
    void withdrawsARecordAndAnOlderVersionDoesNotBringItBack() {
        Scenario scenario =
                scenario().land("providers", VERSION, "'P1', 'here', TIMESTAMPTZ '2026-01-01 00:00:00+00', false");
        scenario.refresh();

        scenario.land("providers", VERSION, "'P1', NULL, TIMESTAMPTZ '2026-01-05 00:00:00+00', true")
                .refresh();
        assertThat(scenario.star(KEPT)).isEmpty();

        scenario.land("providers", VERSION, "'P1', 'older', TIMESTAMPTZ '2026-01-04 00:00:00+00', false")
                .refresh();
        assertThat(scenario.star(KEPT)).isEmpty();

        scenario.land("providers", VERSION, "'P1', 'again', TIMESTAMPTZ '2026-01-06 00:00:00+00', false")
                .refresh();
        assertThat(scenario.star(KEPT)).containsExactly("P1 again");
    }

    @Test
    void aKeyColumnWithoutAValueIsAValueOfItsOwn() {
        String columns = "service_code, area_code, month, kind, amount_eur, updated_at";
        Scenario scenario = scenario()
                .land(
                        "payments",
                        columns,
                        "'S1', NULL, DATE '2025-01-01', 'staff', 100, TIMESTAMPTZ '2026-01-01 00:00:00+00'")
                .land(
                        "payments",
                        columns,
                        "'S1', NULL, DATE '2025-01-01', 'staff', 200, TIMESTAMPTZ '2026-01-02 00:00:00+00'",
                        "'S1', 'A1', DATE '2025-01-01', 'staff', 50, TIMESTAMPTZ '2026-01-02 00:00:00+00'");

        scenario.refresh();

        assertThat(scenario.star("SELECT area_code, amount_eur FROM core.payments ORDER BY area_code NULLS FIRST"))
                .containsExactly("null 200.00", "A1 50.00");
    }

    @Test
    void aSecondRefreshWithNothingNewPublishesNothing() {
        Scenario scenario = scenario().land("providers", "provider_code, name", "'P1', 'one'");

        assertThat(scenario.refresh()).isEqualTo(OptionalInt.of(1));
        assertThat(scenario.refresh()).isEmpty();
        assertThat(scenario.land("providers", "provider_code, name", "'P2', 'two'")
                        .refresh())
                .isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aFolderWithNothingButRejectionsIsPublishedAndTellsThem() {
        Scenario scenario = scenario().reject("participations", "participations.csv", "DATE_INVALID", 3);

        scenario.refresh();

        assertThat(scenario.published("SELECT feed, read, accepted, rejected FROM feed_quality"))
                .containsExactly("participations 3 0 3");
        assertThat(scenario.published("SELECT reason, column_name, rows FROM rejection_count"))
                .containsExactly("DATE_INVALID x 3");
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("0");
    }

    @Test
    void aFolderIntoWhichNothingWasIngestedIsRefused() {
        assertThatThrownBy(scenario()::refresh)
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("nothing has been ingested")
                .hasMessageContaining("./mittava ingest");
        assertThat(folder.resolve("warehouse.duckdb")).doesNotExist();
    }

    @Test
    void filesThatAreStillBeingWrittenArePassedOver() throws IOException {
        Scenario scenario = scenario().land("providers", "provider_code, name", "'P1', 'one'");
        Files.writeString(folder.resolve("landing/providers/.part-0.inprogress.parquet"), "unfinished");
        Path hidden = Files.createDirectories(folder.resolve("landing/providers/.pending"));
        Files.writeString(hidden.resolve("part-0.parquet"), "unfinished");

        scenario.refresh();

        assertThat(scenario.star(KEPT)).containsExactly("P1 one");
    }

    @Test
    void whatHasLeftLandingLeavesTheStar() throws IOException {
        Scenario scenario = scenario()
                .land("providers", "provider_code, name", "'P1', 'stays'")
                .land("providers", "provider_code, name", "'P2', 'goes'");
        scenario.refresh();
        Files.delete(folder.resolve("landing/providers/part-0002.parquet"));

        scenario.refresh();

        assertThat(scenario.star(KEPT)).containsExactly("P1 stays");
    }

    @Test
    void aDamagedWorkingFileIsMadeAgainFromLanding() throws IOException {
        Scenario scenario = scenario().land("providers", "provider_code, name", "'P1', 'one'");
        scenario.refresh();
        Files.writeString(folder.resolve("warehouse.duckdb"), "this is no database");

        scenario.refresh();

        assertThat(scenario.star(KEPT)).containsExactly("P1 one");
    }

    @Test
    void aWorkingFileOfAnotherSchemaIsMadeAgainFromLanding() {
        Scenario scenario = scenario().land("providers", "provider_code, name", "'P1', 'one'");
        scenario.refresh();
        scenario.change("UPDATE ledger.state SET schema_version = 'older'; DELETE FROM core.providers");

        assertThat(scenario.refresh()).isEqualTo(OptionalInt.of(2));

        assertThat(scenario.star(KEPT)).containsExactly("P1 one");
    }

    @Test
    void countsTheRecordsOfAFileThatLandsSeveralRowsARecord() {
        Scenario scenario = scenario()
                .land("measurements", "response_id, item_code, line", "'R1', 'a', 2", "'R1', 'b', 2", "'R2', 'a', 3")
                .read("measurements", "measurements-1.csv", 2);

        scenario.refresh();

        assertThat(scenario.published("SELECT feed, read, accepted, loaded, rows FROM feed_quality"))
                .containsExactly("measurements 2 2 2 3");
    }
}
