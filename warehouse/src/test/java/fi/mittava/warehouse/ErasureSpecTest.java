package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.statement.SealedContract;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A person with values of their own in every feed is erased from two published generations and what dead processes left. */
@TestInstance(Lifecycle.PER_CLASS)
class ErasureSpecTest {

    @TempDir
    private static Path folder;

    private Scenario scenario;
    private Set<String> foundBefore;
    private Tombstone tombstone;

    @BeforeAll
    void erase() throws IOException {
        scenario = MarkedPerson.landed(Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", Definitions.meter("1")));
        scenario.refresh();
        scenario.land("providers", "provider_code, name", "'P1', 'one'");
        scenario.refresh();
        MarkedPerson.seal(scenario);
        foundBefore = Searched.found(folder, MarkedPerson.VALUES);
        Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(folder.resolve("tmp/duckdb_temp_storage-1.tmp"), "MARKED");
        Files.writeString(folder.resolve("warehouse-new.duckdb"), "MARKED");
        Files.writeString(folder.resolve("landing/persons/.rewrite-x.parquet"), "MARKED");
        Files.writeString(folder.resolve("statements/C1/.part"), "MARKED");
        Files.writeString(folder.resolve("published/gen-000009.duckdb.tmp"), "MARKED");
        tombstone = MarkedPerson.begin(scenario);
        scenario.refresh();
    }

    @Test
    void whatWasPaidForThePersonIsSettledAndStaysSealed() {
        SealedContract sealed = new SealedStatements(scenario.folder()).of("C1");

        assertThat(sealed.statements().getFirst().total()).isEqualTo(3000);
        assertThat(sealed.participations()).containsExactly(Map.entry("R000003", "T1"));
        assertThat(sealed.settled()).hasSize(2);
    }

    @Test
    void leavesNoValueOfThePersonInAnyFile() {
        assertThat(MarkedPerson.VALUES)
                .as("each could be found before")
                .allMatch(value -> foundBefore.stream().anyMatch(found -> found.startsWith(value + " in ")));

        assertThat(Searched.found(folder, MarkedPerson.VALUES))
                .containsExactly(MarkedPerson.KEY + " in erasures/" + tombstone.id() + ".json");
    }

    @Test
    void deletesEveryEarlierGeneration() {
        assertThat(scenario.published("SELECT number FROM generation")).containsExactly("10");
        assertThat(folder.resolve("published")).isDirectoryNotContaining("glob:**gen-00000*");
    }

    @Test
    void keepsTheRecordsOfEverybodyElseAndTheSumsOfEveryFile() {
        assertThat(scenario.published("SELECT feed, read, accepted, rejected FROM feed_quality ORDER BY 1"))
                .contains(
                        "measurements 2 1 1",
                        "observations 2 1 1",
                        "outcomes 2 1 1",
                        "participations 4 1 3",
                        "persons 2 1 1",
                        "statuses 2 1 1");
        assertThat(scenario.published("SELECT DISTINCT reason FROM rejection_count"))
                .containsExactly("ERASED");
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("1");
    }

    @Test
    void theTombstoneThatStaysHoldsNothingOfTheSenders() {
        Tombstones tombstones = new Tombstones(scenario.folder());

        assertThat(tombstones.pending()).isEmpty();
        assertThat(tombstones.all())
                .containsExactly(new Tombstone(
                        tombstone.id(),
                        tombstone.erasedOn(),
                        tombstone.personKey(),
                        tombstone.participationKeys(),
                        List.of()));
    }

    @Test
    void ofAPersonWithoutAnyRecordNothingStaysNotEvenATombstone(@TempDir Path other) {
        Scenario another = Scenario.withDefinitions(other)
                .land("persons", "person_key, valid_from", "person(1), DATE '2024-01-01'");
        another.refresh();
        Tombstones tombstones = new Tombstones(another.folder());
        tombstones.begin(new Tombstone(UUID.randomUUID(), LocalDate.EPOCH, new UUID(9, 9), Set.of(), List.of()));

        assertThat(another.refresh()).isEmpty();

        assertThat(tombstones.all()).isEmpty();
    }
}
