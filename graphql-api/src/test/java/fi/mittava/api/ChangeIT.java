package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Change, feedback and instruments; the numbers are counted by hand from region.sql. */
@ExtendWith(SharedServer.class)
class ChangeIT {

    private final RunningServer server;

    ChangeIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void changeHasARowAGroupAndMeasureTheOverallScoreFirst() {
        JsonNode change = server.caller()
                .data("{ change(groupBy: [SERVICE]) { totalCount truncated rows { service { code } instrument"
                        + " meterDimension { code } better pairs meanChange { value } } } }")
                .get("change");

        assertThat(change).hasToString("""
            {"totalCount":4,"truncated":false,"rows":[\
            {"service":{"code":"coaching"},"instrument":"asiakasmuutos","meterDimension":{"code":"overall"},\
            "better":"HIGH","pairs":16,"meanChange":{"value":0.9375}},\
            {"service":{"code":"coaching"},"instrument":"asiakasmuutos","meterDimension":{"code":"worry"},\
            "better":"LOW","pairs":null,"meanChange":{"value":null}},\
            {"service":{"code":"subsidy"},"instrument":"asiakasmuutos","meterDimension":{"code":"overall"},\
            "better":"HIGH","pairs":0,"meanChange":{"value":null}},\
            {"service":{"code":"subsidy"},"instrument":"asiakasmuutos","meterDimension":{"code":"worry"},\
            "better":"LOW","pairs":0,"meanChange":{"value":null}}]}\
            """);
    }

    @Test
    void changeIsToldWithItsWeightsItsNoiseAndWhoAnswered() {
        JsonNode row = server.caller().data("""
            { change(limit: 1) { truncated rows { meanChangeWeighted { value } reliablyImproved { value n }
              reliablyUnchanged { value } reliablyWorsened { value } pairRate { value n } responseRate { n }
              alpha alphaLow alphaHigh mdc95 } } }
            """).at("/change/rows/0");

        assertThat(row.at("/meanChangeWeighted/value").asDouble()).isCloseTo(25 / 21.0, within(1e-6));
        assertThat(row.at("/reliablyImproved")).hasToString("{\"value\":0.3125,\"n\":16}");
        assertThat(row.at("/reliablyUnchanged/value").asDouble()).isEqualTo(0.6875);
        assertThat(row.at("/reliablyWorsened/value").asDouble()).isZero();
        assertThat(row.at("/pairRate/value").asDouble()).isCloseTo(16 / 23.0, within(1e-9));
        assertThat(row.at("/alpha").asDouble()).isEqualTo(0.8);
        assertThat(row.at("/mdc95").asDouble()).isEqualTo(1.86);
    }

    /** Eight of the sixteen pairs were collected by the clients themselves. */
    @Test
    void changeOfFewerThanTenIsHiddenWithItsPairs() {
        JsonNode row = server.caller()
                .data("{ change(collectedBy: [SELF], limit: 1) { rows { pairs meanChange { value status } } } }")
                .at("/change/rows/0");

        assertThat(row).hasToString("{\"pairs\":null,\"meanChange\":{\"value\":null,\"status\":\"SUPPRESSED\"}}");
    }

    @Test
    void feedbackTellsMeansDistributionsAndChoices() {
        JsonNode feedback = server.caller().data("""
            { feedback(groupBy: [PROVIDER]) { totalCount rows { provider { code } item { code text(lang: EN) }
              mean { value n status } netShare { value }
              distribution { step share { value } } choices { choice { code } share { value n } } } } }
            """).get("feedback");

        assertThat(feedback.get("totalCount").asInt()).isEqualTo(2);
        JsonNode scale = feedback.at("/rows/0");
        assertThat(scale.at("/item")).hasToString("{\"code\":\"f1\",\"text\":\"Good\"}");
        assertThat(scale.at("/mean")).hasToString("{\"value\":4.1666666667,\"n\":12,\"status\":\"OK\"}");
        assertThat(scale.at("/netShare/value").asDouble()).isCloseTo(8 / 12.0, within(1e-6));
        assertThat(scale.at("/distribution")).hasSize(5);
        assertThat(scale.at("/distribution/4")).hasToString("{\"step\":5,\"share\":{\"value\":0.5}}");
        assertThat(feedback.at("/rows/1/choices")).hasToString("""
            [{"choice":{"code":"talks"},"share":{"value":0.583333333333,"n":12}},\
            {"choice":{"code":"work"},"share":{"value":0.25,"n":12}}]\
            """);
        assertThat(feedback.at("/rows/1/mean/status").asString()).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void feedbackIsOfTheMonthsAskedForAndAnonymousOfNobodysGender() {
        JsonNode data = server.caller().data("""
            {
              before: feedback(item: "f1", period: {from: "2024-01", to: "2024-03"}) { rows { mean { n status } } }
              then: feedback(item: "f1", period: {from: "2024-03", to: "2024-04"}) { rows { mean { n status } } }
              women: feedback(item: "f1", filter: {genders: ["female"]}) { rows { mean { n status } } }
              byGender: feedback(item: "f1", groupBy: [GENDER], filter: {genders: ["female"]}) { totalCount }
            }
            """);

        assertThat(data).hasToString("""
            {"before":{"rows":[{"mean":{"n":null,"status":"SUPPRESSED"}}]},\
            "then":{"rows":[{"mean":{"n":12,"status":"OK"}}]},\
            "women":{"rows":[{"mean":{"n":null,"status":"SUPPRESSED"}}]},"byGender":{"totalCount":0}}\
            """);
    }

    @Test
    void instrumentsAreToldWithTheirItems() {
        JsonNode instruments = server.caller().data("""
            { instruments { code name(lang: SV) version versions linkage extends services scale { min max }
              overall { code reliability { n source } } dimensions { code better scale { max } items }
              items { code several reversed choices { code } } } }
            """).get("instruments");

        assertThat(instruments.get(0)).hasToString("""
            {"code":"asiakasmuutos","name":"Klientförändring","version":"1","versions":["1"],"linkage":"PARTICIPATION",\
            "extends":null,"services":["job_coaching"],"scale":{"min":0.0,"max":10.0},\
            "overall":{"code":"overall","reliability":[{"n":16,"source":"ESTIMATED"}]},\
            "dimensions":[{"code":"worry","better":"LOW","scale":{"max":10.0},"items":["w1"]}],\
            "items":[{"code":"w1","several":false,"reversed":false,"choices":[]}]}\
            """);
        assertThat(instruments.at("/1/linkage").asString()).isEqualTo("NONE");
        assertThat(instruments.at("/1/items/1/choices/0/code").asString()).isEqualTo("talks");
    }
}
