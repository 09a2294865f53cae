package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of three participations each test changes one thing; the rest stays as it was. */
class ChecksumSpecTest {

    private static final String COLUMNS = "participation_id, person_key, service_code, start_date, cost_eur";
    private static final String FIRST = "'T1', person(1), 'S1', DATE '2025-01-07', 100.00";
    private static final String SECOND = "'T2', person(2), 'S1', DATE '2025-02-07', 200.00";
    private static final String THIRD = "'T3', person(3), 'S1', DATE '2025-03-07', 300.00";

    @TempDir
    private Path folder;

    private int folders;

    private String checksum(String... participations) {
        folders++;
        Scenario scenario = Scenario.withDefinitions(folder.resolve("folder-" + folders))
                .landFile("participations", "participations.csv", COLUMNS, participations);
        scenario.refresh();
        return scenario.checksum();
    }

    @Test
    void isTheSameForTheSameRecordsInAnyOrder() {
        assertThat(checksum(FIRST, SECOND, THIRD))
                .matches("[0-9a-f]{16}")
                .isEqualTo(checksum(THIRD, FIRST, SECOND))
                .isEqualTo(checksum(SECOND, THIRD, FIRST));
    }

    @Test
    void isAnotherWhenAnAmountChangesAndWhenTwoRowsBecomeOnePersons() {
        String before = checksum(FIRST, SECOND, THIRD);

        assertThat(checksum(FIRST, SECOND, "'T3', person(3), 'S1', DATE '2025-03-07', 300.01"))
                .as("one cent more")
                .isNotEqualTo(before);
        assertThat(checksum(FIRST, SECOND, "'T3', person(2), 'S1', DATE '2025-03-07', 300.00"))
                .as("of the second person")
                .isNotEqualTo(before)
                .as("as of the first")
                .isNotEqualTo(checksum(FIRST, SECOND, "'T3', person(1), 'S1', DATE '2025-03-07', 300.00"));
    }

    @Test
    void doesNotSeeWhichNumbersPersonsHaveNorWhichPersonsTheyAre() {
        assertThat(checksum(FIRST, SECOND, THIRD))
                .isEqualTo(checksum(
                        "'T1', person(11), 'S1', DATE '2025-01-07', 100.00",
                        "'T2', person(12), 'S1', DATE '2025-02-07', 200.00",
                        "'T3', person(13), 'S1', DATE '2025-03-07', 300.00"));
    }
}
