package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** With room for one: what nobody waits for any more makes room, and who finds no room is told so. */
class GoneCallerIT {

    @Test
    @Timeout(120)
    void whatNobodyWaitsForIsStopped(@TempDir Path data) throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.over(
                PublishedRegion.of(data, 3_000),
                Map.of(Setting.SERVE_LIMIT_CONCURRENT, "1", Setting.SERVE_LIMIT_WAITING, "0"))) {
            Socket caller =
                    new Socket(InetAddress.getLoopbackAddress(), server.server().port());
            byte[] body = new JsonMapper().writeValueAsBytes(Map.of("query", muchToCompute()));
            caller.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().write(body);
            Thread.sleep(1_000);

            HttpResponse<String> full = server.caller().ask("{ generation { number } }", Map.of());
            assertThat(full.statusCode()).isEqualTo(503);
            assertThat(full.body()).contains("OVERLOADED");
            assertThat(full.headers().firstValue("Retry-After").orElseThrow()).matches("\\d+");

            caller.close();
            long began = System.nanoTime();
            while (server.caller().ask("{ generation { number } }", Map.of()).statusCode() != 200) {
                Thread.sleep(50);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        }
    }

    /** Takes tens of seconds: 30 questions, each of its own horizon. */
    private static String muchToCompute() {
        return IntStream.range(0, 24)
                .mapToObj(i ->
                        "a%d: impact(groupBy: [SERVICE, PROVIDER, AREA, GENDER], grain: MONTH) { rows { employmentRate(horizon: %d) { value hint } meanChange { value hint } } }"
                                .formatted(i, i))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }
}
