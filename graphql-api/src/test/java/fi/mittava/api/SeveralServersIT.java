package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own over one data folder. */
class SeveralServersIT {

    private static final String QUERY =
            "{ generation { number } impact(groupBy: [SERVICE]) { rows { persons { value } meanChange { value } } } }";

    @Test
    @Timeout(180)
    void theyFollowEachPublicationAndAnswerTheSameBytes(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        PublishedRegion region = PublishedRegion.in(data);
        Launcher launcher = new Launcher(folder, Map.of());
        try (ServeProcess one = ServeProcess.start(launcher, data);
                ServeProcess other = ServeProcess.start(launcher, data)) {
            assertThat(one.processes()).doesNotContainAnyElementsOf(other.processes());
            for (int number = 1; number <= 3; number++) {
                if (number > 1) {
                    region.publish(number);
                }
                HttpResponse<String> first = answer(one, number);
                HttpResponse<String> second = answer(other, number);

                assertThat(second.body()).isEqualTo(first.body()).contains("\"number\":" + number);
                assertThat(List.of(etag(first), etag(second))).containsOnly(etag(first));
            }
        }
        assertThat(region.folder().temporary()).isEmptyDirectory();
    }

    /** The answer of that generation, as soon as it is served. */
    private static HttpResponse<String> answer(ServeProcess server, int number) throws InterruptedException {
        while (true) {
            HttpResponse<String> response = server.caller().ask(QUERY, Map.of());
            if (generation(response) == number) {
                return response;
            }
            Thread.sleep(50);
        }
    }

    private static int generation(HttpResponse<String> response) {
        return Integer.parseInt(
                response.headers().firstValue("X-Mittava-Generation").orElseThrow());
    }

    private static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
