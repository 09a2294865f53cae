package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is let in, by which token and in which view. */
class AccessIT {

    private static final String QUERY = "{ generation { number } }";
    private static final String ORIGIN = "https://bi.example.org";

    private static Path data;
    private static MadeToken analyst;
    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        data = folder;
        PublishedRegion region = PublishedRegion.in(data);
        analyst = MadeToken.in(data, "--role", "analyst");
        server = RunningServer.over(region, Map.of(Setting.SERVE_CORS_ORIGINS, ORIGIN));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/graphql/persisted/0/x",
                "/export/figures.csv",
                "/audit/2026-01.jsonl",
                "/",
                "/graphiql"
            })
    void nobodyIsLetInWithoutAToken(String path) {
        HttpResponse<String> response = server.caller().get(path);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(code(response)).isEqualTo("UNAUTHENTICATED");
        assertThat(response.headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"mittava\", charset=\"UTF-8\"", "Bearer realm=\"mittava\"");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health/../../graphql",
                "/actuator/health/..;/../graphql",
                "/actuator/health/%2e%2e/%2e%2e/graphql",
                "/graphql;/actuator/health/",
                "/actuator/health/..%2f..%2fexport/figures.csv?metrics=PERSONS",
                "//export/figures.csv?metrics=PERSONS"
            })
    void noOtherSpellingOfAPathGoesRoundTheDoor(String path) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(response).matches("(?s)HTTP/1.1 (400|401|404) .*");
        }
    }

    @Test
    void aTokenIsTakenAsBearerAndAsPassword() {
        for (String authorization :
                List.of(analyst.bearer(), "bearer " + analyst.text(), analyst.basic(""), analyst.basic("Power BI ä"))) {
            assertThat(ask(authorization).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anythingElseIsNot() {
        for (String authorization : List.of(
                "",
                "Bearer",
                "Bearer mittava_",
                "Bearer " + analyst.text() + "x",
                "Bearer " + analyst.text().substring(1),
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Digest " + analyst.text(),
                "Basic " + analyst.text(),
                "Basic !",
                new MadeToken("mittava_" + "A".repeat(43)).basic("x"))) {
            HttpResponse<String> response = ask(authorization);

            assertThat(response.statusCode()).as(authorization).isEqualTo(401);
            assertThat(response.headers().allValues("WWW-Authenticate"))
                    .contains("Bearer realm=\"mittava\", error=\"invalid_token\"");
            assertThat(response.body()).doesNotContain(analyst.text());
        }
    }

    @Test
    void healthIsOpen() {
        assertThat(server.caller().get("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        assertThat(server.caller().get("/actuator/healthy").statusCode()).isEqualTo(401);
        assertThat(server.caller().get("/actuator/health/../env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void metersAreForAdmins() throws Exception {
        MadeToken admin = MadeToken.in(data, "--role", "admin");
        await(admin, 200);

        HttpResponse<String> refused = server.caller().get("/actuator/prometheus", "Authorization", analyst.bearer());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("NOT_FOR_ROLE");
        assertThat(server.caller()
                        .get("/actuator/prometheus", "Authorization", admin.bearer())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokensAreKeptAsHashesForTheOwnerOnly() throws IOException {
        Path file = data.resolve("tokens.json");

        assertThat(Files.readString(file))
                .contains("\"sha256\"")
                .doesNotContain(analyst.text(), analyst.text().substring(8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewTokenOpensARunningServerAndARevokedOneNoMore() throws Exception {
        MadeToken token = MadeToken.in(data, "--role", "viewer", "--name", "board");
        String list = command("list");
        String id = list.lines()
                .filter(line -> line.endsWith("board"))
                .findFirst()
                .orElseThrow()
                .substring(0, 8);

        await(token, 200);
        assertThat(command("revoke", id)).contains(id + " is revoked");
        await(token, 401);
        assertThat(ask(analyst.bearer()).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenEndsWithItsLastDay() throws Exception {
        MadeToken token = MadeToken.in(
                data,
                "--role",
                "viewer",
                "--expires",
                LocalDate.now(ZoneOffset.UTC).toString());
        await(token, 200);
        Path file = data.resolve("tokens.json");
        String tokens = Files.readString(file);
        String last = tokens.substring(tokens.lastIndexOf("\"expiresAt\""));
        Instant past = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(
                file,
                tokens.substring(0, tokens.lastIndexOf("\"expiresAt\""))
                        + last.replaceFirst("\"expiresAt\" : \"[^\"]+\"", "\"expiresAt\" : \"" + past + "\""));

        await(token, 401);
        assertThat(command("list")).contains("EXPIRED");
        Files.writeString(file, tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "analyst,   manager provider viewer public",
        "admin,     manager provider viewer public",
        "provider,  provider public",
        "viewer,    viewer public",
        "public,    public"
    })
    void aViewNeverTellsMoreThanTheRole(String role, String views) throws Exception {
        MadeToken token = role.equals("provider")
                ? MadeToken.in(data, "--role", role, "--providers", "alfa")
                : MadeToken.in(data, "--role", role);
        await(token, 200);

        for (String view : List.of("manager", "provider", "viewer", "public")) {
            HttpResponse<String> response =
                    server.caller().ask(QUERY, Map.of(), "Authorization", token.bearer(), "X-Mittava-View", view);
            boolean isSeen = List.of(views.split(" ")).contains(view);
            assertThat(response.statusCode()).as(view).isEqualTo(isSeen ? 200 : 403);
            assertThat(isSeen || code(response).equals("VIEW_NOT_AVAILABLE")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--role manager | role manager needs areas",
                "--role provider --areas north | role provider needs providers or contracts",
                "--role analyst --areas north | role analyst takes no areas",
                "--role public --areas north | role public takes no areas",
                "--role viewer --contracts c1 | role viewer takes no contracts",
                "--role boss | name a role with --role: public, viewer, manager, provider, analyst, admin",
                "--areas north | name a role",
                "--role viewer --expires 2020-01-01 | --expires must be a day from today on",
                "--role viewer --expires 2999-01-01 | ten years at most"
            })
    void aTokenThatNobodyCouldUseIsNotMade(String flags, String message) {
        assertThatThrownBy(() -> MadeToken.in(data, flags.split(" "))).hasMessageContaining(message);
    }

    @Test
    void listedOriginsMayAskFromABrowserAndOthersMayNot() {
        HttpHeaders listed = preflight(ORIGIN).headers();
        assertThat(listed.firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
        assertThat(listed.firstValue("Access-Control-Allow-Headers").orElseThrow())
                .containsIgnoringCase("authorization");
        assertThat(listed.map()).doesNotContainKey("access-control-allow-credentials");

        HttpResponse<String> other = preflight("https://elsewhere.example.org");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().map()).doesNotContainKey("access-control-allow-origin");

        HttpResponse<String> answer =
                server.caller().ask(QUERY, Map.of(), "Authorization", analyst.bearer(), "Origin", ORIGIN);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag");
    }

    private static HttpResponse<String> preflight(String origin) {
        return server.caller()
                .send(server.caller()
                        .request("/graphql")
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization,content-type")
                        .method("OPTIONS", BodyPublishers.noBody()));
    }

    @Test
    void whoSendsTooManyRequestsIsToldWhenToComeAgain(@TempDir Path folder) {
        PublishedRegion region = PublishedRegion.in(folder);
        MadeToken one = MadeToken.in(folder, "--role", "viewer");
        MadeToken other = MadeToken.in(folder, "--role", "viewer");
        try (RunningServer limited = RunningServer.over(region, Map.of(Setting.SERVE_LIMIT_REQUESTS_PER_MINUTE, "3"))) {
            List<Integer> statuses = Stream.generate(
                            () -> limited.caller().ask(QUERY, Map.of(), "Authorization", one.bearer()))
                    .limit(4)
                    .map(HttpResponse::statusCode)
                    .toList();
            assertThat(statuses).containsExactly(200, 200, 200, 429);

            HttpResponse<String> refused = limited.caller().ask(QUERY, Map.of(), "Authorization", one.bearer());
            assertThat(code(refused)).isEqualTo("RATE_LIMITED");
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 21);
            assertThat(limited.caller()
                            .ask(QUERY, Map.of(), "Authorization", other.bearer())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anybodyIsAnsweredAsPublicIfThatIsSet(@TempDir Path folder) {
        PublishedRegion region = PublishedRegion.in(folder);
        MadeToken.in(folder, "--role", "viewer");
        try (RunningServer open = RunningServer.over(region, Map.of(Setting.SERVE_PUBLIC, "true"))) {
            assertThat(open.caller().ask(QUERY, Map.of()).statusCode()).isEqualTo(200);
            assertThat(open.caller().data("{ metrics { code leastPersons } }"))
                    .isEqualTo(server.caller()
                            .data(
                                    "{ metrics { code leastPersons } }",
                                    "Authorization",
                                    analyst.bearer(),
                                    "X-Mittava-View",
                                    "public"));
            assertThat(open.caller()
                            .get("/graphql", "Authorization", "Bearer mittava_x")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void whoHasBeenGivenTokensMayBeReachedByOthers() {
        Map<Setting, String> everywhere = Map.of(Setting.SERVE_BIND, "0.0.0.0");
        PublishedRegion region = new PublishedRegion(DataFolder.open(data), 1);
        try (RunningServer reachable = RunningServer.over(region, everywhere)) {
            assertThat(reachable
                            .caller()
                            .ask(QUERY, Map.of(), "Authorization", analyst.bearer())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void revokingTheLastTokenOpensNothing(@TempDir Path folder) throws Exception {
        PublishedRegion region = PublishedRegion.in(folder);
        MadeToken.in(folder, "--role", "viewer");
        String id = commandIn(folder, "list").substring(0, 8);
        commandIn(folder, "revoke", id);
        try (RunningServer closed = RunningServer.over(region)) {
            assertThat(closed.caller().ask(QUERY, Map.of()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenFileThatIsBrokenLetsNobodyIn(@TempDir Path folder) throws Exception {
        PublishedRegion region = PublishedRegion.in(folder);
        Files.writeString(folder.resolve("tokens.json"), "{\"tokens\": [{}]}");

        assertThatThrownBy(() -> RunningServer.over(region))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("tokens.json can't be read as tokens");
    }

    private static void await(MadeToken token, int status) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (ask(token.bearer()).statusCode() != status && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(ask(token.bearer()).statusCode()).isEqualTo(status);
    }

    private static String command(String... arguments) {
        return commandIn(data, arguments);
    }

    private static String commandIn(Path folder, String... arguments) {
        return MadeToken.run(Stream.concat(Stream.of(arguments), Stream.of("--data", folder.toString())));
    }

    private static HttpResponse<String> ask(String authorization) {
        return server.caller().ask(QUERY, Map.of(), "Authorization", authorization);
    }

    private static String code(HttpResponse<String> response) {
        JsonNode body = new JsonMapper().readTree(response.body());
        return body.at("/errors/0/extensions/code").asString("");
    }
}
