package fi.mittava.warehouse.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.statement.ContractStatement.Owed;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From records that landed to statements. C1 pays 100 euros a month of 2024 from May to July, 50 a start, and 500 for work in the
 * open market in the month after the end, in all 1,750 at most. Person 1 ended in May and worked in June; person 2 ended in May.
 */
class StatementQuerySpecTest {

    private static final String PARTICIPATION = "participation_id, person_key, service_code, contract_code, start_date,"
            + " end_date, end_reason, updated_at, deleted";
    private static final String OUTCOME = "person_key, month, status_code, subsidised";
    private static final String PAYMENT = "contract_code, month, kind, amount_eur";
    private static final String TERM =
            "contract_code, component, metric, horizon_months, target_group, price_eur, valid_from, valid_to";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void land() {
        scenario = Scenario.withDefinitions(folder)
                .land("areas", "area_code, name_fi", "'A1', 'Alue'")
                .land("services", "service_code, service_type, name_fi", "'S1', 'job_coaching', 'Valmennus'")
                .land("providers", "provider_code, name", "'P1', 'Tuottaja'")
                .land(
                        "contracts",
                        "contract_code, service_code, provider_code, area_codes, start_date, end_date, budget_eur",
                        "'C1', 'S1', 'P1', 'A1', DATE '2024-05-01', DATE '2024-07-31', 1750.00",
                        "'C2', 'S1', 'P1', 'A1', DATE '2024-05-01', DATE '2024-12-31', NULL",
                        "'C3', 'S1', 'P1', 'A1', DATE '2024-05-01', DATE '2024-12-31', NULL")
                .land(
                        "payment_terms",
                        TERM,
                        "'C1', 'fixed', NULL, NULL, NULL, 100.00, DATE '2024-05-01', NULL",
                        "'C1', 'output', 'STARTED', NULL, NULL, 50.00, DATE '2024-05-01', NULL",
                        "'C1', 'outcome', 'EMPLOYED_OPEN', 1, NULL, 500.00, DATE '2024-05-01', NULL",
                        "'C2', 'outcome', 'EMPLOYED_OPEN', 1, NULL, 300.00, DATE '2024-05-01', NULL")
                .land(
                        "participations",
                        PARTICIPATION,
                        participation("T1", 1, "C1", "2024-05-02", "DATE '2024-05-30'"),
                        participation("T2", 2, "C1", "2024-05-03", "DATE '2024-05-30'"))
                .land("outcomes", OUTCOME, "person(1), DATE '2024-06-01', '01', false")
                .land("payments", PAYMENT, "'C1', DATE '2024-06-01', 'outcome', 700.00", known("2024-06-30"));
    }

    private static String participation(String id, int person, String contract, String start, String end) {
        return "'%s', person(%d), 'S1', '%s', DATE '%s', %s, 'completed', TIMESTAMPTZ '2024-06-30 10:00:00+00', false"
                .formatted(id, person, contract, start, end);
    }

    /** A payment of another contract, by which the data are as of that day. */
    private static String known(String day) {
        return "'C9', DATE '%s-01', 'fixed', 1.00".formatted(day.substring(0, 7));
    }

    private <T> T ask(Function<StatementQuery, T> question) {
        scenario.refresh();
        Path file = CurrentGeneration.read(scenario.folder().currentFile())
                .orElseThrow()
                .file();
        try (GenerationReader reader = InlineGeneration.open(file)) {
            return question.apply(new StatementQuery(reader, new SealedStatements(scenario.folder())));
        }
    }

    private ContractStatement statement(String contract, String month) {
        return ask(query -> query.of(contract, YearMonth.parse(month)));
    }

    private SealedStatement seal(String month) {
        return ask(query -> query.seal("C1", YearMonth.parse(month), Instant.EPOCH))
                .getLast();
    }

    /** "participation due amount reason booked". */
    private static List<String> told(ContractStatement statement) {
        return Objects.requireNonNull(statement.owed(), "owed").lines().stream()
                .map(line -> Stream.of(
                                line.claim().key().participation(),
                                line.claim().key().due(),
                                line.amount() / 100,
                                line.reason(),
                                line.bookedIn() == null ? "" : line.bookedIn())
                        .map(Object::toString)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void eachCentIsDueInItsMonthAndComparedWithWhatWasPaid() {
        ContractStatement june = statement("C1", "2024-06");

        assertThat(told(statement("C1", "2024-05")))
                .containsExactly("2024-05 100 NEW", "T1 2024-05 50 NEW", "T2 2024-05 50 NEW");
        assertThat(told(june)).containsExactly("2024-06 100 NEW", "T1 2024-06 500 NEW");
        Owed owed = Objects.requireNonNull(june.owed());
        assertThat(owed.cents()).isEqualTo(60_000);
        assertThat(owed.toDate()).isEqualTo(80_000);
        assertThat(owed.pending()).isEqualTo(1);
        assertThat(owed.statement().participations()).isEqualTo(2);
        assertThat(june.paid()).isEqualTo(new ContractStatement.Paid(true, 70_000, 70_000));
        assertThat(june.isSealed()).isFalse();
        ToldStatement told = ToldStatement.whole(june);
        assertThat(told.difference().value()).isEqualByComparingTo("-100");
        assertThat(told.differenceToDate().value()).isEqualByComparingTo("100");
    }

    @Test
    void whatBecomesKnownLaterIsExplainedLineByLineAndAllStatementsTogetherAreTheEntitlement() {
        List<SealedStatement> sealed = ask(query -> query.seal("C1", YearMonth.of(2024, 6), Instant.EPOCH));
        SealedStatement may = sealed.getFirst();
        SealedStatement june = sealed.getLast();
        assertThat(sealed).hasSize(2);
        assertThat(may.total()).isEqualTo(20_000);
        assertThat(june.total()).isEqualTo(60_000);
        assertThat(june.previousHash()).isEqualTo(may.hash());

        scenario.land(
                        "outcomes",
                        OUTCOME + ", updated_at",
                        "person(1), DATE '2024-06-01', '02', false, TIMESTAMPTZ '2026-01-02 10:00:00+00'",
                        "person(2), DATE '2024-06-01', '01', false, TIMESTAMPTZ '2026-01-02 10:00:00+00'")
                .land("participations", PARTICIPATION, participation("T3", 3, "C1", "2024-06-04", "NULL"));
        ContractStatement july = statement("C1", "2024-07");

        assertThat(told(july))
                .containsExactly(
                        "T1 2024-06 -500 EVIDENCE_CHANGED 2024-06",
                        "T2 2024-06 500 LATE_EVIDENCE",
                        "T3 2024-06 50 LATE_EVIDENCE",
                        "2024-07 100 NEW");
        assertThat(Objects.requireNonNull(july.owed()).toDate()).isEqualTo(3 * 10_000 + 3 * 5_000 + 50_000);
        assertThat(statement("C1", "2024-06").seal()).isEqualTo(june);
        assertThat(told(statement("C1", "2024-06"))).containsExactly("2024-06 100 NEW", "T1 2024-06 500 NEW");
        assertThat(seal("2024-07").total()).isEqualTo(15_000);
    }

    /** Persons 1 and 2 are worth 500 each; the cap leaves 400 for what becomes due last. */
    @Test
    void forAnErasedPersonAClaimStaysPaidAndNoFileNamesThem() throws IOException {
        scenario.land("outcomes", OUTCOME, "person(2), DATE '2024-06-01', '01', false");
        seal("2024-06");
        UUID person = UUID.fromString("c4ca4238-a0b9-2382-0dcc-509a6f75849b");
        new Tombstones(scenario.folder())
                .begin(new Tombstone(UUID.randomUUID(), LocalDate.of(2024, 7, 1), person, Set.of(), List.of("T1")));

        scenario.land(
                "participations",
                PARTICIPATION,
                participation("T3", 3, "C1", "2024-07-01", "DATE '2024-07-02'"),
                participation("T4", 4, "C1", "2024-07-01", "DATE '2024-07-02'"),
                participation("T5", 5, "C1", "2024-07-01", "DATE '2024-07-02'"));
        ContractStatement july = statement("C1", "2024-07");

        // 1,750 in all, of which 1,300 were booked; 100 for July, 50 for each of three starts.
        assertThat(told(july))
                .containsExactly("2024-07 100 NEW", "T3 2024-07 50 NEW", "T4 2024-07 50 NEW", "T5 2024-07 50 NEW");
        assertThat(Objects.requireNonNull(july.owed()).toDate()).isEqualTo(155_000);
        try (Stream<Path> files = Files.walk(folder.resolve("statements"))) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("T1"));
        }
        ContractStatement june = statement("C1", "2024-06");
        assertThat(Objects.requireNonNull(june.owed()).cents()).isEqualTo(110_000);
        assertThat(Objects.requireNonNull(ToldStatement.whole(june).lines()))
                .extracting(ToldLine::participation, ToldLine::reference)
                .contains(org.assertj.core.groups.Tuple.tuple(null, "R000001"))
                .contains(org.assertj.core.groups.Tuple.tuple("T2", "R000002"));
    }

    @Test
    void whatIsWithdrawnIsTakenBack() {
        seal("2024-06");
        scenario.land(
                "participations",
                "participation_id, person_key, updated_at, deleted",
                "'T1', NULL, TIMESTAMPTZ '2024-07-01 10:00:00+00', true");

        assertThat(told(statement("C1", "2024-07")))
                .containsExactly(
                        "T1 2024-05 -50 EVIDENCE_CHANGED 2024-05",
                        "T1 2024-06 -500 EVIDENCE_CHANGED 2024-06",
                        "2024-07 100 NEW");
    }

    @Test
    void aRemovalThatWasLeftHalfWayTakesNothingBack() throws IOException {
        seal("2024-06");
        scenario.refresh();
        Files.writeString(scenario.folder().published().resolve("to-be-replaced"), "");
        Path file = CurrentGeneration.read(scenario.folder().currentFile())
                .orElseThrow()
                .file();
        try (GenerationReader reader = InlineGeneration.open(file)) {
            StatementQuery query = new StatementQuery(reader, new SealedStatements(scenario.folder()));

            assertThat(query.of("C1", YearMonth.of(2024, 7)).problems())
                    .extracting(StatementProblem::rule)
                    .containsExactly(StatementProblem.Rule.REMOVAL_COMPLETE);
            assertThatThrownBy(() -> query.seal("C1", YearMonth.of(2024, 7), Instant.EPOCH))
                    .isInstanceOf(CommandFailure.class);
            assertThat(query.of("C1", YearMonth.of(2024, 6)).isSealed()).isTrue();
        }
    }

    @Test
    void withoutParticipationsOrEvidenceThereIsAReasonAndNoNumber() {
        ToldStatement nobody = ToldStatement.whole(statement("C2", "2024-06"));
        assertThat(nobody.owed().value()).isNull();
        assertThat(nobody.owed().reason()).isEqualTo("NO_PARTICIPATIONS");

        scenario.land("participations", PARTICIPATION, participation("T9", 9, "C2", "2024-05-02", "DATE '2024-05-30'"));
        ToldStatement waiting = ToldStatement.whole(statement("C2", "2024-06"));
        assertThat(waiting.owed().status()).isEqualTo(FigureStatus.NOT_YET_OBSERVED);
        assertThat(waiting.pending()).isEqualTo(1);
        assertThat(waiting.difference().value()).isNull();
        assertThat(waiting.paid().value()).isZero();
    }

    @Test
    void faultyTermsHaveNoNumberAndAreNobodysRival() {
        scenario.land(
                        "payment_terms",
                        TERM,
                        "'C2', 'outcome', 'EMPLOYED_OPEN', 1, 'nowhere', 300.00, DATE '2024-05-01', NULL",
                        "'C3', 'output', 'STARTED', NULL, NULL, 300.00, DATE '2024-05-01', DATE '2024-05-09'",
                        "'C3', 'output', 'STARTED', NULL, NULL, 300.00, DATE '2024-06-01', NULL",
                        "'C3', 'outcome', 'EMPLOYED_OPEN', 1, NULL, 300.00, DATE '2024-05-01', NULL")
                .land("participations", PARTICIPATION, participation("T8", 1, "C3", "2024-05-10", "DATE '2024-05-31'"));

        ContractStatement faulty = statement("C3", "2024-06");
        assertThat(faulty.owed()).isNull();
        assertThat(faulty.problems())
                .extracting(StatementProblem::message)
                .containsExactly(
                        "C3/OUTPUT/STARTED has no price for participations without a target group from 2024-05:"
                                + " add a line for them, or one for all");
        assertThat(told(statement("C1", "2024-06"))).contains("T1 2024-06 500 NEW");
        assertThatThrownBy(() -> ask(query -> query.seal("C3", YearMonth.of(2024, 6), Instant.EPOCH)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith(
                        "the statement of C3 for 2024-06 can't be sealed: C3/OUTPUT/STARTED has no price");
    }

    @Test
    void anAlteredStatementHoldsUpItsOwnContractAlone() throws IOException {
        seal("2024-05");
        Files.writeString(folder.resolve("statements/C1/2024-05.json"), "{}");

        assertThat(statement("C1", "2024-06").problems())
                .extracting(StatementProblem::rule)
                .containsExactly(StatementProblem.Rule.SEALED_UNCHANGED);
        assertThat(statement("C2", "2024-06").problems()).isEmpty();
    }

    @Test
    void monthsFollowOneAnother() {
        seal("2024-06");

        assertThat(statement("C1", "2024-04").problems())
                .extracting(StatementProblem::message)
                .containsExactly("C1 has no statement for 2024-04: what was due then is in the sealed one for 2024-05");
        assertThatThrownBy(() -> seal("2024-06"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("that for 2024-06 is, and the next one must be of a later month");
        assertThatThrownBy(() -> seal("2099-01"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("the month isn't over on the day of the newest data");
    }
}
