package fi.mittava.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.Entitlements;
import fi.mittava.warehouse.payment.Evidence;
import fi.mittava.warehouse.payment.Known;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.PersonMonths;
import fi.mittava.warehouse.payment.SoftResult;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From records that landed to what the engine works with. */
class PublishedContractsSpecTest {

    private static final String TERM =
            "contract_code, component, metric, horizon_months, anchor, target_group, price_eur, sustain_months,"
                    + " valid_from, evidence_source, least_response_rate";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void twoContractsAndAPersonInBoth() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "definitions",
                        "kind, code, version, body",
                        "'target_group', 'under_30', '1', '{\"code\": \"under_30\", \"name\": {\"fi\": \"Nuoret\"},"
                                + " \"when\": {\"age_under\": 30}}'",
                        "'instrument', 'meter', '1', '{\"instrument\": \"meter\", \"version\": \"1\", \"name\":"
                            + " {\"fi\": \"M\"}, \"linkage\": \"participation\", \"scale\": {\"min\": 0, \"max\": 10},"
                            + " \"dimensions\": [{\"code\": \"calm\", \"name\": {\"fi\": \"R\"}, \"reliability\": 0.9,"
                            + " \"items\": [\"w1\", \"w2\"]}], \"reliability\": 0.9, \"items\": [{\"code\": \"w1\"},"
                            + " {\"code\": \"w2\"}]}'")
                .land("areas", "area_code, name_fi", "'A1', 'Alue'")
                .land("services", "service_code, service_type, name_fi", "'S1', 'job_coaching', 'Valmennus'")
                .land("providers", "provider_code, name", "'P1', 'Tuottaja'")
                .land(
                        "contracts",
                        "contract_code, service_code, provider_code, area_codes, start_date, end_date, budget_eur,"
                                + " floor_month_eur",
                        "'C1', 'S1', 'P1', 'A1', DATE '2024-01-01', DATE '2024-12-31', 9000.00, 50.00",
                        "'C2', 'S1', NULL, 'A1', NULL, NULL, NULL, NULL",
                        "'C3', 'S1', 'P1', 'A1', DATE '2024-01-01', NULL, NULL, NULL")
                .land(
                        "persons",
                        "person_key, valid_from, birth_month, gender",
                        "person(1), DATE '2023-01-01', DATE '2000-01-01', 'female'")
                .land(
                        "participations",
                        "participation_id, person_key, service_code, contract_code, start_date, end_date, end_reason",
                        "'T1', person(1), 'S1', 'C1', DATE '2024-02-10', DATE '2024-03-20', 'completed'",
                        "'T2', person(1), 'S1', 'C2', DATE '2024-05-02', NULL, NULL",
                        "'T3', person(2), 'S1', 'C2', DATE '2024-05-03', DATE '2024-06-03', 'interrupted'",
                        "'T4', person(1), 'S1', 'C3', DATE '2024-05-04', NULL, NULL",
                        "'T5', person(1), 'S1', NULL, DATE '2024-05-05', NULL, NULL")
                .land(
                        "outcomes",
                        "person_key, month, status_code, subsidised",
                        "person(1), DATE '2024-06-01', '01', false",
                        "person(1), DATE '2024-07-01', '01', true",
                        "person(1), DATE '2024-09-01', '02', false")
                .land(
                        "statuses",
                        "person_key, source, status_code, start_date, end_date",
                        "person(1), 'tax', '08', DATE '2024-06-01', DATE '2024-07-31'");
    }

    private void price(String... rows) {
        scenario.land("payment_terms", TERM, rows);
    }

    private GenerationReader open() {
        scenario.refresh();
        return InlineGeneration.open(CurrentGeneration.read(scenario.folder().currentFile())
                .orElseThrow()
                .file());
    }

    @Test
    void pricesAreReadByTheNamesOfMetricsOrOfWhatIsPaidFor() {
        price(
                "'C1', 'fixed', NULL, NULL, NULL, NULL, 100.00, NULL, DATE '2024-01-01', NULL, NULL",
                "'C1', 'output', 'PARTICIPATIONS', NULL, NULL, NULL, 10.50, NULL, DATE '2024-01-01', NULL, NULL",
                "'C1', 'outcome', 'OPEN_EMPLOYMENT_RATE', 3, NULL, 'under_30', 500.00, 2, DATE '2024-01-01', NULL,"
                        + " NULL",
                "'C1', 'outcome', 'employed_open', 3, NULL, NULL, 400.00, 2, DATE '2024-01-01', 'tax', NULL",
                "'C1', 'outcome', 'RELIABLY_IMPROVED', NULL, NULL, NULL, 300.00, NULL, DATE '2024-01-01', NULL, 0.5",
                "'C2', 'output', 'STARTED', NULL, NULL, NULL, 1.00, NULL, DATE '2024-03-01', NULL, NULL");

        try (GenerationReader reader = open()) {
            PublishedTerms terms = PublishedTerms.of(reader);

            assertThat(terms.faulty()).isEmpty();
            assertThat(terms.sound().keySet()).containsExactly("C1", "C2");
            Terms first = terms.sound().firstEntry().getValue();
            assertThat(first.caps().contract()).isEqualTo(900_000);
            assertThat(first.caps().floorMonth()).isEqualTo(5_000);
            assertThat(first.provider()).isEqualTo("P1");
            assertThat(first.lines())
                    .extracting(TermLine::metric, TermLine::targetGroup, TermLine::price, TermLine::source)
                    .containsExactlyInAnyOrder(
                            tuple("CONTRACT_MONTH", null, 10_000L, null),
                            tuple("STARTED", null, 1_050L, null),
                            tuple("EMPLOYED_OPEN", "under_30", 50_000L, "registers"),
                            tuple("EMPLOYED_OPEN", null, 40_000L, "tax"),
                            tuple("RELIABLE_CHANGE", null, 30_000L, "meter"));
            assertThat(terms.sound().lastEntry().getValue().start()).isEqualTo("2024-03-01");
            assertThat(terms.sound().lastEntry().getValue().end()).isNull();
        }
    }

    @Test
    void faultyTermsAreSetApartAndSayWhatIsWrong() {
        price(
                "'C1', 'output', 'HAPPINESS', NULL, NULL, NULL, 10.00, NULL, DATE '2024-01-01', NULL, NULL",
                "'C2', 'output', 'STARTED', NULL, NULL, NULL, 1.00, NULL, DATE '2024-03-01', NULL, NULL",
                "'C3', 'outcome', 'EMPLOYED', 20, NULL, NULL, 1.00, 9, DATE '2024-03-01', NULL, NULL");

        try (GenerationReader reader = open()) {
            PublishedTerms terms = PublishedTerms.of(reader);

            assertThat(terms.sound().keySet()).containsExactly("C2");
            assertThat(terms.faulty().keySet()).containsExactly("C1", "C3");
            assertThat(terms.faulty().firstEntry().getValue().getFirst().message())
                    .contains("pays by HAPPINESS", "STARTED");
            assertThat(terms.faulty().lastEntry().getValue().getFirst().message())
                    .contains("end by month 24");
        }
    }

    @Test
    void evidenceOfAContractHasItsPersonsRivalParticipationsAndTheirMonths() {
        price(
                "'C1', 'outcome', 'EMPLOYED_OPEN', 3, NULL, NULL, 400.00, NULL, DATE '2024-01-01', 'tax', NULL",
                "'C2', 'output', 'STARTED', NULL, NULL, NULL, 1.00, NULL, DATE '2024-03-01', NULL, NULL");

        try (GenerationReader reader = open()) {
            Evidence evidence = new PublishedEvidence(reader).ofContracts(List.of("C1"), Set.of("C1", "C2"));

            assertThat(evidence.participations())
                    .extracting(Known::fact)
                    .extracting(PaidParticipation::reference, PaidParticipation::start, PaidParticipation::end)
                    .containsExactlyInAnyOrder(
                            tuple("T1", LocalDate.parse("2024-02-10"), LocalDate.parse("2024-03-20")),
                            tuple("T2", LocalDate.parse("2024-05-02"), null));
            assertThat(evidence.participations().getFirst().fact().targetGroups())
                    .containsExactly("under_30");
            assertThat(evidence.months())
                    .extracting(Known::fact)
                    .extracting(PersonMonths::source, run -> band(run, "2024-06"), run -> band(run, "2024-07"))
                    .containsExactlyInAnyOrder(tuple("registers", "1", "3"), tuple("tax", "4", "4"));
        }
    }

    private static String band(PersonMonths run, String month) {
        int place = (int) ChronoUnit.MONTHS.between(run.from(), YearMonth.parse(month));
        return run.bands().substring(place, place + 1);
    }

    @Test
    void aMeterTellsOfThoseWhoseTimeToAnswerIsOver() {
        price("'C1', 'outcome', 'RELIABLE_CHANGE', NULL, NULL, NULL, 9.00, NULL, DATE '2024-01-01', NULL, 0.5");
        scenario.land(
                "measurements",
                "response_id, participation_id, instrument_code, instrument_version, phase, answered_on, item_code,"
                        + " answer, collected_by",
                "'R1', 'T1', 'meter', '1', 'start', DATE '2024-02-10', 'w1', 1, 'self'",
                "'R1', 'T1', 'meter', '1', 'start', DATE '2024-02-10', 'w2', 1, 'self'",
                "'R2', 'T1', 'meter', '1', 'end', DATE '2024-03-20', 'w1', 9, 'self'",
                "'R2', 'T1', 'meter', '1', 'end', DATE '2024-03-20', 'w2', 9, 'self'");

        try (GenerationReader reader = open()) {
            Evidence evidence = new PublishedEvidence(reader).ofContracts(List.of("C1"), Set.of("C1", "C2"));

            assertThat(evidence.softResults())
                    .extracting(Known::fact)
                    .extracting(SoftResult::participation, SoftResult::source, SoftResult::responseRate)
                    .containsExactly(tuple("T1", "meter", 1.0));
        }
    }

    @Test
    void whatIsOwedFollowsFromTheGeneration() {
        price(
                "'C2', 'output', 'STARTED', NULL, NULL, NULL, 10.00, NULL, DATE '2024-03-01', NULL, NULL",
                "'C2', 'outcome', 'EMPLOYED_OPEN', 1, 'start', NULL, 70.00, NULL, DATE '2024-03-01', NULL, NULL");

        try (GenerationReader reader = open()) {
            PublishedTerms terms = PublishedTerms.of(reader);
            Entitlements owed = Entitlements.of(
                    List.copyOf(terms.sound().values()),
                    new PublishedEvidence(reader)
                            .ofContracts(List.of("C2"), terms.sound().keySet()),
                    reader.info().asOf());

            // Both started; person 1 worked in June, the month after the start; of person 2 no register tells.
            assertThat(owed.claims()).extracting(Claim::amount).containsExactlyInAnyOrder(1_000L, 1_000L, 7_000L);
            assertThat(owed.pending())
                    .extracting(pending -> pending.participation())
                    .containsExactly("T3");
            assertThat(PublishedPayments.of(reader, "C2")).isEmpty();
        }
        assertThat(scenario.published("SELECT participation_id FROM participation ORDER BY ALL"))
                .containsExactly("T2", "T3", "null", "null", "null");
    }

    @Test
    void paymentsAreAddedUpByMonth() {
        price("'C1', 'fixed', NULL, NULL, NULL, NULL, 100.00, NULL, DATE '2024-01-01', NULL, NULL");
        scenario.land(
                "payments",
                "contract_code, month, kind, amount_eur",
                "'C1', DATE '2024-01-01', 'fixed', 100.00",
                "'C1', DATE '2024-01-01', 'correction', -20.00",
                "'C1', DATE '2024-03-01', 'fixed', 90.50",
                "'C2', DATE '2024-01-01', 'fixed', 1.00");

        try (GenerationReader reader = open()) {
            assertThat(PublishedPayments.of(reader, "C1"))
                    .containsExactly(
                            Map.entry(YearMonth.of(2024, 1), 8_000L), Map.entry(YearMonth.of(2024, 3), 9_050L));
        }
    }
}
