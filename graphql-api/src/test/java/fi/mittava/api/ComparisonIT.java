package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The region of region.sql ten times over: of job coaching alfa has 200 participations, 120 of them employed, beta 30 and none. */
class ComparisonIT {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.over(PublishedRegion.of(data, 10));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void providersStandBesideWhatWasToBeExpected() {
        JsonNode table = server.caller().data("""
            { providerComparison(serviceType: "job_coaching", horizon: 12) {
              serviceType { code } outcome horizon totalCount truncated label(lang: EN)
              overall { value n status } discrimination { value status } adjustedFor
              rows { provider { code name } participations observed { value n } expected { value } ratio { value low high }
                difference { value } adjusted { value } limits { low95 high95 low998 high998 } position } } }
            """).get("providerComparison");

        assertThat(table.at("/serviceType/code").asString()).isEqualTo("job_coaching");
        assertThat(table.get("outcome").asString()).isEqualTo("EMPLOYED_OPEN");
        assertThat(table.get("horizon").asInt()).isEqualTo(12);
        assertThat(table.get("label").asString()).contains("no proof of quality");
        assertThat(table.at("/overall/n").asInt()).isEqualTo(230);
        assertThat(table.get("adjustedFor").valueStream().map(JsonNode::asString))
                .contains("age_band", "gender");
        assertThat(table.get("totalCount").asInt()).isEqualTo(2);
        JsonNode alfa = table.at("/rows/0");
        assertThat(alfa.at("/provider/code").asString()).isEqualTo("alfa");
        assertThat(alfa.get("participations").asInt()).isEqualTo(200);
        double observed = alfa.at("/observed/value").asDouble();
        double expected = alfa.at("/expected/value").asDouble();
        assertThat(observed).isEqualTo(0.6);
        assertThat(alfa.at("/ratio/value").asDouble()).isCloseTo(observed / expected, within(1e-9));
        assertThat(alfa.at("/difference/value").asDouble()).isCloseTo(observed - expected, within(1e-9));
        assertThat(alfa.at("/adjusted/value").asDouble())
                .isCloseTo(observed / expected * table.at("/overall/value").asDouble(), within(1e-9));
        assertThat(alfa.at("/limits/low998").asDouble())
                .isLessThan(alfa.at("/limits/low95").asDouble());
        assertThat(table.at("/rows/1/provider").isNull()).isTrue();
        assertThat(table.at("/rows/1/participations").asInt()).isEqualTo(30);
        // None of them works, nor does anybody else of their age.
        assertThat(table.at("/rows/1/observed/value").asDouble()).isZero();
        assertThat(table.at("/rows/1/position").asString()).isEqualTo("AS_EXPECTED");
    }

    @Test
    void whereThereIsNoModelThereIsAReason() {
        JsonNode table = server.caller().data("""
            { providerComparison(serviceType: "wage_subsidy") { totalCount discrimination { value status reason } } }
            """).get("providerComparison");

        assertThat(table).hasToString("""
            {"totalCount":0,"discrimination":{"value":null,"status":"NOT_ESTIMABLE","reason":"TOO_FEW_OUTCOMES"}}\
            """);
    }

    @Test
    void whatCantBeAskedIsRefused() {
        assertThat(server.caller()
                        .code("{ providerComparison(serviceType: \"job_coaching\", horizon: 0) { totalCount } }"))
                .isEqualTo("HORIZON_OUT_OF_RANGE");
        assertThat(server.caller().code("{ providerComparison(serviceType: \"none\") { totalCount } }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(server.caller().code("{ providerComparison { totalCount } }"))
                .isEqualTo("BAD_REQUEST");
    }
}
