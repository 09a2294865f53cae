package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheIT {

    private static final String QUERY = "query Q($p: PeriodInput) { impact(period: $p) { generation rows {"
            + " participations { value n } employmentRate(horizon: 6) { value } } } }";
    private static final Map<String, ?> PERIOD = Map.of("p", Map.of("from", "2020-01", "to", "2030-01"));

    private RunningServer server;

    @BeforeEach
    void serve(@TempDir Path data) {
        server = RunningServer.over(data);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void theSameQuestionIsAnsweredByTheSameBytesAndHeaders() {
        HttpResponse<String> first = server.caller().ask(QUERY, PERIOD);
        HttpResponse<String> second = server.caller().ask(QUERY, PERIOD);

        assertThat(cache(first)).isEqualTo("miss");
        assertThat(cache(second)).isEqualTo("hit");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(lasting(second)).isEqualTo(lasting(first)).containsKeys("x-mittava-generation", "etag");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whatMeansTheSameIsTheSameQuestion() {
        server.caller().ask(QUERY, PERIOD);
        Map<String, String> turned = new LinkedHashMap<>();
        turned.put("to", "2030-01");
        turned.put("from", "2020-01");

        assertThat(cache(server.caller().ask(QUERY.replace(" ", " ,\n # x\n"), Map.of("p", turned))))
                .isEqualTo("hit");
    }

    @Test
    void otherVariablesOperationsAndViewsAreOtherQuestions() {
        String two = "query A { generation { number } } query B { generation { synthetic } }";
        server.caller().ask(QUERY, PERIOD);

        assertThat(cache(server.caller().ask(QUERY, Map.of()))).isEqualTo("miss");
        assertThat(cache(server.caller().ask(QUERY, PERIOD, "X-Mittava-View", "public")))
                .isEqualTo("miss");
        assertThat(server.caller().operation(two, "A").body()).contains("number");
        assertThat(server.caller().operation(two, "B").body()).contains("synthetic");
    }

    @Test
    void anAnswerWithErrorsIsNotKept() {
        String wrong = "{ impact(limit: -1) { totalCount } }";
        HttpResponse<String> first = server.caller().ask(wrong, Map.of());
        HttpResponse<String> second = server.caller().ask(wrong, Map.of());

        assertThat(cache(second)).isEqualTo("miss");
        assertThat(second.body()).isNotEqualTo(first.body());
        assertThat(second.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    @Timeout(60)
    void anotherGenerationIsAnsweredAnew() throws InterruptedException {
        String first = server.caller().ask(QUERY, PERIOD).body();
        server.region().publish(2);
        while (server.server().generation() != 2) {
            Thread.sleep(50);
        }
        HttpResponse<String> next = server.caller().ask(QUERY, PERIOD);

        assertThat(cache(next)).isEqualTo("miss");
        assertThat(next.headers().firstValue("X-Mittava-Generation")).hasValue("2");
        assertThat(next.body()).isNotEqualTo(first).contains("\"generation\":2");
    }

    @Test
    void compressedAndPlainAreTwoFormsOfOneAnswer() {
        String introspection = "{ __schema { types { name description fields { name description } } } }";
        HttpResponse<String> plain = server.caller().ask(introspection, Map.of());
        HttpResponse<String> gzip = server.caller().ask(introspection, Map.of(), "Accept-Encoding", "br, gzip;q=0.5");
        HttpResponse<String> refused = server.caller().ask(introspection, Map.of(), "Accept-Encoding", "gzip;q=0");

        assertThat(cache(gzip)).isEqualTo("hit");
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(gzip.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(plain.headers().firstValueAsLong("Content-Length").orElseThrow() / 3);
        assertThat(gzip.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(refused.body()).isEqualTo(plain.body());
    }

    private static String cache(HttpResponse<String> response) {
        return response.headers().firstValue("X-Mittava-Cache").orElseThrow();
    }

    /** Headers without those that belong to one request. */
    private static Map<String, ?> lasting(HttpResponse<String> response) {
        Map<String, Object> headers = new LinkedHashMap<>(response.headers().map());
        headers.keySet().removeAll(Set.of("date", "x-request-id", "x-mittava-cache"));
        return headers;
    }
}
