package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticipationSpecTest {

    @TempDir
    private Path folder;

    @Test
    void standsWithItsMonthsDaysAndEndReasonAcrossAYearsEnd() {
        Scenario scenario = Scenario.withDefinitions(folder)
                .land(
                        "services",
                        "service_code, service_type, name_fi, delivery",
                        "'S1', 'job_coaching', 'Valmennus', 'procured'")
                .land(
                        "participations",
                        "participation_id, person_key, is_test_person, service_code, start_date, end_date, end_reason",
                        "'T1', person(1), true, 'S1', DATE '2024-12-30', DATE '2025-01-02', 'completed'");

        scenario.refresh();

        assertThat(scenario.published("SELECT start_month, end_month, days, end_reason FROM participation"))
                .containsExactly("24299 24300 4 1");
    }
}
