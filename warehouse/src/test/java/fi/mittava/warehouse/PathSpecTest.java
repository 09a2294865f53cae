package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every participation here starts on 2025-01-10, so that the character after 24 others is its month of start. */
class PathSpecTest {

    private static final String STATUS = "person_key, source, status_code, start_date, end_date";
    private static final String OUTCOME = "person_key, month, status_code";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void onePersonTakesPart() {
        scenario = Scenario.withDefinitions(folder);
        takesPart(1);
    }

    private void takesPart(int person) {
        scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date, end_date",
                "'T%d', person(%d), 'S1', DATE '2025-01-10', DATE '2025-02-20'".formatted(person, person));
    }

    /** The bands of 2025 and of the next months, while data_to is December 2025 at most. */
    private List<String> bandsFrom2025() {
        scenario.refresh();
        return scenario.star("SELECT rpad(substr(repeat('9', data_from - 2000 * 12) || coalesce(path, repeat('9',"
                + " data_to - data_from + 1)), 25 * 12 + 1, 13), 13, '0') FROM star.participation CROSS JOIN"
                + " star.data_date LEFT JOIN star.person_path USING (person_key) ORDER BY participation_id");
    }

    /** Puts data_to at December 2025 without telling of anybody who takes part. */
    private void registersReachDecember2025() {
        scenario.land("outcomes", OUTCOME, "person(99), DATE '2025-12-01', '01'");
    }

    @Test
    void withoutRegistersNothingIsObservedYet() {
        scenario.refresh();

        assertThat(scenario.published("SELECT path FROM participation")).containsExactly("0".repeat(50));
        assertThat(scenario.published("SELECT data_to FROM generation")).containsExactly("null");
    }

    @Test
    void aPersonWhomNoRegisterTellsOfIsNotObservedUpToTheNewestMonth() {
        registersReachDecember2025();

        scenario.refresh();

        assertThat(scenario.published("SELECT path FROM participation"))
                .containsExactly("9".repeat(36) + "0".repeat(14));
        assertThat(scenario.published("SELECT start_3, start_12, end_6, end_12 FROM participation"))
                .containsExactly("9 0 9 0");
        assertThat(scenario.published("SELECT data_to FROM generation")).containsExactly("2025-12-01");
    }

    @Test
    void takesTheStatusOnTheLastDayOfTheMonth() {
        registersReachDecember2025();
        scenario.land(
                "statuses",
                STATUS,
                "person(1), 'r', '02', DATE '2025-01-01', DATE '2025-03-30'",
                "person(1), 'r', '07', DATE '2025-03-31', DATE '2025-05-31'",
                "person(1), 'r', '01', DATE '2025-06-30', DATE '2025-06-30'");

        assertThat(bandsFrom2025()).containsExactly("6655519999990");
    }

    @Test
    void ofOverlappingPeriodsTheLatestStartWins() {
        registersReachDecember2025();
        scenario.land(
                "statuses",
                STATUS,
                "person(1), 'r', '02', DATE '2025-01-01', DATE '2025-06-30'",
                "person(1), 'r', '08', DATE '2025-03-01', DATE '2025-04-30'",
                "person(1), 's', '05', DATE '2025-02-01', DATE '2025-05-31'");

        assertThat(bandsFrom2025()).containsExactly("6744769999990");
    }

    @Test
    void aMonthFromOutcomesWinsOverAPeriod() {
        registersReachDecember2025();
        scenario.land("statuses", STATUS, "person(1), 'r', '02', DATE '2025-01-01', DATE '2025-06-30'")
                .land(
                        "outcomes",
                        OUTCOME + ", subsidised",
                        "person(1), DATE '2025-02-01', '01', NULL",
                        "person(1), DATE '2025-03-01', '09', true",
                        "person(1), DATE '2025-08-01', '09', false");

        assertThat(bandsFrom2025()).containsExactly("6136669299990");
    }

    @Test
    void anOpenPeriodRunsToTheNewestMonth() {
        registersReachDecember2025();
        scenario.land("statuses", STATUS, "person(1), 'r', '01', DATE '2025-10-15', NULL");

        assertThat(bandsFrom2025()).containsExactly("9999999991110");
    }

    @Test
    void nobodyIsSeenAfterTheObservationOfThatSourceEnded() {
        registersReachDecember2025();
        takesPart(2);
        takesPart(3);
        scenario.land(
                        "statuses",
                        STATUS,
                        "person(1), 'r', '02', DATE '2025-01-01', NULL",
                        "person(2), 'r', '02', DATE '2025-01-01', NULL",
                        "person(3), 'other', '02', DATE '2025-01-01', NULL")
                .land(
                        "observations",
                        "person_key, source, from_date, to_date, end_reason",
                        "person(1), 'r', DATE '2024-01-01', DATE '2025-03-31', 'found_work'",
                        "person(2), 'r', DATE '2024-01-01', DATE '2025-03-30', 'moved'",
                        "person(3), 'r', DATE '2024-01-01', DATE '2025-03-31', 'died'");

        assertThat(bandsFrom2025()).containsExactly("6668888888880", "6699999999990", "6666666666660");
    }

    @Test
    void whoLeftIsUnseenUntilASourceSeesThePersonAgain() {
        registersReachDecember2025();
        scenario.land(
                        "observations",
                        "person_key, source, from_date, to_date, end_reason",
                        "person(1), 'r', DATE '2024-01-01', DATE '2025-02-28', 'left_other'",
                        "person(1), 'r', DATE '2025-05-15', DATE '2025-07-31', 'emigrated'")
                .land("outcomes", OUTCOME, "person(1), DATE '2025-04-01', '01'");

        assertThat(bandsFrom2025()).containsExactly("9981999999990");
    }

    @Test
    void aStatusCodeThatIsInNoListWaits() {
        registersReachDecember2025();
        scenario.land("statuses", STATUS, "person(1), 'r', '77', DATE '2025-01-01', DATE '2025-12-31'")
                .land("outcomes", OUTCOME, "person(1), DATE '2025-02-01', '78'");

        assertThat(bandsFrom2025()).containsExactly("9999999999990");
        assertThat(scenario.published("SELECT feed, waiting FROM feed_quality WHERE feed IN ('statuses', 'outcomes')"))
                .containsExactly("outcomes 1", "statuses 1");
    }

    @Test
    void statusesReachTheLastMonthThatIsOverByTheNewestDayTheyKnow() {
        scenario.land(
                "statuses",
                STATUS + ", updated_at",
                "person(1), 'r', '02', DATE '2025-01-01', NULL, TIMESTAMPTZ '2025-06-30 10:00:00+00'");
        scenario.refresh();
        assertThat(scenario.published("SELECT data_to, as_of FROM generation"))
                .containsExactly("2025-06-01 2026-01-01");

        scenario.land(
                        "statuses",
                        STATUS + ", updated_at",
                        "person(1), 'r', '02', DATE '2025-02-01', NULL, TIMESTAMPTZ '2025-08-30 10:00:00+00'")
                .refresh();
        assertThat(scenario.published("SELECT data_to FROM generation")).containsExactly("2025-07-01");
    }

    @Test
    void aPlannedEndInTheFutureMovesNoMonthIntoTheData() {
        scenario.land("statuses", STATUS, "person(1), 'r', '00', DATE '2025-10-01', DATE '2027-06-30'")
                .refresh();

        assertThat(scenario.published("SELECT data_to, as_of FROM generation"))
                .containsExactly("2025-12-01 2026-01-01");
    }

    @Test
    void withoutRegistersTheDataReachesNowhere() {
        scenario.refresh();

        assertThat(scenario.published("SELECT data_to FROM generation")).containsExactly("null");
    }

    @Test
    void thePathSpansFromTwoYearsBeforeTheStartToTwoYearsAfterTheEnd() {
        registersReachDecember2025();
        scenario.land(
                "outcomes",
                OUTCOME,
                "person(1), DATE '2022-12-01', '01'",
                "person(1), DATE '2023-01-01', '08'",
                "person(1), DATE '2025-12-01', '05'");

        scenario.refresh();

        assertThat(scenario.published("SELECT path FROM participation"))
                .containsExactly("4" + "9".repeat(34) + "7" + "0".repeat(14));
    }
}
