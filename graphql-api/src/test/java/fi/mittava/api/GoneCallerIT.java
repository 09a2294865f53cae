package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.mittava.api.answer.Admission;
import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With room for one: what nobody waits for any more makes room, and who finds no room is told so. */
@Isolated("hears what the log is told, and measures who comes first")
class GoneCallerIT {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    @Timeout(120)
    void whatNobodyWaitsForIsStopped(@TempDir Path data) throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.over(
                PublishedRegion.of(data, 3_000),
                Map.of(Setting.SERVE_LIMIT_CONCURRENT, "1", Setting.SERVE_LIMIT_WAITING, "0"))) {
            listen();
            Socket caller =
                    new Socket(InetAddress.getLoopbackAddress(), server.server().port());
            byte[] body = new JsonMapper().writeValueAsBytes(Map.of("query", muchToCompute()));
            caller.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().write(body);
            Thread.sleep(500); // else the next might come in first

            HttpResponse<String> full = untilItIs(503, server);
            assertThat(full.body()).contains("OVERLOADED");
            assertThat(full.headers().firstValue("Retry-After").orElseThrow()).matches("\\d+");
            HttpResponse<String> export = server.caller().get("/export/figures.csv?metrics=PERSONS");
            assertThat(export.statusCode()).isEqualTo(503);
            assertThat(export.body()).contains("OVERLOADED");

            assertThat(log.list).isEmpty();
            caller.close();
            untilItIs(200, server);
            assertThat(log.list).extracting(ILoggingEvent::getMessage).anyMatch(line -> line.startsWith("stopped"));
        }
    }

    @Test
    @Timeout(120)
    void whatTakesTooLongIsStoppedHoweverManyQueriesItIs(@TempDir Path data) {
        try (RunningServer server =
                RunningServer.over(PublishedRegion.of(data, 3_000), Map.of(Setting.SERVE_LIMIT_REQUEST_SECONDS, "1"))) {
            listen();
            JsonNode answer = server.caller().answer(muchToCompute(), Map.of());

            assertThat(answer.get("errors").valueStream())
                    .isNotEmpty()
                    .allMatch(error -> error.at("/extensions/code").asString().equals("TIME_LIMIT"));
            assertThat(log.list).extracting(ILoggingEvent::getMessage).containsExactly("stopped: it took too long");
        }
    }

    /** Else three of them would find no room. */
    @Test
    @Timeout(120)
    void theSameQuestionAtTheSameTimeIsComputedOnce(@TempDir Path data) {
        try (RunningServer server = RunningServer.over(
                PublishedRegion.of(data, 3_000),
                Map.of(Setting.SERVE_LIMIT_CONCURRENT, "1", Setting.SERVE_LIMIT_WAITING, "0"))) {
            String query = "{ impact(groupBy: [SERVICE, AREA], grain: MONTH) { rows { employmentRate(horizon: 7)"
                    + " { value hint } openEmploymentRate(horizon: 7) { value hint } } } }";
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> server.caller().ask(query, Map.of()), Executors.newVirtualThreadPerTaskExecutor()))
                    .toList();

            assertThat(asked.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .containsOnly(200);
            assertThat(asked.stream().map(CompletableFuture::join).map(HttpResponse::body))
                    .containsOnly(asked.getFirst().join().body());
            assertThat(asked.stream()
                            .map(CompletableFuture::join)
                            .filter(response -> response.headers()
                                    .firstValue("X-Mittava-Cache")
                                    .orElseThrow()
                                    .equals("miss")))
                    .hasSize(1);
        }
    }

    /** The question is another each time, so that nothing is kept. */
    private static HttpResponse<String> untilItIs(int status, RunningServer server) throws InterruptedException {
        for (int time = 0; ; time++) {
            HttpResponse<String> response =
                    server.caller().ask("{ a%d_%d: generation { number } }".formatted(status, time), Map.of());
            if (response.statusCode() == status) {
                return response;
            }
            Thread.sleep(50);
        }
    }

    /** From now on: a server that starts takes listeners away. */
    private void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger().detachAppender(log);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Admission.class);
    }

    /** Takes many seconds: 30 questions, each hinted at from several sides. */
    private static String muchToCompute() {
        return IntStream.range(0, 30)
                .mapToObj(i -> "a%1$d: impact(groupBy: [SERVICE, PROVIDER, AREA, GENDER], grain: MONTH) { rows { "
                        .concat("employmentRate(horizon: %2$d) { hint } openEmploymentRate(horizon: %2$d) { hint } ")
                        .concat("unemploymentRate(horizon: %2$d) { hint } educationRate(horizon: %2$d) { hint } ")
                        .concat("monthsEmployed(horizon: %2$d) { hint } meanChange { hint } } }")
                        .formatted(i, i % 25))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }
}
