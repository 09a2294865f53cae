package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check finds the fault that it is there for. */
class CheckSpecTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "key_twice; INSERT INTO core.persons FROM core.persons",
                "key_twice; INSERT INTO star.person_path FROM star.person_path",
                "participation_not_once; DELETE FROM star.participation",
                "participation_not_once; INSERT INTO star.participation FROM star.participation",
                "key_without_member; UPDATE star.participation SET provider_code = 'P99'",
                "fact_without_participation; UPDATE star.answer SET participation_key = 1",
                "band_overlaps; UPDATE star.band SET least = 24 WHERE code = '25-34'",
                "path_out_of_step; UPDATE star.person_path SET path = path || '6'",
                "path_out_of_step; UPDATE star.person_path SET path = '0' || substr(path, 2)",
                "payment_not_shared_out; CREATE OR REPLACE VIEW star.cost_share AS SELECT 1 AS pool_key, 1.0 AS cents",
                "score_off_its_scale; UPDATE star.score SET score = 10.1",
                "read_not_accepted_or_rejected; UPDATE star.file_quality SET read = read + 1"
            })
    void stopsThePublish(String check, String fault) {
        Scenario scenario = sound();
        scenario.refresh();
        scenario.change("UPDATE ledger.state SET published_inputs = NULL; " + fault);

        assertThatThrownBy(scenario::refresh).hasMessageContaining("checks/" + check);
        assertThat(scenario.published("SELECT number FROM generation")).containsExactly("1");
    }

    @Test
    void aSoundStarPasses() {
        Scenario scenario = sound();
        scenario.refresh();
        scenario.change("UPDATE ledger.state SET published_inputs = NULL");

        assertThat(scenario.refresh()).hasValue(2);
    }

    private Scenario sound() {
        return Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", Definitions.meter("1"))
                .land(
                        "persons",
                        "person_key, valid_from, birth_month, gender",
                        "person(1), DATE '2025-01-01', DATE '1990-01-01', 'male'")
                .land(
                        "participations",
                        "participation_id, person_key, service_code, contract_code, start_date, end_date",
                        "'T1', person(1), 'S1', 'C1', DATE '2025-01-07', DATE '2025-03-07'")
                .land("outcomes", "person_key, month, status_code", "person(1), DATE '2025-04-01', '01'")
                .land("payments", "contract_code, month, kind, amount_eur", "'C1', DATE '2025-01-01', 'fixed', 100.00")
                .land(
                        "measurements",
                        "response_id, participation_id, instrument_code, instrument_version, phase, answered_on,"
                                + " item_code, answer",
                        "'R1', 'T1', 'meter', '1', 'start', DATE '2025-01-07', 'w1', 8",
                        "'R1', 'T1', 'meter', '1', 'start', DATE '2025-01-07', 'w2', 2");
    }
}
