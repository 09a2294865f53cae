package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Commands;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.WriterLock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C1 pays 100 euros a month and 50 a start; C2 pays for something that there isn't. */
class StatementCommandSpecTest {

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void land() {
        Scenario scenario = Scenario.withDefinitions(folder)
                .land("areas", "area_code, name_fi", "'A1', 'Alue'")
                .land("services", "service_code, service_type, name_fi", "'S1', 'job_coaching', 'Valmennus'")
                .land(
                        "contracts",
                        "contract_code, service_code, area_codes, start_date, end_date",
                        "'C1', 'S1', 'A1', DATE '2025-01-01', DATE '2025-12-31'",
                        "'C2', 'S1', 'A1', DATE '2025-01-01', DATE '2025-12-31'")
                .land(
                        "payment_terms",
                        "contract_code, component, metric, price_eur, valid_from",
                        "'C1', 'fixed', NULL, 100.00, DATE '2025-01-01'",
                        "'C1', 'output', 'STARTED', 50.00, DATE '2025-01-01'",
                        "'C2', 'output', 'HAPPINESS', 50.00, DATE '2025-01-01'")
                .land(
                        "participations",
                        "participation_id, person_key, service_code, contract_code, start_date",
                        "'T1', person(1), 'S1', 'C1', DATE '2025-01-07'")
                .land("payments", "contract_code, month, kind, amount_eur", "'C1', DATE '2025-01-01', 'fixed', 120.00");
        scenario.refresh();
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Commands.commandLine(new WarehouseCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("statement", "--data", folder.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void aDraftOfAllContractsTellsOfEachAndTheExitCodeOfAFault() {
        assertThat(run("--month", "2025-01")).isEqualTo(Commands.FAILED);

        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "contract month state owed paid difference claims pending",
                        "C1 2025-01 DRAFT 150.00 120.00 30.00 2 0",
                        "C2 2025-01 DRAFT TERMS_IN_ORDER 0.00 TERMS_IN_ORDER - -",
                        " C2/OUTPUT/HAPPINESS/*/2025-01-01 pays by HAPPINESS, which is none of what OUTPUT can pay for:"
                                + " name one of STARTED, COMPLETED, POSITIVE_END, DAY, MONTH");
    }

    @Test
    void oneContractIsToldLineByLine() {
        assertThat(run("--month", "2025-01", "--contract", "C1")).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        " 2025-01 100.00 NEW FIXED/CONTRACT_MONTH/*/2025-01-01, by contract of 2025-01",
                        " 2025-01 50.00 NEW OUTPUT/STARTED/*/2025-01-01, T1, by participation of 2025-01");

        run("--month", "2025-01", "--contract", "C1", "--csv");
        assertThat(out.toString().lines())
                .contains("C1,2025-01,T1,,OUTPUT/STARTED/*/2025-01-01,2025-01,1,50.00,50.00,50.00,NEW,,,participation,"
                        + "2025-01");
        run("--month", "2025-01", "--contract", "C1", "--json");
        assertThat(out.toString())
                .contains("\"owed\":150.00", "\"lines\":[{\"contract\":\"C1\"", "\"participation\":\"T1\"");
    }

    @Test
    void sealingKeepsWhatIsSoundAndSaysWhatIsNot() throws Exception {
        assertThat(run("--month", "2025-01", "--seal")).isEqualTo(Commands.FAILED);
        assertThat(err.toString())
                .containsPattern("sealed C1 2025-01: [0-9a-f]{64}")
                .contains("mittava: the statement of C2 for 2025-01 can't be sealed: C2/OUTPUT/HAPPINESS");
        assertThat(out.toString()).containsPattern("C1 +2025-01 +SEALED +150.00");
        String file = Files.readString(folder.resolve("statements/C1/2025-01.json"));

        assertThat(run("--month", "2025-01", "--seal", "--contract", "C1")).isEqualTo(Commands.FAILED);
        assertThat(err.toString()).contains("that for 2025-01 is, and the next one must be of a later month");
        assertThat(Files.readString(folder.resolve("statements/C1/2025-01.json")))
                .isEqualTo(file);
        assertThat(run("--month", "2025-02", "--seal", "--contract", "C1")).isZero();
        assertThat(run("--month", "2025-01", "--contract", "C1")).isZero();
        assertThat(out.toString()).contains("T1").containsPattern("SEALED +150.00");
    }

    @Test
    void sealingWaitsForNobodyWhoWritesAndADraftDoesNotMind() {
        try (WriterLock held = WriterLock.acquire(new DataFolder(folder), "refresh")) {
            assertThat(held).isNotNull();
            assertThat(run("--contract", "C1", "--seal")).isEqualTo(Commands.FAILED);
            assertThat(err.toString()).contains("another Mittava process (refresh");
            assertThat(run("--contract", "C1")).isZero();
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        assertThat(run("--month", "May")).isEqualTo(Commands.USAGE);
        assertThat(err.toString()).contains("--month takes YYYY-MM, but is 'May'");
        assertThat(run("--contract", "C9")).isEqualTo(Commands.FAILED);
        assertThat(err.toString()).contains("there is no contract C9 with prices; there are C1, C2");
        assertThat(run("--csv", "--json")).isEqualTo(Commands.USAGE);
    }
}
