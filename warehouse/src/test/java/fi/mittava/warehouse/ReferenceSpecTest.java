package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets, budgets, payments, client actions and estimates of others: what they refer to must be known. */
class ReferenceSpecTest {

    private static final String TARGET =
            "service_code, contract_code, area_code, metric, horizon_months, valid_from, valid_to, target_value";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void oneServiceAndOneContract() {
        scenario = Scenario.withDefinitions(folder)
                .land("areas", "area_code, name_fi", "'A1', 'Alue'")
                .land("services", "service_code, service_type, name_fi", "'S1', 'job_coaching', 'Valmennus'")
                .land("contracts", "contract_code, service_code, area_codes", "'C1', 'S1', 'A1'");
    }

    private List<String> waiting(String feed) {
        return scenario.published("SELECT waiting FROM feed_quality WHERE feed = '" + feed + "'");
    }

    @Test
    void targetsOfWhatIsKnownArePublishedByMonthsAndTheOthersWait() {
        scenario.land(
                        "targets",
                        TARGET,
                        "'S1', NULL, 'A1', 'OPEN_EMPLOYMENT_RATE', 6, DATE '2025-01-15', DATE '2025-12-31', 0.4",
                        "NULL, 'C1', NULL, 'POSITIVE_END_RATE', NULL, DATE '2025-02-01', NULL, 0.75",
                        "'S9', NULL, NULL, 'POSITIVE_END_RATE', NULL, DATE '2025-02-01', NULL, 0.75",
                        "NULL, 'C9', NULL, 'POSITIVE_END_RATE', NULL, DATE '2025-02-01', NULL, 0.75",
                        "'S1', NULL, 'A9', 'POSITIVE_END_RATE', NULL, DATE '2025-02-01', NULL, 0.75",
                        "'S1', NULL, NULL, 'HAPPINESS', NULL, DATE '2025-02-01', NULL, 0.75",
                        "'S1', NULL, NULL, 'TARGET_DIFFERENCE', NULL, DATE '2025-02-01', NULL, 0.75",
                        "'S1', NULL, NULL, 'OPEN_EMPLOYMENT_RATE', NULL, DATE '2025-02-01', NULL, 0.75",
                        "'S1', NULL, NULL, 'POSITIVE_END_RATE', 6, DATE '2025-02-01', NULL, 0.75")
                .refresh();

        assertThat(scenario.published(
                        "SELECT service, contract, area, metric, horizon_months, from_month, to_month FROM target"))
                .containsExactlyInAnyOrder(
                        "1 null 1 OPEN_EMPLOYMENT_RATE 6 24300 24312", "null 1 null POSITIVE_END_RATE null 24301 null");
        assertThat(waiting("targets")).containsExactly("7");
    }

    @Test
    void aContractHasAPriceForEachResultGroupAndFirstDay() {
        scenario.land(
                        "definitions",
                        "kind, code, version, body",
                        Definitions.targetGroup("under_30", "{\"age_under\": 30}"))
                .land(
                        "payment_terms",
                        "contract_code, component, metric, horizon_months, target_group, valid_from, price_eur,"
                                + " gap_months",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 3, NULL, DATE '2025-01-01', 500.00, NULL",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 6, NULL, DATE '2025-01-01', 900.00, 1",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 6, 'under_30', DATE '2025-01-01', 700.00, 1",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 6, NULL, DATE '2026-01-01', 950.00, 1",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 6, 'nobody', DATE '2025-01-01', 1.00, 1",
                        "'C9', 'fixed', NULL, NULL, NULL, DATE '2025-01-01', 1.00, NULL")
                .refresh();
        scenario.land(
                        "payment_terms",
                        "contract_code, component, metric, horizon_months, valid_from, price_eur, updated_at",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 3, DATE '2025-01-01', 550.00, TIMESTAMPTZ '2030-01-01'")
                .refresh();

        assertThat(scenario.star(
                        "SELECT horizon_months, target_group, year(valid_from), price_cents, anchor, gap_months"
                                + " FROM star.contract_term ORDER BY ALL"))
                .containsExactly(
                        "3 null 2025 55000 end 0",
                        "6 under_30 2025 70000 end 1",
                        "6 null 2025 90000 end 1",
                        "6 null 2026 95000 end 1");
        assertThat(waiting("payment_terms")).containsExactly("2");
    }

    @Test
    void budgetsAndPaymentsStandInTheStarByYearAndMonth() {
        scenario.land(
                        "budgets",
                        "area_code, service_code, year, amount_eur",
                        "'A1', 'S1', 2025, 1000.50",
                        "'A9', 'S1', 2025, 1",
                        "'A1', 'S9', 2025, 1")
                .land(
                        "payments",
                        "contract_code, service_code, area_code, month, kind, amount_eur",
                        "'C1', NULL, NULL, DATE '2025-03-01', 'correction', -12.34",
                        "NULL, 'S1', 'A1', DATE '2025-03-01', 'staff', 10",
                        "NULL, 'S1', 'A9', DATE '2025-03-01', 'staff', 10")
                .refresh();

        assertThat(scenario.star("SELECT area_code, service_code, year, cents FROM star.budget"))
                .containsExactly("A1 S1 2025 100050");
        assertThat(scenario.published("SELECT area.code, service.code, year, cents FROM budget"
                        + " JOIN member area ON area.dimension = 'AREA' AND area.key = budget.area"
                        + " JOIN member service ON service.dimension = 'SERVICE' AND service.key = budget.service"))
                .containsExactly("A1 S1 2025 100050");
        assertThat(scenario.star("SELECT contract_code, service_code, area_code, month, kind, cents FROM star.payment"))
                .containsExactlyInAnyOrder("C1 null null 24302 correction -1234", "null S1 A1 24302 staff 1000");
        assertThat(waiting("budgets")).containsExactly("2");
        assertThat(waiting("payments")).containsExactly("1");
    }

    @Test
    void whatWasDoneAndWhatOthersFoundIsPublishedForKnownServicesAndTypes() {
        scenario.land(
                        "client_actions",
                        "service_code, date, text_fi, text_sv",
                        "'S1', DATE '2025-06-01', 'Tehtiin', 'Vi gjorde'",
                        "'S9', DATE '2025-06-01', 'Tehtiin', NULL")
                .land(
                        "external_estimates",
                        "study_code, service_type, outcome, horizon_months, estimate, low, high, reference",
                        "'X', 'job_coaching', 'EMPLOYED', 12, 0.05, 0.01, 0.09, 'Kirja'",
                        "'X', 'unheard_of', 'EMPLOYED', 12, 0.05, 0.01, 0.09, 'Kirja'")
                .refresh();

        assertThat(scenario.published("SELECT service, done_on, text_fi, text_sv, text_en FROM client_action"))
                .containsExactly("1 2025-06-01 Tehtiin Vi gjorde Tehtiin");
        assertThat(scenario.published(
                        "SELECT study, m.code, outcome, horizon_months, estimate FROM external_estimate JOIN member AS"
                                + " m ON m.dimension = 'SERVICE_TYPE' AND m.key = service_type"))
                .containsExactly("X job_coaching EMPLOYED 12 0.05");
        assertThat(waiting("client_actions")).containsExactly("1");
        assertThat(waiting("external_estimates")).containsExactly("1");
    }
}
