package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.warehouse.statement.StatementQuery;
import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Contract c1 is of north: 100 euros a month of 2024, 50 a start, 500 a job in the sixth month after the end. c2 is of both areas
 * and pays for nothing but its months; c3 has a fault. Who started from January to April is known from September to December.
 */
class StatementIT {

    private static final String OTHER_CONTRACTS = """
        INSERT INTO member VALUES ('CONTRACT', 2, 'c2', 'c2', 'c2', 'c2', 2), ('CONTRACT', 3, 'c3', 'c3', 'c3', 'c3', 3);
        INSERT INTO contract BY NAME
        SELECT key, 'c' || key AS code, 1 AS service_key, 1 AS provider_key, areas AS area_keys,
            DATE '2024-01-01' AS start_date, DATE '2024-12-31' AS end_date
        FROM (VALUES (2, [1, 2]), (3, [1])) AS contracts (key, areas);
        INSERT INTO contract_term BY NAME
        SELECT contract, component, metric, 'end' AS anchor, DATE '2024-01-01' AS valid_from, 1000 AS price_cents,
            0 AS sustain_months, 0 AS gap_months
        FROM (VALUES (2, 'fixed', NULL), (3, 'output', 'HAPPINESS')) AS prices (contract, component, metric);
        INSERT INTO payment VALUES (1, 24296, 'outcome', 90000), (1, 24295, 'fixed', 10000), (1, 24296, 'correction', -5000);
        INSERT INTO feed_quality VALUES ('payments', 3, 3, 0, 0, 3, 3, NULL, NULL);
        """;

    private static final String LINES =
            "lines { participation reference metric due amount reason bookedIn sources months }";

    @TempDir
    private Path data;

    private PublishedRegion region;
    private SealedStatements sealed;
    private RunningServer server;
    private MadeToken north;
    private MadeToken both;
    private MadeToken south;
    private MadeToken alfa;
    private MadeToken analyst;
    /** DuckDB opens a file once a process. */
    private Path copy;

    @BeforeEach
    void serve() throws SQLException, IOException {
        region = PublishedRegion.in(data);
        Path file = CurrentGeneration.read(region.folder().currentFile())
                .orElseThrow()
                .file();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(OTHER_CONTRACTS);
        }
        copy = Files.copy(file, data.resolve("copy.duckdb"));
        sealed = new SealedStatements(region.folder());
        north = MadeToken.in(data, "--role", "manager", "--areas", "north");
        both = MadeToken.in(data, "--role", "manager", "--areas", "north,south");
        south = MadeToken.in(data, "--role", "manager", "--areas", "south");
        alfa = MadeToken.in(data, "--role", "provider", "--providers", "alfa");
        analyst = MadeToken.in(data, "--role", "analyst");
        server = RunningServer.over(region, Map.of(Setting.DISCLOSURE_MANAGER_REGISTER, "6"));
    }

    @AfterEach
    void end() {
        server.close();
    }

    private void seal(String contract, String month) {
        DuckDbLimits limits = new DuckDbLimits("500MB", 1, data.resolve("spill"), Duration.ofSeconds(60));
        try (GenerationReader reader = GenerationReader.open(copy, limits)) {
            new StatementQuery(reader, sealed)
                    .seal(contract, YearMonth.parse(month), Instant.parse("2025-02-03T08:00:00Z"));
        }
    }

    private JsonNode ask(MadeToken token, String fields) {
        return server.caller().answer("{ " + fields + " }", Map.of(), "Authorization", token.bearer());
    }

    private JsonNode statement(MadeToken token, String month, String fields) {
        return ask(token, "statement(contract: \"c1\", month: \"" + month + "\") { " + fields + " }")
                .at("/data/statement");
    }

    @Test
    void theOwnManagerIsToldEachLineAndAnalystsSumsByPrice() {
        seal("c1", "2024-08");
        String fields =
                "state owed { value } paid { value } difference { value } owedToDate { value } differenceToDate {"
                        + " value } participations pending sums { version claims units amount due reason } " + LINES;

        assertThat(statement(north, "2024-09", fields)).hasToString("""
            {"state":"DRAFT","owed":{"value":1600.0},"paid":{"value":850.0},"difference":{"value":750.0},\
            "owedToDate":{"value":3550.0},"differenceToDate":{"value":2600.0},"participations":23,"pending":0,\
            "sums":[{"version":"FIXED/CONTRACT_MONTH/*/2024-01-01","claims":1,"units":1,"amount":100.0,"due":"2024-09",\
            "reason":"NEW"},{"version":"OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01","claims":3,"units":3,"amount":1500.0,\
            "due":"2024-09","reason":"NEW"}],"lines":[{"participation":null,"reference":null,"metric":"CONTRACT_MONTH",\
            "due":"2024-09","amount":100.0,"reason":"NEW","bookedIn":null,"sources":["contract"],"months":["2024-09"]},\
            {"participation":"t0","reference":"R000001","metric":"EMPLOYED_OPEN","due":"2024-09","amount":500.0,"reason":\
            "NEW","bookedIn":null,"sources":["registers"],"months":["2024-09"]},{"participation":"t4","reference":"R000005",\
            "metric":"EMPLOYED_OPEN","due":"2024-09","amount":500.0,"reason":"NEW","bookedIn":null,"sources":["registers"],\
            "months":["2024-09"]},{"participation":"t8","reference":"R000006","metric":"EMPLOYED_OPEN","due":"2024-09",\
            "amount":500.0,"reason":"NEW","bookedIn":null,"sources":["registers"],"months":["2024-09"]}]}\
            """);
        assertThat(statement(analyst, "2024-09", fields)).hasToString("""
            {"state":"DRAFT","owed":{"value":1600.0},"paid":{"value":850.0},"difference":{"value":750.0},\
            "owedToDate":{"value":null},"differenceToDate":{"value":null},"participations":23,"pending":null,\
            "sums":[{"version":"FIXED/CONTRACT_MONTH/*/2024-01-01","claims":1,"units":1,"amount":100.0,"due":null,\
            "reason":null},{"version":"OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01","claims":3,"units":3,"amount":1500.0,\
            "due":null,"reason":null}],"lines":null}\
            """);
    }

    /** Of the five who are known in December three have a job: one person fewer than this server tells of. */
    @Test
    void whereOnePriceTellsOfTooFewNoSumIsToldToOthers() {
        seal("c1", "2024-11");
        String fields = "owed { value status reason } difference { status } owedToDate { value } sums { amount }";

        assertThat(statement(north, "2024-12", fields).at("/owed/value").asDouble())
                .isEqualTo(1600);
        assertThat(statement(analyst, "2024-12", fields)).hasToString("""
            {"owed":{"value":null,"status":"SUPPRESSED","reason":"TOO_FEW_PERSONS"},"difference":{"status":"SUPPRESSED"},\
            "owedToDate":{"value":null},"sums":[]}\
            """);
        // Less what is told of the months before, it would be December's.
        assertThat(statement(analyst, "2024-11", fields).at("/owedToDate/value").isNull())
                .isTrue();
        seal("c1", "2024-12");
        assertThat(statement(analyst, "2024-12", fields).at("/owed/status").asString())
                .isEqualTo("SUPPRESSED");
    }

    @Test
    void aSealedStatementIsToldAtOnceThoughTheGenerationStays() {
        String fields = "state hash previousHash sealedAt owed { value }";
        assertThat(statement(north, "2024-12", fields).at("/state").asString()).isEqualTo("DRAFT");

        seal("c1", "2024-11");
        seal("c1", "2024-12");

        JsonNode told = statement(north, "2024-12", fields);
        assertThat(told.at("/state").asString()).isEqualTo("SEALED");
        assertThat(told.at("/hash").asString()).hasSize(64);
        assertThat(told.get("previousHash"))
                .isEqualTo(statement(north, "2024-11", fields).get("hash"));
        assertThat(told.at("/sealedAt").asString()).isEqualTo("2025-02-03T08:00:00Z");
        assertThat(told.at("/owed/value").asDouble()).isEqualTo(1600);
    }

    @Test
    void aContractOfSeveralAreasIsForWhoHasThemAll() {
        String codes = "statements(month: \"2024-05\") { contract { code } owed { value } }";

        assertThat(codes(ask(both, codes))).containsExactly("c1", "c2", "c3");
        assertThat(codes(ask(north, codes))).containsExactly("c1", "c3");
        assertThat(codes(ask(south, codes))).isEmpty();
        assertThat(ask(both, codes).at("/data/statements/1/owed/value").asDouble())
                .isEqualTo(10);
        assertThat(ask(south, "statement(contract: \"c2\") { month }")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo(
                        "there is no contract c2 with prices that you may know of; contractTerms lists those that there"
                                + " are");
    }

    private static List<String> codes(JsonNode answer) {
        return answer.at("/data/statements")
                .valueStream()
                .map(told -> told.at("/contract/code").asString())
                .toList();
    }

    @Test
    void providersAndViewersAreRefused() {
        for (String field :
                List.of("statements { month }", "statement(contract: \"c1\") { month }", "contractTerms { start }")) {
            assertThat(ask(alfa, field).at("/errors/0/extensions/code").asString())
                    .isEqualTo("NOT_FOR_PROFILE");
            assertThat(server.caller()
                            .code("{ " + field + " }", "Authorization", analyst.bearer(), "X-Mittava-View", "viewer"))
                    .isEqualTo("NOT_FOR_PROFILE");
        }
    }

    @Test
    void faultyTermsHaveTheirProblemsAndNoNumber() {
        assertThat(ask(
                                analyst,
                                "statement(contract: \"c3\") { owed { value status reason } participations problems {"
                                        + " rule where message } }")
                        .at("/data/statement"))
                .hasToString("""
                    {"owed":{"value":null,"status":"NOT_APPLICABLE","reason":"TERMS_IN_ORDER"},"participations":null,"problems":\
                    [{"rule":"TERMS_IN_ORDER","where":"c3/OUTPUT/HAPPINESS/*/2024-01-01","message":\
                    "c3/OUTPUT/HAPPINESS/*/2024-01-01 pays by HAPPINESS, which is none of what OUTPUT can pay for: name one of\
                     STARTED, COMPLETED, POSITIVE_END, DAY, MONTH"}]}\
                    """);
        assertThat(ask(
                                analyst,
                                "contractTerms(contracts: [\"c1\", \"c3\"]) { contract { code } end cap lines {"
                                        + " version price horizon source targetGroup { code } } problems { rule } }")
                        .at("/data/contractTerms"))
                .hasToString("""
                    [{"contract":{"code":"c1"},"end":"2024-12-31","cap":null,"lines":[{"version":\
                    "FIXED/CONTRACT_MONTH/*/2024-01-01","price":100.0,"horizon":null,"source":null,"targetGroup":null},{"version":\
                    "OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01","price":500.0,"horizon":6,"source":"registers","targetGroup":null},\
                    {"version":"OUTPUT/STARTED/*/2024-01-01","price":50.0,"horizon":null,"source":null,"targetGroup":null}],\
                    "problems":[]},{"contract":{"code":"c3"},"end":"2024-12-31","cap":null,"lines":[{"version":\
                    "OUTPUT/HAPPINESS/*/2024-01-01","price":10.0,"horizon":null,"source":null,"targetGroup":null}],"problems":\
                    [{"rule":"KNOWN_METRIC"}]}]\
                    """);
    }

    @Test
    void exportsHaveALineOrASumARowAndTheSameAccess() {
        seal("c1", "2024-08");
        String path = "/export/statement.csv?contract=c1&month=2024-09";
        String head = "contract,month,state,participation,reference,version,component,metric,targetGroup,due,reason,"
                + "bookedIn,claims,units,price,amount,owedNow,cutBy,sources,months,asOf,hash,generation,synthetic";

        assertThat(export(north, path))
                .startsWith(head)
                .hasLineCount(5)
                .contains(
                        "c1,2024-09,DRAFT,t0,R000001,OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01,OUTCOME,EMPLOYED_OPEN,,2024-09,"
                            + "NEW,,1,1,500.00,500.00,500.00,,registers,2024-09,2026-01-15,,1,true");
        assertThat(export(analyst, path))
                .startsWith(head)
                .hasLineCount(3)
                .contains(
                        "c1,2024-09,DRAFT,,,OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01,OUTCOME,EMPLOYED_OPEN,,,,,3,3,,1500.00,,,,,"
                            + "2026-01-15,,1,true");
        assertThat(export(north, path + "&excel=fi")).contains(";500,00;").startsWith("\uFEFFcontract;month");
        assertThat(get(north, path.replace("csv", "xlsx")).statusCode()).isEqualTo(200);
        assertThat(get(north, path.replace("csv", "json-stat")).statusCode()).isEqualTo(404);
        assertThat(get(alfa, path).statusCode()).isEqualTo(403);
        assertThat(get(south, path).statusCode()).isEqualTo(400);
        assertThat(get(north, "/export/statement.csv?month=2024-09").body()).contains("name a contract: contract=C001");
        assertThat(get(north, "/export/statement.csv?contract=c3").body())
                .contains("there is no number to export: c3/OUTPUT/HAPPINESS");
        seal("c1", "2024-11");
        assertThat(get(analyst, "/export/statement.csv?contract=c1&month=2024-12")
                        .body())
                .contains("there is no number to export: TOO_FEW_PERSONS");
    }

    private String export(MadeToken token, String path) {
        HttpResponse<String> response = get(token, path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> get(MadeToken token, String path) {
        return server.caller().get(path, "Authorization", token.bearer());
    }

    @Test
    void aMonthAfterTheDataIsRefusedInWords() {
        assertThat(ask(north, "statements(month: \"2026-02\") { month }")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("month must be 2026-01 at most, the month of the newest data, but is 2026-02");
        assertThat(ask(north, "statements { month }")
                        .at("/data/statements/0/month")
                        .asString())
                .isEqualTo("2025-12");
    }
}
