package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures who comes first")
class GracefulEndIT {

    @Test
    @Timeout(120)
    void aServerThatEndsAnswersWhatIsUnderWayAndNothingElse(@TempDir Path data) throws Exception {
        RunningServer server = RunningServer.over(PublishedRegion.of(data, 500));
        CompletableFuture<HttpResponse<String>> underWay =
                CompletableFuture.supplyAsync(() -> server.caller().ask(longQuestion(), Map.of()));
        while (!isComputing(server)) {
            Thread.sleep(5);
        }

        CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
        while (isListening(server)) {
            Thread.sleep(5);
        }

        assertThat(underWay).isNotDone();
        HttpResponse<String> answer = underWay.get();
        end.get();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).endsWith("}").doesNotContain("errors");
        assertThatThrownBy(() -> server.caller().get("/")).isInstanceOf(UncheckedIOException.class);
    }

    private static boolean isComputing(RunningServer server) {
        return server.caller().get("/actuator/prometheus").body().contains("mittava_admission_running 1.0");
    }

    private static boolean isListening(RunningServer server) {
        try {
            return server.caller().get("/actuator/health/liveness").statusCode() == 200;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }

    private static String longQuestion() {
        return IntStream.range(0, 25)
                .mapToObj(i -> "a%1$d: impact(groupBy: [SERVICE, PROVIDER, AREA, GENDER], grain: MONTH) { rows {"
                        .concat(" employmentRate(horizon: %1$d) { hint } meanChange { hint } } }")
                        .formatted(i))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }
}
