package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.error.ErrorCode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus scrapes. */
class MetersIT {

    private static final String PERSISTED = "query Totals { impact { totalCount } targets { totalCount } }";
    private static final String MARK = "010190-900A";

    private RunningServer server;

    @BeforeEach
    void serve(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("persisted"));
        Files.writeString(data.resolve("persisted/totals.graphql"), PERSISTED);
        server = RunningServer.over(data);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void questionsAreTimedByRootFieldAndWhetherTheyWereKept() {
        server.caller().ask("{ impact { totalCount } generation { number } }", Map.of());
        server.caller().ask("{ impact { totalCount } generation { number } }", Map.of());
        server.caller()
                .ask("query Q { ...on Query { ...f } } fragment f on Query { b: bands { rows { month } } }", Map.of());
        server.caller().ask("{ impact { totalCount } targets { totalCount } }", Map.of());
        server.caller().ask("{ generation { number } }", Map.of());
        server.caller().get("/graphql/persisted/" + sha256(PERSISTED) + "/Totals");
        server.caller().get("/export/figures.csv?metrics=PERSONS");

        List<String> scraped = scraped();
        assertThat(scraped)
                .contains(
                        count("miss", "impact"),
                        count("hit", "impact"),
                        count("miss", "bands"),
                        count("miss", "several"),
                        count("miss", "generation"),
                        count("miss", "persisted/Totals"),
                        count("none", "export/figures"),
                        "mittava_cache_hits_total 1.0",
                        "mittava_cache_misses_total 5.0");
        assertThat(scraped)
                .anyMatch(line -> line.startsWith(
                        "mittava_request_seconds_bucket{cache=\"miss\",operation=\"impact\",le=\"0.001\"}"));
    }

    @Test
    void nothingThatACallerWroteBecomesALabel() {
        server.caller().ask("query X" + MARK.replace('-', '_') + " { nothing }", Map.of());
        server.caller().ask("query L($a: String!) { impact(filter: {areas: [$a]}) { totalCount } }", Map.of("a", MARK));
        server.caller().ask("{ generation { number } }", Map.of(), "X-Mittava-View", MARK);
        server.caller().get("/" + MARK);
        server.caller().get("/export/" + MARK + ".csv");
        server.caller().get("/graphql/persisted/" + MARK + "/" + MARK);
        server.caller().get("/export/figures.csv?metrics=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8));
        server.caller()
                .send(server.caller().request("/graphql").method("M" + MARK.replace("-", ""), BodyPublishers.noBody()));

        String scraped = server.caller().get("/actuator/prometheus").body();
        assertThat(scraped).doesNotContain("010190");
        assertThat(Pattern.compile("operation=\"(.*?)\"")
                        .matcher(scraped)
                        .results()
                        .map(match -> match.group(1)))
                .containsOnly("impact", "export/figures", "other");
        assertThat(Pattern.compile("mittava_errors_total\\{code=\"(.*?)\"")
                        .matcher(scraped)
                        .results()
                        .map(match -> match.group(1)))
                .contains("BAD_REQUEST", "VIEW_NOT_AVAILABLE", "NOT_FOUND", "PERSISTED_QUERY_NOT_FOUND")
                .isSubsetOf(Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }

    @Test
    void theGenerationTellsItsNumberAgeAndMemory() {
        assertThat(value("mittava_generation_number")).isEqualTo(1);
        assertThat(value("mittava_generation_stale")).isZero();
        assertThat(value("mittava_generation_age_seconds")).isGreaterThan(1_000);
        assertThat(value("mittava_study_age_seconds")).isGreaterThan(1_000);
        assertThat(value("mittava_duckdb_memory_bytes")).isGreaterThan(1_000);
        assertThat(value("mittava_duckdb_spilled_bytes")).isZero();
        assertThat(value("mittava_admission_running")).isZero();
        assertThat(value("mittava_admission_waiting")).isZero();
        assertThat(scraped()).anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
    }

    @Test
    void aGenerationThatCannotBeOpenedIsCountedAsStale() throws IOException, InterruptedException {
        server.region().publishBroken(2);

        while (value("mittava_generation_stale") != 1) {
            Thread.sleep(50);
        }
        assertThat(value("mittava_generation_number")).isEqualTo(1);
    }

    @Test
    void theGuideListsEveryMeterAndNoOther() throws IOException {
        server.caller().ask("{ nothing }", Map.of());
        List<String> told = Pattern.compile("(?m)^\\| `(mittava_(?!ingest_)\\w+)")
                .matcher(Files.readString(Path.of("../docs/operations.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(scraped().stream()
                        .filter(line -> line.startsWith("# TYPE mittava_"))
                        .map(line -> line.split(" ", -1)[2])
                        .filter(name -> !name.endsWith("_max")))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private List<String> scraped() {
        return server.caller().get("/actuator/prometheus").body().lines().toList();
    }

    private double value(String meter) {
        return scraped().stream()
                .filter(line -> line.startsWith(meter + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(meter.length())))
                .findFirst()
                .orElseThrow();
    }

    /** Asked once. */
    private static String count(String cache, String operation) {
        return "mittava_request_seconds_count{cache=\"%s\",operation=\"%s\"} 1".formatted(cache, operation);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
