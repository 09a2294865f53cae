package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EdgeIT {

    private static final String QUERY = "{ generation { number } }";

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.over(data);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void everyAnswerNamesItsGenerationAndItself() {
        HttpResponse<String> response = server.caller().ask(QUERY, Map.of());

        assertThat(response.headers().firstValue("X-Mittava-Generation")).hasValue("1");
        assertThat(response.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/nowhere", "/actuator/health"})
    void everyResponseTellsTheBrowserToTrustOnlyThisOrigin(String path) {
        HttpHeaders headers = server.caller().get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("http:", "https:", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.map()).doesNotContainKeys("access-control-allow-origin", "server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "what"})
    void whatAFormOfAnotherSiteCanSendIsRefused(String contentType) {
        HttpResponse<String> response = server.caller()
                .send(server.caller()
                        .request("/graphql")
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString("{\"query\":\"" + QUERY + "\"}")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(code(response)).isEqualTo("NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "nonsense", "application/json;q=0", "application/xml, text/*"})
    void whoTakesNoJsonIsToldSo(String accept) {
        HttpResponse<String> response = server.caller().ask(QUERY, Map.of(), "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(code(response)).isEqualTo("NOT_JSON");
    }

    /** The server reads these addresses as /graphql, so its door must too. */
    @ParameterizedTest
    @ValueSource(strings = {"/graphql;x=1", "/%67raphql", "/graphql;", "//graphql", "/x/../graphql", "/./graphql"})
    void noOtherSpellingOfThePathGoesRoundTheDoor(String path) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
            String body = "{\"query\":\"" + QUERY + "\"}";
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: text/plain\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(response).doesNotContain("\"number\"").matches("(?s)HTTP/1.1 (415|400|404|405) .*");
        }
    }

    @Test
    void aPreflightIsNotAnswered() {
        HttpResponse<String> response = server.caller()
                .send(server.caller()
                        .request("/graphql")
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void graphQlIsAskedByPost() {
        HttpResponse<String> response = server.caller().get("/graphql?query=%7Bgeneration%7Bnumber%7D%7D");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
        assertThat(code(response)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"query\"",
                "{}",
                "{\"query\":0}",
                "{\"query\":0.5}",
                "{\"query\":true}",
                "{\"query\":\"{ __typename }\",\"operationName\":1}",
                "{\"query\":\"{ __typename }\",\"variables\":[]}",
                "{\"query\":\"{ __typename }\",\"extensions\":\"none\"}"
            })
    void aBodyThatIsNoRequestIsRefused(String body) {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        HttpResponse<String> response = post("{\"query\":\"" + QUERY + " ".repeat(1 << 20) + "\"}");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(code(response)).isEqualTo("BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Viewer", "PUBLIC"})
    void aViewThatIsNotThereIsRefusedRatherThanAnsweredAsAnother(String view) {
        HttpResponse<String> response = server.caller().ask(QUERY, Map.of(), "X-Mittava-View", view);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("VIEW_NOT_AVAILABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1, 200",
        "[::1]:8080, 200",
        "rebound.example.org, 421",
        "127.0.0.1.example.org, 421",
        "localhost.example.org, 421"
    })
    void onlyThisMachinesNamesAreAnswered(String host, int status) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
            String request = "GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(response).startsWith("HTTP/1.1 " + status);
            assertThat(response.contains("HOST_NOT_ALLOWED")).isEqualTo(status == 421);
        }
    }

    @Test
    void itIsAliveAndTellsNothingElse() {
        assertThat(server.caller().get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(server.caller().get("/actuator/health").body()).doesNotContain("components", "details");
        assertThat(server.caller().get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void answersAreCompressedForWhoAsks() {
        String introspection = "{ __schema { types { name description fields { name description } } } }";

        HttpResponse<String> response = server.caller().ask(introspection, Map.of(), "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private static HttpResponse<String> post(String body) {
        return server.caller()
                .send(server.caller()
                        .request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String code(HttpResponse<String> response) {
        JsonNode error = new JsonMapper().readTree(response.body()).at("/errors/0");
        assertThat(error.at("/extensions/requestId").asString())
                .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(error.get("message").asString()).isNotBlank();
        return error.at("/extensions/code").asString();
    }
}
