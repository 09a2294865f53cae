package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationLagSpecTest {

    private static final String STATUS = "person_key, source, status_code, start_date, updated_at";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void oneParticipation() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date, updated_at",
                        "'T1', person(1), 'S1', DATE '2025-01-07', TIMESTAMPTZ '2025-01-08 10:00:00+00'");
    }

    /** Records of a month that came on a day. */
    private void outcomes(String month, int records, String arrived) {
        scenario.land(
                "outcomes",
                "person_key, month, status_code, updated_at",
                IntStream.range(0, records)
                        .mapToObj(number -> "person('%s%s%d'), DATE '%s-01', '02', TIMESTAMPTZ '%s 10:00:00+00'"
                                .formatted(month, arrived, number, month, arrived))
                        .toArray(String[]::new));
    }

    private String measured() {
        scenario.refresh();
        String lag =
                scenario.star("SELECT lag_months FROM star.registration_lag").getFirst();
        return lag + " "
                + scenario.published("SELECT immature_from FROM generation").getFirst();
    }

    @Test
    void nineteenOfTwentyRecordsInTimeLeaveNoMonthImmature() {
        outcomes("2025-01", 19, "2025-02-10");
        outcomes("2025-01", 1, "2025-03-10");
        outcomes("2025-02", 19, "2025-03-10");

        assertThat(measured()).isEqualTo("0 null");
    }

    @Test
    void whereMoreComeLateTheNewestMonthsAreImmature() {
        outcomes("2025-01", 18, "2025-02-10");
        outcomes("2025-01", 2, "2025-03-10");
        outcomes("2025-02", 18, "2025-03-10");

        assertThat(measured()).isEqualTo("1 2025-02-01");
    }

    @Test
    void monthsThatCameLongAfterThemselvesTellNothingOfTheLag() {
        outcomes("2023-01", 10, "2025-02-10");
        outcomes("2023-01", 10, "2025-03-10");
        outcomes("2025-01", 10, "2025-02-10");
        outcomes("2025-02", 10, "2025-03-10");

        assertThat(measured()).isEqualTo("0 null");
    }

    @Test
    void monthsThatStatusesReachButOutcomesDoNotAreImmature() {
        outcomes("2025-01", 10, "2025-02-10");
        scenario.land(
                "statuses", STATUS, "person(1), 'x', '02', DATE '2024-11-01', TIMESTAMPTZ '2025-04-02 10:00:00+00'");

        assertThat(measured()).isEqualTo("0 2025-02-01");
    }

    @Test
    void ofStatusesAloneTheNewestDayThatTheyTellCounts() {
        scenario.land(
                "statuses",
                STATUS,
                "person(1), 'x', '02', DATE '2025-01-05', TIMESTAMPTZ '2025-01-20 10:00:00+00'",
                "person(2), 'x', '02', DATE '2025-01-05', TIMESTAMPTZ '2025-02-20 10:00:00+00'",
                "person(3), 'x', '02', DATE '2025-02-05', TIMESTAMPTZ '2025-02-20 10:00:00+00'");

        assertThat(measured()).isEqualTo("1 null");
    }

    @Test
    void withoutRegistersNothingIsMeasured() {
        assertThat(measured()).isEqualTo("null null");
    }
}
