package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferredServiceSpecTest {

    @TempDir
    private Path folder;

    @Test
    void codesStandForServicesUntilTheFirstServiceComesAndThenParticipationsOfOthersWait() {
        Scenario scenario = Scenario.withDefinitions(folder)
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date",
                        "'T1', person(1), 'S1', DATE '2025-01-07'",
                        "'T2', person(2), 'S2', DATE '2025-01-07'");
        scenario.refresh();
        assertThat(scenario.published(
                        "SELECT service.code, name_fi, service_type_key FROM service JOIN member USING (key)"
                                + " WHERE dimension = 'SERVICE' ORDER BY 1"))
                .containsExactly("S1 S1 0", "S2 S2 0");
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("2");

        scenario.land("services", "service_code, service_type, name_fi", "'S1', 'job_coaching', 'Valmennus'")
                .refresh();
        assertThat(scenario.published("SELECT code, service_type_key FROM service"))
                .containsExactly("S1 1");
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("1");
    }
}
