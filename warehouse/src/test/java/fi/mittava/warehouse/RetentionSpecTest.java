package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The newest word is of 2026 and five years are kept: the cutoff is 1 January 2021. Person 1 has nothing but what is too old;
 * person 2 has a participation that is kept, and the past that belongs to it; person 3's began long ago and goes on.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RetentionSpecTest {

    private static final String OLD = "TIMESTAMPTZ '2020-12-31 10:00:00+00'";
    private static final String NEW = "TIMESTAMPTZ '2026-01-01 10:00:00+00'";
    private static final String PARTICIPATION =
            "participation_id, person_key, service_code, start_date, end_date, updated_at";

    @TempDir
    private static Path folder;

    private Scenario scenario;

    @BeforeAll
    void publishEverythingAndThenKeepFiveYears() {
        scenario = landed(Scenario.withDefinitions(folder));
        scenario.refresh();
        scenario.keep(5).refresh();
    }

    private static Scenario landed(Scenario scenario) {
        return scenario.landFile(
                        "participations",
                        "participations.csv",
                        PARTICIPATION,
                        "'OLD', person(1), 'S1', DATE '2020-10-01', DATE '2020-12-31', " + NEW,
                        "'EDGE', person(2), 'S1', DATE '2020-10-01', DATE '2021-01-01', " + NEW,
                        "'GOING-ON', person(3), 'S1', DATE '2015-01-01', NULL, " + NEW,
                        "'FORGOTTEN', person(4), 'S1', DATE '2015-01-01', NULL, " + OLD)
                .land(
                        "persons",
                        "person_key, valid_from, updated_at",
                        "person(1), DATE '2015-01-01', " + OLD,
                        "person(2), DATE '2015-01-01', " + OLD)
                .land(
                        "measurements",
                        "response_id, participation_id, answered_on, item_code",
                        "'FOLLOW-UP OF OLD', 'OLD', DATE '2021-06-01', 'w1'",
                        "'START OF EDGE', 'EDGE', DATE '2020-10-01', 'w1'",
                        "'ANONYMOUS OLD', NULL, DATE '2020-12-31', 'w1'",
                        "'ANONYMOUS EDGE', NULL, DATE '2021-01-01', 'w1'")
                .land(
                        "outcomes",
                        "person_key, month, status_code",
                        "person(1), DATE '2020-12-01', '01'",
                        "person(2), DATE '2018-10-01', '02'",
                        "person(2), DATE '2018-09-01', '02'")
                .land(
                        "statuses",
                        "person_key, start_date, end_date, status_code",
                        "person(1), DATE '2020-01-01', DATE '2020-12-31', '02'",
                        "person(2), DATE '2017-01-01', DATE '2018-09-30', '02'",
                        "person(2), DATE '2017-02-01', DATE '2018-10-01', '02'")
                .land(
                        "observations",
                        "person_key, from_date, to_date",
                        "person(1), DATE '2019-01-01', DATE '2020-12-31'",
                        "person(3), DATE '2010-01-01', NULL")
                .land(
                        "payments",
                        "contract_code, month, kind, amount_eur",
                        "'C1', DATE '2020-12-01', 'fixed', 1.00",
                        "'C1', DATE '2021-01-01', 'fixed', 2.00");
    }

    @Test
    void participationsStayUntilTheyEndedBeforeTheCutoffAndThoseThatGoOnWhileTheirSenderTellsOfThem() {
        assertThat(left("participation_id", "participations")).containsExactly("EDGE", "GOING-ON");
    }

    @Test
    void measurementsGoWithTheirParticipationAndWithoutOneByTheirDay() {
        assertThat(left("response_id", "measurements")).containsExactly("ANONYMOUS EDGE", "START OF EDGE");
    }

    @Test
    void theTwoYearsBeforeAKeptParticipationStayWithIt() {
        assertThat(left("month", "outcomes")).containsExactly("2018-10-01");
        assertThat(left("end_date", "statuses")).containsExactly("2018-10-01");
    }

    @Test
    void openObservationsStayAndPaymentsGoByTheirMonth() {
        assertThat(left("from_date", "observations")).containsExactly("2010-01-01");
        assertThat(left("month", "payments")).containsExactly("2021-01-01");
    }

    @Test
    void aPersonGoesWhenNothingElseIsLeft() {
        assertThat(left("person_key = md5('2')::UUID", "persons")).containsExactly("true");
    }

    private List<String> left(String column, String feed) {
        return scenario.star("SELECT " + column + " FROM read_parquet('"
                + folder.resolve("landing").resolve(feed) + "/*.parquet') ORDER BY 1");
    }

    @Test
    void whatLeftCountsAsRejectedAndIsInNoEarlierGeneration() {
        assertThat(scenario.published("SELECT feed, read - accepted - rejected, rejected FROM feed_quality ORDER BY 1"))
                .containsExactly(
                        "measurements 0 2",
                        "observations 0 1",
                        "outcomes 0 2",
                        "participations 0 2",
                        "payments 0 1",
                        "persons 0 1",
                        "statuses 0 2");
        assertThat(scenario.published("SELECT DISTINCT reason FROM rejection_count"))
                .containsExactly("EXPIRED");
        assertThat(folder.resolve("published")).isDirectoryNotContaining("glob:**gen-000001*");
    }

    @Test
    void aRebuildPublishesTheSameAndWhatIsTooOldStaysOutWhenItIsSentAgain(@TempDir Path other) {
        Scenario another = landed(Scenario.withDefinitions(other)).keep(5);
        another.refresh();
        List<String> participations = another.published("SELECT path FROM participation ORDER BY 1");

        another.landFile(
                "participations",
                "again.csv",
                PARTICIPATION,
                "'OLD', person(1), 'S1', DATE '2020-10-01', DATE '2020-12-31', " + NEW);
        another.refresh();

        assertThat(another.published("SELECT path FROM participation ORDER BY 1"))
                .isEqualTo(participations);
        assertThat(another.published("SELECT accepted, rejected FROM file_quality WHERE file = 'again.csv'"))
                .containsExactly("0 1");
        String checksum = another.checksum();
        another.rebuild();
        assertThat(another.checksum()).isEqualTo(checksum);
    }
}
