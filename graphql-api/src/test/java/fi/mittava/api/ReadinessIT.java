package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published and can't be served leaves the last good generation, and says so, until a good one comes. */
@Timeout(120)
class ReadinessIT {

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
    void itTellsTheGenerationThatIsServed() {
        JsonNode told = generation();

        assertThat(told.at("/number").asInt()).isEqualTo(1);
        assertThat(told.at("/publishedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(told.propertyNames()).containsExactlyInAnyOrder("number", "publishedAt", "stale");
    }

    @Test
    void aDamagedFile() throws IOException {
        server.region().publishBroken(2);

        assertStaleUntilAGoodOneComes("gen-000002.duckdb can't be opened");
    }

    @Test
    void aMissingFile() throws IOException {
        server.region().publishMissing(2);

        assertStaleUntilAGoodOneComes("gen-000002.duckdb is not there");
    }

    @Test
    void aFileOfANewerMittava() {
        server.region().publish(2, "ffffffffffff");

        assertStaleUntilAGoodOneComes("gen-000002.duckdb has schema version ffffffffffff, but this Mittava reads ");
    }

    @Test
    void nothingThatNamesAGeneration() throws IOException {
        Files.delete(server.region().folder().currentFile());

        assertStaleUntilAGoodOneComes("current.json is not there");
    }

    @Test
    void aNameThatIsCutOff() throws IOException {
        Files.writeString(server.region().folder().currentFile(), "{\"number\":2,");

        assertStaleUntilAGoodOneComes("current.json must hold \"number\" and \"file\"");
    }

    private void assertStaleUntilAGoodOneComes(String reason) {
        await(() -> generation().at("/stale").asBoolean());
        assertThat(generation().at("/reason").asString())
                .startsWith(reason)
                .doesNotContain("/", System.lineSeparator());
        assertThat(generation().at("/number").asInt()).isEqualTo(1);
        JsonNode data = server.caller().data("{ generation { number stale } impact { totalCount } }");
        assertThat(data.at("/generation/number").asInt()).isEqualTo(1);
        assertThat(data.at("/generation/stale").asBoolean()).isTrue();

        server.region().publish(3);

        await(() -> generation().at("/number").asInt() == 3);
        assertThat(generation().at("/stale").asBoolean()).isFalse();
        assertThat(generation().has("reason")).isFalse();
        assertThat(server.caller()
                        .data("{ generation { stale } }")
                        .at("/generation/stale")
                        .asBoolean())
                .isFalse();
    }

    private JsonNode generation() {
        HttpResponse<String> response = server.caller().get("/actuator/health/readiness");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode body = new JsonMapper().readTree(response.body());
        assertThat(body.at("/status").asString()).isEqualTo("UP");
        return body.at("/components/generation/details");
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
