package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months of unemployment before a start on 2025-03-10. */
class DurationSpecTest {

    private static final String STATUS = "person_key, status_code, start_date, end_date";
    private static final String SINCE = "person_key, valid_from, birth_month, gender, unemployed_since";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void registersReachDecember2025() {
        scenario = Scenario.withDefinitions(folder)
                .land("outcomes", "person_key, month, status_code", "person(99), DATE '2025-12-01', '01'");
    }

    private void takesPart(int person) {
        scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date",
                "'T%d', person(%d), 'S1', DATE '2025-03-10'".formatted(person, person));
    }

    private List<String> months() {
        scenario.refresh();
        return scenario.star("SELECT participation_id, unemployed_months FROM star.profile"
                + " JOIN star.participation USING (participation_key) ORDER BY 1");
    }

    @Test
    void isTheUnbrokenRunOfMonthsUnemployedOrInAServiceUpToTheMonthBefore() {
        takesPart(1);
        takesPart(2);
        takesPart(3);
        scenario.land(
                "statuses",
                STATUS,
                "person(1), '01', DATE '2024-01-01', DATE '2024-09-29'",
                "person(1), '02', DATE '2024-09-30', DATE '2024-12-31'",
                "person(1), '07', DATE '2025-01-01', DATE '2025-02-28'",
                "person(2), '02', DATE '2024-01-01', DATE '2025-01-31'",
                "person(2), '01', DATE '2025-02-01', DATE '2025-03-09'",
                "person(3), '05', DATE '2024-01-01', DATE '2024-12-31'",
                "person(3), '02', DATE '2025-02-01', DATE '2025-03-09'");

        assertThat(months()).containsExactly("T1 6", "T2 0", "T3 1");
    }

    @Test
    void isToldByUnemployedSinceWhereTheRunReachesTheFirstObservedMonthOrNothingIsObserved() {
        takesPart(1);
        takesPart(2);
        takesPart(3);
        takesPart(4);
        scenario.land(
                        "statuses",
                        STATUS,
                        "person(1), '02', DATE '2024-12-01', NULL",
                        "person(2), '02', DATE '2024-12-01', NULL",
                        "person(4), '01', DATE '2024-12-01', DATE '2024-12-31'",
                        "person(4), '02', DATE '2025-01-01', NULL")
                .land(
                        "persons",
                        SINCE,
                        "person(1), DATE '2024-01-01', DATE '1990-01-01', 'male', DATE '2023-03-11'",
                        "person(2), DATE '2024-01-01', DATE '1990-01-01', 'male', DATE '2025-03-01'",
                        "person(3), DATE '2024-01-01', DATE '1990-01-01', 'male', DATE '2024-03-10'",
                        "person(4), DATE '2024-01-01', DATE '1990-01-01', 'male', DATE '2020-01-01'");

        assertThat(months()).containsExactly("T1 23", "T2 3", "T3 12", "T4 2");
    }

    @Test
    void isUnknownWhereNothingTellsOfIt() {
        takesPart(1);
        takesPart(2);
        scenario.land("persons", SINCE, "person(2), DATE '2024-01-01', DATE '1990-01-01', 'male', DATE '2025-03-11'");

        assertThat(months()).containsExactly("T1 null", "T2 null");
    }

    @Test
    void isBandedInclusively() {
        int[] months = {2, 3, 5, 6, 11, 12, 23, 24};
        for (int person : months) {
            takesPart(person);
            scenario.land(
                    "persons",
                    SINCE,
                    "person(%d), DATE '2020-01-01', DATE '1990-01-01', 'male', CAST(DATE '2025-03-10' - INTERVAL %d MONTH AS DATE)"
                            .formatted(person, person));
        }

        scenario.refresh();

        assertThat(scenario.star("SELECT unemployed_months, duration_band FROM star.profile JOIN star.participation"
                        + " USING (participation_key) ORDER BY 1"))
                .containsExactly("2 0-2", "3 3-5", "5 3-5", "6 6-11", "11 6-11", "12 12-23", "23 12-23", "24 24+");
    }

    @Test
    void ofTheLastSixteenMonthsBreaksAreLeftOut() {
        takesPart(1);
        takesPart(2);
        scenario.land(
                        "statuses",
                        STATUS,
                        // November 2023 is the earliest of the sixteen months.
                        "person(1), '02', DATE '2023-01-01', DATE '2024-01-31'",
                        "person(1), '01', DATE '2024-02-01', DATE '2024-05-31'",
                        "person(1), '07', DATE '2024-06-01', DATE '2025-02-28'")
                .land("persons", SINCE, "person(2), DATE '2020-01-01', DATE '1990-01-01', 'male', DATE '2022-01-01'");

        scenario.refresh();

        assertThat(scenario.star("SELECT unemployed_months, unemployed_months_of_last_16 FROM star.profile ORDER BY 1"))
                .containsExactly("9 12", "38 16");
    }
}
