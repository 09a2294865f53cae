package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureSpecTest {

    private static final Set<String> PERSON_KEY = Set.of(MarkedPerson.KEY);

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void publishTwoGenerationsWithThePerson() {
        scenario = MarkedPerson.landed(Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", Definitions.meter("1")));
        scenario.refresh();
        scenario.land("providers", "provider_code, name", "'P1', 'one'");
        scenario.refresh();
    }

    @Test
    void leavesNoValueOfThePersonInAnyFile() {
        Set<String> before = Searched.found(folder, MarkedPerson.VALUES);
        assertThat(MarkedPerson.VALUES)
                .allMatch(value -> before.stream().anyMatch(found -> found.startsWith(value + " in ")));
        Tombstone tombstone = MarkedPerson.begin(scenario);

        assertThat(scenario.refresh()).hasValue(3);

        assertThat(Searched.found(folder, MarkedPerson.VALUES))
                .containsExactly(MarkedPerson.KEY + " in erasures/" + tombstone.id() + ".json");
        assertThat(folder.resolve("published"))
                .isDirectoryContaining("glob:**gen-000003.duckdb")
                .isDirectoryNotContaining("glob:**gen-00000[12].duckdb*");
    }

    @Test
    void keepsTheRecordsOfEverybodyElseAndTheSumsOfEveryFile() {
        MarkedPerson.begin(scenario);
        scenario.refresh();

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
    void isTheSameAfterARebuild() {
        MarkedPerson.begin(scenario);
        scenario.refresh();
        List<String> before = scenario.figures();

        scenario.rebuild();

        assertThat(scenario.figures()).isEqualTo(before);
    }

    @Test
    void theTombstoneThatStaysHoldsNothingOfTheSenders() {
        Tombstone begun = MarkedPerson.begin(scenario);
        scenario.refresh();

        Tombstones tombstones = new Tombstones(scenario.folder());
        assertThat(tombstones.pending()).isEmpty();
        assertThat(tombstones.all())
                .containsExactly(new Tombstone(
                        begun.id(), begun.erasedOn(), begun.personKey(), begun.participationKeys(), List.of()));
    }

    @Test
    void ofAPersonWithoutAnyRecordNothingStaysNotEvenATombstone() {
        Tombstones tombstones = new Tombstones(scenario.folder());
        tombstones.begin(
                new Tombstone(UUID.randomUUID(), LocalDate.EPOCH, new UUID(9, 9), Set.of(), List.of()));

        assertThat(scenario.refresh()).isEmpty();

        assertThat(tombstones.all()).isEmpty();
        assertThat(Searched.found(folder, PERSON_KEY)).isNotEmpty();
    }

    @Test
    void removesWhatDeadProcessesHaveLeft() throws Exception {
        Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(folder.resolve("tmp/duckdb_temp_storage-1.tmp"), "MARKED");
        Files.writeString(folder.resolve("warehouse-new.duckdb"), "MARKED");
        Files.writeString(folder.resolve("landing/persons/.rewrite-x.parquet"), "MARKED");
        MarkedPerson.begin(scenario);

        scenario.refresh();

        assertThat(Searched.found(folder, Set.of("MARKED"))).isEmpty();
    }
}
