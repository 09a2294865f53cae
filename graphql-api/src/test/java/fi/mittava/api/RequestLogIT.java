package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.Launcher.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a server whose log machines read. */
@Timeout(120)
class RequestLogIT {

    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/graphql");
    private static final String MARK = "010190-900A";

    @TempDir
    private Path folder;

    @Test
    void eachRequestIsALineOfJsonWithoutAnythingThatItsCallerWrote() throws Exception {
        Path data = folder.resolve("data");
        PublishedRegion.in(data);
        Running server = new Launcher(folder, Map.of("MITTAVA_SERVE_LOG_FORMAT", "json"))
                .start("serve", "--data", data.toString(), "--port", "0");
        HttpResponse<String> answered;
        try {
            Caller caller = new Caller(port(server));
            answered = caller.ask(
                    "query M%s($a: [String!]) { impact(filter: {areas: $a}) { totalCount } } # %s"
                            .formatted(MARK.substring(0, 6), MARK),
                    Map.of("a", List.of(MARK)),
                    "Authorization",
                    "Bearer " + MARK,
                    "X-Request-Id",
                    MARK);
            caller.ask("{ nothing(a: \"" + MARK + "\") }", Map.of());
            caller.get("/export/figures.csv?metrics=PERSONS&areas=" + MARK);
            caller.get("/" + MARK + ".txt?" + MARK);
            caller.get("/actuator/health/liveness");
        } finally {
            server.process().destroy();
        }
        assertThat(server.await().out()).isEmpty();

        String log = Files.readString(server.err());
        assertThat(log).doesNotContain(MARK.substring(0, 6));
        List<JsonNode> lines =
                log.lines().map(line -> new JsonMapper().readTree(line)).toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/@timestamp").asString()).startsWith("20");
            assertThat(line.at("/level").asString()).isIn("INFO", "WARN");
        });
        List<JsonNode> requests = lines.stream()
                .filter(line -> line.at("/logger_name").asString().equals("requests"))
                .toList();
        assertThat(requests)
                .extracting(line -> String.join(
                        " ",
                        line.at("/method").asString(),
                        line.at("/path").asString(),
                        line.at("/status").asString(),
                        line.at("/operation").asString(),
                        line.at("/rootFields").asString(),
                        line.at("/cache").asString(),
                        line.at("/error").asString()))
                .containsExactly(
                        "POST /graphql 200 impact impact miss ",
                        "POST /graphql 200 other  miss BAD_REQUEST",
                        "GET /export 200 export/figures dimensions,figures,generation,metrics none ",
                        "GET other 404 other  none ",
                        "GET /actuator/health/liveness 200 actuator  none ");
        JsonNode first = requests.getFirst();
        assertThat(first.at("/requestId").asString())
                .isEqualTo(answered.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(first.at("/bytes").asInt()).isEqualTo(answered.body().length());
        assertThat(first.at("/microseconds").asLong()).isBetween(100L, 100_000_000L);
    }

    @Test
    void forPeopleThereIsNoLineARequest() throws Exception {
        Path data = folder.resolve("data");
        PublishedRegion.in(data);
        try (ServeProcess server = ServeProcess.start(new Launcher(folder, Map.of()), data)) {
            server.ask(ServeProcess.View.MANAGER, "{ generation { number } }", Map.of());
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".err")))
                    .hasSize(1)
                    .allSatisfy(file -> assertThat(file).isEmptyFile());
        }
    }

    private static int port(Running server) throws IOException, InterruptedException {
        while (server.process().isAlive()) {
            Matcher told = PORT.matcher(Files.readString(server.err()));
            if (told.find()) {
                return Integer.parseInt(told.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError(server.await());
    }
}
