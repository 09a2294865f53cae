package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit log: who asked what, and how it ended. */
class AuditIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PERSISTED = "query State { generation { number } }";

    private static Path data;
    private static MadeToken admin;
    private static MadeToken manager;
    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        data = folder;
        Files.createDirectories(data.resolve("persisted"));
        Files.writeString(data.resolve("persisted/state.graphql"), PERSISTED);
        PublishedRegion region = PublishedRegion.in(data);
        admin = MadeToken.in(data, "--role", "admin");
        manager = MadeToken.in(data, "--role", "manager", "--areas", "north");
        server = RunningServer.over(region);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void itTellsWhoAskedWhatAndHowManyRowsButNoFigure() throws IOException {
        String document =
                "query Mine($by: [Dimension!]!) { impact(groupBy: $by) { rows { participations { value } } } }";
        HttpResponse<String> response =
                server.caller().ask(document, Map.of("by", List.of("PROVIDER")), "Authorization", manager.bearer());
        assertThat(response.body()).contains("\"value\":20");

        JsonNode line = line(response);
        assertThat(line.get("who").asString()).matches("token [0-9a-f]{8}");
        assertThat(line.get("role").asString()).isEqualTo("manager");
        assertThat(line.get("view").asString()).isEqualTo("manager");
        assertThat(line.get("path").asString()).isEqualTo("/graphql");
        assertThat(line.get("document").asString()).isEqualTo(document);
        assertThat(line.get("variables")).isEqualTo(JSON.readTree("{\"by\": [\"PROVIDER\"]}"));
        assertThat(line.get("rows").asInt()).isEqualTo(2);
        assertThat(line.get("generation").asInt()).isEqualTo(1);
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(Instant.parse(line.get("at").asString())).isBefore(Instant.now());
        assertThat(line.toString()).doesNotContain("value\":").doesNotContain(manager.text());
    }

    @Test
    void itTellsOfExportsAndOfAnswersThatWereKept() throws IOException {
        String path = "/export/figures.csv?metrics=PARTICIPATIONS&groupBy=PROVIDER";
        HttpResponse<String> export = server.caller().get(path, "Authorization", manager.bearer());
        JsonNode line = line(export);
        assertThat(line.get("path").asString()).isEqualTo("/export/figures.csv");
        assertThat(line.get("variables").toString()).contains("PARTICIPATIONS", "PROVIDER");
        assertThat(line.get("rows").asInt()).isEqualTo(2);

        String query = "{ areas { code } }";
        server.caller().ask(query, Map.of(), "Authorization", manager.bearer());
        HttpResponse<String> kept = server.caller().ask(query, Map.of(), "Authorization", manager.bearer());
        assertThat(kept.headers().firstValue("X-Mittava-Cache")).hasValue("hit");
        assertThat(line(kept).get("rows").asInt()).isEqualTo(1);
    }

    @Test
    void itTellsWhatWasRefused() throws IOException {
        HttpResponse<String> field =
                server.caller().ask("{ dataQuality { read } }", Map.of(), "Authorization", manager.bearer());
        assertThat(line(field).get("errors").toString()).isEqualTo("[\"NOT_FOR_ROLE\"]");

        HttpResponse<String> method = server.caller().get("/graphql", "Authorization", manager.bearer());
        assertThat(line(method).get("errors").toString()).isEqualTo("[\"METHOD_NOT_ALLOWED\"]");
        assertThat(line(method).get("status").asInt()).isEqualTo(405);
    }

    @Test
    void whoIsToldThatTheGenerationIsTheSameLeavesNoLine() throws IOException, NoSuchAlgorithmException {
        String path = "/graphql/persisted/"
                + HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(PERSISTED.getBytes(StandardCharsets.UTF_8)))
                + "/State";
        HttpResponse<String> first = server.caller().get(path, "Authorization", manager.bearer());
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(line(first).get("path").asString()).isEqualTo(path);

        HttpResponse<String> same = server.caller().get(path, "Authorization", manager.bearer(), "If-None-Match", etag);
        HttpResponse<String> figures =
                server.caller().ask("{ areas { code } }", Map.of(), "Authorization", manager.bearer());

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(line(figures).get("status").asInt()).isEqualTo(200);
        assertThat(Files.readString(file()))
                .doesNotContain(same.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void identityCodesThatACallerTypedAreLeftOut() throws IOException {
        HttpResponse<String> response = server.caller()
                .ask(
                        "query($s: String) { a: providers(search: $s) { code } b: providers(search: \"010190-999X\") {"
                                + " code } }",
                        Map.of("s", "see 010190+999x"),
                        "Authorization",
                        manager.bearer());

        assertThat(line(response).toString())
                .contains("see [identity code]", "\\\"[identity code]\\\"")
                .doesNotContain("999X", "999x");
    }

    @Test
    void onlyAdminsReadIt() throws IOException {
        line(server.caller().ask("{ areas { code } }", Map.of(), "Authorization", manager.bearer()));
        String path = "/audit/" + YearMonth.now(ZoneOffset.UTC) + ".jsonl";

        assertThat(server.caller().get(path, "Authorization", manager.bearer()).statusCode())
                .isEqualTo(403);
        assertThat(server.caller()
                        .get("/audit/2020-01.jsonl", "Authorization", admin.bearer())
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.caller()
                        .get("/audit/x.jsonl", "Authorization", admin.bearer())
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> log = server.caller().get(path, "Authorization", admin.bearer());
        assertThat(log.statusCode()).isEqualTo(200);
        assertThat(log.body().lines().map(JSON::readTree)).isNotEmpty();
    }

    @Test
    void itsFileIsForItsOwnerOnly() throws IOException {
        line(server.caller().ask("{ areas { code } }", Map.of(), "Authorization", manager.bearer()));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private static Path file() {
        return data.resolve("audit").resolve(YearMonth.now(ZoneOffset.UTC) + ".jsonl");
    }

    /** Written when the response is on its way, so it may come a moment after it. */
    private static JsonNode line(HttpResponse<String> response) throws IOException {
        String id = response.headers().firstValue("X-Request-Id").orElseThrow();
        Instant end = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(end)) {
            for (String line : Files.exists(file()) ? Files.readAllLines(file()) : List.<String>of()) {
                if (line.contains(id)) {
                    return JSON.readTree(line);
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no line of request " + id);
    }
}
