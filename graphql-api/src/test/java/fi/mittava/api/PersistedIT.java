package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistedIT {

    private static final String DOCUMENT = """
        query Totals($p: PeriodInput) { impact(period: $p) { totalCount rows { participations { value } } } }
        query Schema { __schema { types { name description fields { name description } } } }
        query Wrong { impact(limit: -1) { totalCount } }
        """;

    private static RunningServer server;
    private static String path;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException, NoSuchAlgorithmException {
        Files.createDirectories(data.resolve("persisted"));
        Files.writeString(data.resolve("persisted/totals.graphql"), DOCUMENT);
        path = "/graphql/persisted/"
                + HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(DOCUMENT.getBytes(StandardCharsets.UTF_8)))
                + "/";
        server = RunningServer.over(data);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String asked = path + "Totals?variables=" + encoded("{\"p\":{\"from\":\"2020-01\",\"to\":\"2030-01\"}}");
        HttpResponse<String> first = server.caller().get(asked);
        String etag = header(first, "ETag");
        HttpResponse<String> again = server.caller().get(asked, "If-None-Match", "\"other\", W/" + etag);

        assertThat(first.body()).startsWith("{\"data\":{\"impact\":{\"totalCount\":1");
        assertThat(header(first, "Cache-Control")).contains("private", "max-age=0", "must-revalidate");
        assertThat(etag).matches("\"[0-9a-f]{32}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(etag);
        assertThat(header(again, "X-Mittava-Generation")).isEqualTo("1");
    }

    @Test
    void anotherViewHasAnotherAnswer() {
        String etag = header(server.caller().get(path + "Totals"), "ETag");
        HttpResponse<String> viewer =
                server.caller().get(path + "Totals", "If-None-Match", etag, "X-Mittava-View", "public");

        assertThat(viewer.statusCode()).isEqualTo(200);
        assertThat(viewer.headers().allValues("Vary")).asString().contains("X-Mittava-View", "Accept-Encoding");
    }

    @Test
    void itIsCompressedUnderAnETagOfItsOwn() {
        HttpResponse<String> gzip = server.caller().get(path + "Schema", "Accept-Encoding", "gzip");
        String etag = header(gzip, "ETag");

        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(etag).endsWith("-gzip\"");
        assertThat(server.caller()
                        .get(path + "Schema", "Accept-Encoding", "gzip", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.caller().get(path + "Schema", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerWithErrorsIsNoBrowsersToKeep() {
        HttpResponse<String> wrong = server.caller().get(path + "Wrong", "If-None-Match", "*");

        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("LIMIT_OUT_OF_RANGE");
        assertThat(header(wrong, "Cache-Control")).isEqualTo("no-store");
        assertThat(wrong.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whatIsNotPersistedIsNotFound() {
        String other = "/graphql/persisted/" + "0".repeat(64) + "/Totals";

        assertThat(server.caller().get(other).statusCode()).isEqualTo(404);
        assertThat(server.caller().get(other).body())
                .contains("PERSISTED_QUERY_NOT_FOUND", "\"message\":\"PersistedQueryNotFound\"");
        assertThat(server.caller().get(path + "Nothing").body()).contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "1", "\"p\"", ""})
    void misformedVariablesAreABadRequest(String variables) {
        HttpResponse<String> response = server.caller().get(path + "Totals?variables=" + encoded(variables));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("BAD_REQUEST").doesNotContain("jackson");
    }

    @Test
    void itIsAskedByGetWithAViewThatIsThere() {
        HttpResponse<String> post =
                server.caller().send(server.caller().request(path + "Totals").POST(BodyPublishers.noBody()));

        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(server.caller()
                        .get(path + "Totals", "X-Mittava-View", "nobody")
                        .body())
                .contains("VIEW_NOT_AVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "mutation M { a }", "{ generation { number } }"})
    void aFolderThatHoldsAnythingButNamedQueriesIsRefused(String document, @TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("persisted"));
        Files.writeString(data.resolve("persisted/wrong.graphql"), document);

        assertThatThrownBy(() -> RunningServer.over(data).close())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("wrong.graphql");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
