package fi.mittava.ingest.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.validation.RecordCounts;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IngestMetricsTest {
    private final IngestMetrics metrics =
            new IngestMetrics(Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC));

    @Test
    void countsOverRunsWhatEachSaysOfItself() throws IOException, InterruptedException {
        metrics.runBegan();
        metrics.counted(said(100, 3, 1));
        metrics.counted(said(250, 5, 2));
        metrics.runEnded();
        metrics.runBegan();
        metrics.counted(said(10, 0, 1));
        metrics.runFailed();
        metrics.waiting(4);

        assertThat(served())
                .contains("mittava_ingest_read_total{feed=\"outcomes\"} 260.0\n")
                .contains("mittava_ingest_rejected_total{feed=\"outcomes\"} 5.0\n")
                .contains("mittava_ingest_read_total{feed=\"persons\"} 0.0\n")
                .contains("mittava_ingest_files_total 3.0\n")
                .contains("mittava_ingest_runs_total{result=\"done\"} 1.0\n")
                .contains("mittava_ingest_runs_total{result=\"failed\"} 1.0\n")
                .contains("mittava_ingest_waiting_files 4.0\n")
                .contains("mittava_ingest_last_run_timestamp_seconds 1.7E9\n");
    }

    @Test
    void theGuideListsEveryMeterAndNoOther() throws IOException, InterruptedException {
        List<String> told = Pattern.compile("(?m)^\\| `(mittava_ingest_\\w+)")
                .matcher(Files.readString(Path.of("../docs/operations.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(served().lines().filter(line -> line.startsWith("# TYPE ")).map(line -> line.split(" ", -1)[2]))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aPortThatIsTakenIsToldOf() {
        try (MetricsServer first = MetricsServer.start(0, metrics)) {
            assertThatThrownBy(() -> MetricsServer.start(first.port(), metrics))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("port " + first.port() + " for metrics is taken");
        }
    }

    private String served() throws IOException, InterruptedException {
        try (MetricsServer server = MetricsServer.start(0, metrics);
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/metrics");
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static RecordCounts.Said said(long read, long rejected, long files) {
        return new RecordCounts.Said(
                Map.of(Feeds.named("outcomes").orElseThrow(), new RecordCounts.OfFeed(read, rejected)), files);
    }
}
