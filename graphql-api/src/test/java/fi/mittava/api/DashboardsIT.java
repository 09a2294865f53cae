package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardsIT {

    private static RunningServer server;
    private static RunningServer withGraphiql;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        Path dist = Files.createDirectories(folder.resolve("dist"));
        Files.writeString(dist.resolve("index.html"), "<title>dashboards</title>");
        Files.writeString(dist.resolve("graphiql.html"), "<title>graphiql</title>");
        Files.writeString(dist.resolve("mittava.svg"), "<svg/>");
        Files.createDirectories(dist.resolve("answers"));
        Files.writeString(dist.resolve("answers/fi.md"), "# Toimitettu");
        Files.writeString(dist.resolve("answers/sv.md"), "# Levererad");
        Path own = Files.createDirectories(folder.resolve("off/pages/answers"));
        Files.writeString(own.resolve("fi.md"), "# Alueen oma, ääkkösin");
        Files.writeString(folder.resolve("off/pages/answers.md"), "secret");
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolve("assets/index-4f5a.js"), "start();".repeat(1000));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = RunningServer.over(folder.resolve("off"), dist, false);
        withGraphiql = RunningServer.over(folder.resolve("on"), dist, true);
    }

    @AfterAll
    static void end() {
        server.close();
        withGraphiql.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/providers/alfa", "/index.html"})
    void everyPageOfTheApplicationIsItsOneDocument(String path) {
        HttpResponse<String> response = server.caller().get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("dashboards");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void aDocumentThatIsUnchangedIsNotSentAgain() {
        String etag = server.caller().get("/").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = server.caller().get("/", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void filesNamedByTheirContentAreKeptForEverAndCompressed() {
        HttpResponse<String> response = server.caller().get("/assets/index-4f5a.js", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-1234.js",
                "/robots.txt",
                "/answers/en.md",
                "/answers/%2e%2e/answers.md",
                "/answers/..%2fanswers.md",
                "/actuator/env",
                "/actuator",
                "/graphql/x",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/assets/%2e%2e/%2e%2e/secret.txt"
            })
    void whatIsNotThereIsNotThere(String path) {
        HttpResponse<String> response = server.caller().get(path);

        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(response.body()).doesNotContain("dashboards", "secret");
    }

    @Test
    void theAreasOwnTextForClientsStandsInForTheShippedOneOfItsLanguage() {
        HttpResponse<String> own = server.caller().get("/answers/fi.md");

        assertThat(own.body()).isEqualTo("# Alueen oma, ääkkösin");
        assertThat(own.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(server.caller().get("/answers/sv.md").body()).isEqualTo("# Levererad");
        assertThat(withGraphiql.caller().get("/answers/fi.md").body()).isEqualTo("# Toimitettu");
    }

    @Test
    void theEditorIsThereOnlyWhenItIsOn() {
        assertThat(server.caller().get("/graphiql").statusCode()).isEqualTo(404);
        assertThat(server.caller().get("/graphiql.html").statusCode()).isEqualTo(404);
        assertThat(withGraphiql.caller().get("/graphiql").body()).contains("graphiql");
        assertThat(withGraphiql.caller().get("/graphiql.html").body()).contains("graphiql");
    }
}
