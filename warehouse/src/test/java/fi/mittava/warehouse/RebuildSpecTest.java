package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildSpecTest {

    @TempDir
    private Path folder;

    private static final String PARTICIPATION =
            "participation_id, person_key, service_code, contract_code, start_date, end_date, updated_at, deleted";

    /** Loads in several rounds: versions late and early, a withdrawal, a correction that moves an end. */
    private Scenario loadedInRounds() {
        Scenario scenario = Scenario.withDefinitions(folder)
                .land(
                        "definitions",
                        "kind, code, version, body",
                        Definitions.meter("1"),
                        Definitions.targetGroup("young", "{\"age_under\": 30}"))
                .land(
                        "participations",
                        PARTICIPATION,
                        "'T1', person(1), 'S1', 'C1', DATE '2025-01-07', DATE '2025-03-07', TIMESTAMPTZ '2025-04-01"
                                + " 00:00:00+00', false",
                        "'T2', person(2), 'S1', 'C1', DATE '2025-01-07', NULL, TIMESTAMPTZ '2025-04-01 00:00:00+00',"
                                + " false",
                        "'T3', person(2), 'S2', NULL, DATE '2024-01-07', DATE '2024-02-07', TIMESTAMPTZ '2025-04-01"
                                + " 00:00:00+00', false");
        scenario.refresh();
        scenario.land(
                        "participations",
                        PARTICIPATION,
                        "'T1', person(1), 'S1', 'C1', DATE '2025-01-07', DATE '2025-03-31', TIMESTAMPTZ '2025-05-01"
                                + " 00:00:00+00', false",
                        "'T2', person(2), 'S1', 'C1', DATE '2025-01-07', NULL, TIMESTAMPTZ '2025-03-01 00:00:00+00',"
                                + " true",
                        "'T3', NULL, NULL, NULL, NULL, NULL, TIMESTAMPTZ '2025-05-01 00:00:00+00', true")
                .land(
                        "persons",
                        "person_key, valid_from, birth_month, gender",
                        "person(1), DATE '2024-01-01', DATE '2000-01-01', 'female'")
                .land("statuses", "person_key, status_code, start_date", "person(1), '02', DATE '2024-06-01'");
        scenario.refresh();
        scenario.land("outcomes", "person_key, month, status_code", "person(1), DATE '2025-09-01', '01'")
                .land("payments", "contract_code, month, kind, amount_eur", "'C1', DATE '2025-01-01', 'fixed', 1000.00")
                .land(
                        "measurements",
                        "response_id, participation_id, instrument_code, phase, answered_on, item_code, answer",
                        "'R1', 'T1', 'meter', 'start', DATE '2025-01-07', 'w1', 8",
                        "'R1', 'T1', 'meter', 'start', DATE '2025-01-07', 'v1', 2",
                        "'R2', 'T1', 'meter', 'end', DATE '2025-03-31', 'w1', 9",
                        "'R2', 'T1', 'meter', 'end', DATE '2025-03-31', 'v1', 1")
                .reject("persons", "persons.csv", "VALUE_MISSING", 2);
        scenario.refresh();
        return scenario;
    }

    @Test
    void publishesTheSameFigures() {
        Scenario scenario = loadedInRounds();
        List<String> before = scenario.figures();
        String checksum = scenario.checksum();

        assertThat(scenario.rebuild()).isEqualTo(4);

        assertThat(scenario.figures()).isEqualTo(before);
        assertThat(scenario.checksum()).isEqualTo(checksum);
        assertThat(before)
                .anyMatch(row -> row.startsWith("participation "))
                .anyMatch(row -> row.startsWith("measure "));
    }

    @Test
    void publishesTheSameFiguresAfterTheWorkingFileWasDeleted() throws IOException {
        Scenario scenario = loadedInRounds();
        List<String> before = scenario.figures();
        Files.delete(folder.resolve("warehouse.duckdb"));

        scenario.refresh();

        assertThat(scenario.figures()).isEqualTo(before);
    }
}
