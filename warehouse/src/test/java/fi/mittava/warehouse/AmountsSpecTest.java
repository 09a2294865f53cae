package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Euros of the months from the start of a participation on. */
class AmountsSpecTest {

    private static final String OUTCOME = "person_key, month, status_code, earnings_eur, municipal_share_eur";

    @TempDir
    private Path folder;

    private Scenario scenario(String start, @Nullable String end) {
        return Scenario.withDefinitions(folder)
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date, end_date",
                        "'T1', person(1), 'S1', DATE '" + start + "', "
                                + (end == null ? "NULL" : "DATE '" + end + "'"));
    }

    private static String month(String month, String status, String euros) {
        return "person(1), DATE '%s-01', '%s', %s".formatted(month, status, euros);
    }

    @Test
    void onePerMonthFromTheStartTo24MonthsAfterTheEndWithNullsWhereNoneIsTold() {
        Scenario scenario = scenario("2025-01-15", "2025-03-02")
                .land(
                        "outcomes",
                        OUTCOME,
                        month("2024-12", "02", "0, 100.50"),
                        month("2025-02", "01", "2000.25, 0"),
                        month("2025-05", "01", "2100, NULL"));
        scenario.refresh();

        assertThat(scenario.published("SELECT earnings_cents[1:6], municipal_share_cents[1:6], len(earnings_cents),"
                        + " len(municipal_share_cents) FROM participation"))
                .containsExactly("[null, 200025, null, null, 210000, null] [null, 0, null, null, null, null] 27 27");
    }

    @Test
    void aPersonToldOfLongAgoOrOnlyLaterHasNullsBefore() {
        Scenario scenario = scenario("2025-03-01", null)
                .land("outcomes", OUTCOME, month("2025-05", "01", "1, NULL"), month("2025-06", "01", "2, NULL"));
        scenario.refresh();
        assertThat(scenario.published("SELECT earnings_cents[1:5], len(earnings_cents) FROM participation"))
                .containsExactly("[null, null, 100, 200, null] 25");
    }

    @Test
    void whatWasToldBeforeTheStartIsNotAmongThem() {
        Scenario scenario = scenario("2025-03-01", null)
                .land("outcomes", OUTCOME, month("2024-05", "01", "1, NULL"), month("2024-06", "01", "2, NULL"));
        scenario.refresh();
        assertThat(scenario.published("SELECT list_count(earnings_cents), len(earnings_cents) FROM participation"))
                .containsExactly("0 25");
    }

    @Test
    void withoutAnyEurosThereIsNoList() {
        Scenario scenario =
                scenario("2025-03-01", null).land("outcomes", OUTCOME, month("2025-05", "01", "NULL, NULL"));
        scenario.refresh();
        assertThat(scenario.published("SELECT earnings_cents, municipal_share_cents FROM participation"))
                .containsExactly("null null");
    }
}
