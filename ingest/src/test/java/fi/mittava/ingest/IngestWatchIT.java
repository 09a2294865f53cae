package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in watch mode, within this process. */
class IngestWatchIT {
    private static final String HEADER = "area_code,name_fi\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    @Test
    void takesEachFileOnceAsSoonAsItIsComplete() throws IOException, SQLException, InterruptedException {
        try (Watching watching = shop.watch()) {
            watching.await("watching ");
            moveIn("areas_1.csv", HEADER + "A1,Yksi\n");
            watching.await(report("areas", 1, 1, 0));
            assertThat(areas()).containsExactly("A1 | areas_1.csv");

            // Goes on being written to for longer than a file must be quiet; .part is nobody's feed until it is
            // renamed.
            Path growing = shop.write("areas_2.csv", HEADER);
            shop.write("areas_3.csv.part", HEADER + "A3,Kolme\n");
            for (int row = 0; row < 15; row++) {
                Thread.sleep(100);
                Files.writeString(growing, Files.readString(growing) + "B" + row + ",Kaksi\n");
                assertThat(areas()).hasSize(1);
            }
            watching.await(report("areas", 15, 15, 0));
            Files.move(shop.from.resolve("areas_3.csv.part"), shop.from.resolve("areas_3.csv"));
            watching.awaitTimes(report("areas", 1, 1, 0), 2);
            assertThat(areas()).hasSize(17).contains("A3 | areas_3.csv");
        }

        try (Watching again = shop.watch()) {
            again.await("nothing new");
            assertThat(again.told()).contains("skipped areas_1.csv").doesNotContain("files from");
            moveIn("areas_4.csv", HEADER + "A4,Neljä\n");
            again.await(report("areas", 1, 1, 0));
            assertThat(again.told()).contains("1 files from");
        }
        assertThat(areas()).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrongWithOneFileDoesNotHoldUpTheNext() throws IOException, SQLException, InterruptedException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path instrument = Files.writeString(own.resolve("own.yaml"), "instrument: [");
        moveIn("responses_own.csv", "response_id,participation_id,phase,answered_on,q1\nR1,T1,end,2025-05-16,3\n");

        try (Watching watching = shop.watch(own)) {
            watching.await("is no valid YAML");
            Files.writeString(instrument, """
                instrument: other
                version: "1"
                name: {fi: Oma}
                scale: {min: 1, max: 5}
                items: [{code: q1, text: {fi: Kysymys}}]
                """);
            watching.await("left out responses_own.csv: no instrument is named like it");
            moveIn("areas_1.csv", HEADER + "A1,Yksi\nA2\n");
            watching.await("areas_1.csv: 1 rejected: FIELD_COUNT 1");

            Files.writeString(instrument, Files.readString(instrument).replace("instrument: other", "instrument: own"));
            watching.await(report("measurements", 1, 1, 0));
        }
        assertThat(areas()).containsExactly("A1 | areas_1.csv");
        assertThat(shop.rows("SELECT item_code, answer FROM landing:measurements"))
                .containsExactly("q1 | 3.0");
    }

    @Test
    void tellsOfItselfOnLoopbackPortsWhereThatIsAskedFor() throws IOException, InterruptedException {
        int pages = freePort();
        int metrics = freePort();

        try (Watching watching = shop.watch(pages, metrics);
                HttpClient client = HttpClient.newHttpClient()) {
            watching.await("Flink's pages are at http://127.0.0.1:" + pages);
            moveIn("areas_1.csv", HEADER + "A1,Yksi\nA2\n");
            watching.await(report("areas", 2, 1, 1));

            assertThat(get(client, pages, "/")).contains("Apache Flink Web Dashboard");
            assertThat(get(client, pages, "/jobs/overview")).contains("\"name\":\"ingest\"");
            assertThat(get(client, pages, "/config")).contains("\"web-submit\":false", "\"web-cancel\":false");
            assertThat(get(client, metrics, "/metrics"))
                    .contains("mittava_ingest_read_total{feed=\"areas\"} 2.0")
                    .contains("mittava_ingest_rejected_total{feed=\"areas\"} 1.0");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String get(HttpClient client, int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String report(String feed, int read, int landed, int rejected) {
        return "%-20s %14s %14s %12s".formatted(feed, read, landed, rejected);
    }

    private List<String> areas() throws SQLException {
        return shop.rows("SELECT area_code, file FROM landing:areas ORDER BY ALL");
    }

    /** As a sender should: written elsewhere, some time ago, and moved here whole. */
    private void moveIn(String name, String text) throws IOException {
        Path aside = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(aside, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(aside, shop.from.resolve(name));
    }
}
