package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostSpecTest {

    private static final String PARTICIPATION =
            "participation_id, person_key, service_code, contract_code, area_code, start_date, end_date, cost_eur";
    private static final String CONTRACT_PAYMENT = "contract_code, area_code, month, kind, amount_eur";
    private static final String SERVICE_PAYMENT = "service_code, area_code, month, kind, amount_eur";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void servicesWithAndWithoutUnitCost() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "services",
                        "service_code, service_type, name_fi, unit_cost_eur",
                        "'S1', 'job_coaching', 'Valmennus', 500.00",
                        "'S2', 'job_coaching', 'Toinen', NULL");
    }

    /** Cents and source (1 own, 2 payments, 3 unit cost, 0 none) of each participation. */
    private List<String> costs() {
        scenario.refresh();
        return scenario.star("SELECT participation_id, cost_cents, cost_source FROM star.cost"
                + " JOIN star.participation USING (participation_key) ORDER BY 1");
    }

    @Test
    void itsOwnCostWinsOverPaymentsAndThoseOverTheUnitCost() {
        scenario.land(
                        "participations",
                        PARTICIPATION,
                        "'OWN', person(1), 'S1', 'C1', NULL, DATE '2025-01-01', DATE '2025-01-10', 123.45",
                        "'PAID', person(2), 'S1', 'C1', NULL, DATE '2025-01-01', DATE '2025-01-10', NULL",
                        "'UNIT', person(3), 'S1', NULL, NULL, DATE '2025-01-01', DATE '2025-01-10', NULL",
                        "'UNKNOWN', person(4), 'S2', NULL, NULL, DATE '2025-01-01', DATE '2025-01-10', NULL")
                .land("payments", CONTRACT_PAYMENT, "'C1', NULL, DATE '2025-01-01', 'fixed', 80.00");

        assertThat(costs()).containsExactly("OWN 12345 1", "PAID 8000 2", "UNIT 50000 3", "UNKNOWN null 0");
    }

    @Test
    void paymentsOfAContractAreSharedByDaysAndCorrectionsCount() {
        scenario.land(
                        "participations",
                        PARTICIPATION,
                        "'T1', person(1), 'S1', 'C1', NULL, DATE '2024-12-31', DATE '2025-01-01', NULL",
                        "'T2', person(2), 'S1', 'C1', NULL, DATE '2025-01-01', DATE '2025-01-04', NULL")
                .land(
                        "payments",
                        CONTRACT_PAYMENT,
                        "'C1', NULL, DATE '2025-01-01', 'fixed', 600.00",
                        "'C1', NULL, DATE '2025-02-01', 'outcome', 60.00",
                        "'C1', NULL, DATE '2025-02-01', 'correction', -60.00");

        assertThat(costs()).containsExactly("T1 20000 2", "T2 40000 2");
    }

    @Test
    void aParticipationThatGoesOnCountsItsDaysToTheNewestDayOfTheData() {
        scenario.land(
                        "participations",
                        PARTICIPATION,
                        "'T1', person(1), 'S1', 'C1', NULL, DATE '2025-12-31', NULL, NULL",
                        "'T2', person(2), 'S1', 'C1', NULL, DATE '2025-01-01', DATE '2025-01-08', NULL")
                .land("payments", CONTRACT_PAYMENT, "'C1', NULL, DATE '2025-01-01', 'fixed', 100.00");

        assertThat(costs()).containsExactly("T1 2000 2", "T2 8000 2");
    }

    @Test
    void staffAndSubsidiesOfAServiceAreSharedAmongThoseWhomNoContractPaysFor() {
        scenario.land(
                        "participations",
                        PARTICIPATION,
                        "'BOUGHT', person(1), 'S1', 'C1', NULL, DATE '2025-01-01', DATE '2025-01-10', NULL",
                        "'OWN', person(2), 'S1', NULL, NULL, DATE '2025-01-01', DATE '2025-01-10', NULL")
                .land("payments", CONTRACT_PAYMENT, "'C1', NULL, DATE '2025-01-01', 'fixed', 70.00")
                .land(
                        "payments",
                        SERVICE_PAYMENT,
                        "'S1', NULL, DATE '2025-01-01', 'staff', 20.00",
                        "'S1', NULL, DATE '2025-01-01', 'subsidy', 10.00",
                        "'S1', NULL, DATE '2025-01-01', 'fixed', 999.00");

        assertThat(costs()).containsExactly("BOUGHT 7000 2", "OWN 3000 2");
    }

    @Test
    void aPaymentOfAnAreaIsSharedAmongThatAreasParticipations() {
        scenario.land(
                        "participations",
                        PARTICIPATION,
                        "'A', person(1), 'S2', NULL, 'A1', DATE '2025-01-01', DATE '2025-01-10', NULL",
                        "'B', person(2), 'S2', NULL, 'A2', DATE '2025-01-01', DATE '2025-01-10', NULL",
                        "'C', person(3), 'S2', NULL, NULL, DATE '2025-01-01', DATE '2025-01-10', NULL")
                .land("payments", SERVICE_PAYMENT, "'S2', 'A1', DATE '2025-01-01', 'staff', 100.00");

        assertThat(costs()).containsExactly("A 10000 2", "B null 0", "C null 0");
    }

    @Test
    void aPaymentOfAnUnknownServiceOrContractWaits() {
        scenario.land("payments", SERVICE_PAYMENT, "'S9', NULL, DATE '2025-01-01', 'staff', 100.00")
                .land("payments", CONTRACT_PAYMENT, "'C9', NULL, DATE '2025-01-01', 'fixed', 100.00")
                .refresh();

        assertThat(scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'payments'"))
                .containsExactly("2");
    }
}
