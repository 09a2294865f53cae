package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedServer.class)
class EffectIT {

    private final RunningServer server;

    EffectIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void ofFewParticipationsTheServiceTypesEffectIsToldAndSaysSo() {
        JsonNode effect = server.caller().data("""
            { effect(horizons: [6], groupBy: [SERVICE_TYPE]) { totalCount rows { serviceType { code } outcome horizon
              effect { value n status reason } observed { value status } pooled peers verdict reasons inherited maxSmd } } }
            """).get("effect");

        assertThat(effect).hasToString("""
            {"totalCount":2,"rows":[{"serviceType":{"code":"job_coaching"},"outcome":"EMPLOYED_OPEN","horizon":6,\
            "effect":{"value":0.0625,"n":500,"status":"OK","reason":"POOLED"},\
            "observed":{"value":null,"status":"NOT_ESTIMABLE"},"pooled":true,"peers":7000,"verdict":"REFUSED",\
            "reasons":["TOO_FEW_PARTICIPANTS","PLACEBO"],"inherited":["IMBALANCE","PLACEBO"],"maxSmd":0.07},\
            {"serviceType":{"code":"wage_subsidy"},"outcome":"EMPLOYED_OPEN","horizon":6,\
            "effect":{"value":null,"n":0,"status":"NOT_ESTIMABLE","reason":"NOT_COMPARED"},\
            "observed":{"value":null,"status":"NOT_ESTIMABLE"},"pooled":false,"peers":null,"verdict":"REFUSED",\
            "reasons":["NOT_COMPARED"],"inherited":[],"maxSmd":null}]}\
            """);
    }

    @Test
    void besideAnEffectStandsWhatOtherWaysToItSayOfTheWholeServiceType() {
        String fields =
                "horizon robustness { nearestNeighbour { value low high n reason } versusNever { value low high n"
                        + " reason } eValue peersStarted peersInServices }";
        JsonNode data = server.caller()
                .data("{ effect(horizons: [6], groupBy: [SERVICE_TYPE, GENDER]) { rows { serviceType { code } " + fields
                        + " } } effectCurve(filter: {serviceTypes: [\"job_coaching\"]}) { points { " + fields
                        + " } } }");

        // 0.05 ± 1.96 · 0.02 and 0.09 ± 1.96 · 0.03
        String beside = """
            {"nearestNeighbour":{"value":0.05,"low":0.0108007203,"high":0.0891992797,"n":450,"reason":null},\
            "versusNever":{"value":0.09,"low":0.0312010805,"high":0.1487989195,"n":500,"reason":"SECONDARY_ESTIMAND"},\
            "eValue":1.75,"peersStarted":0.125,"peersInServices":0.25}\
            """;
        assertThat(data.at("/effect/rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("robustness"))
                        .hasToString(row.at("/serviceType/code").asString().equals("job_coaching") ? beside : "null"));
        assertThat(data.at("/effectCurve/points/30/robustness")).hasToString(beside);
        assertThat(data.at("/effectCurve/points/31/robustness").isNull()).isTrue();
    }

    @Test
    void anEffectIsAMetricAmongOthers() {
        JsonNode data = server.caller().data("""
            {
              impact(filter: {serviceTypes: ["job_coaching"]}) { rows { participations { value }
                effectEmployedOpen(horizon: 6) { value reason }
                costPerAdditionalEmployment(horizon: 6) { status reason } } }
              figures(metrics: [EFFECT_EMPLOYED_OPEN], horizons: [12], filter: {serviceTypes: ["job_coaching"]}, lang: EN) {
                rows { metric metricName outcome horizon value reason } }
            }
            """);

        assertThat(data).hasToString("""
            {"impact":{"rows":[{"participations":{"value":23},"effectEmployedOpen":{"value":0.0625,"reason":"POOLED"},\
            "costPerAdditionalEmployment":{"status":"NOT_ESTIMABLE","reason":"TOO_FEW_PARTICIPANTS"}}]},\
            "figures":{"rows":[{"metric":"EFFECT_EMPLOYED_OPEN","metricName":"Effect on employment in the open market",\
            "outcome":"EMPLOYED_OPEN","horizon":12,"value":0.0625,"reason":"POOLED"}]}}\
            """);
    }

    @Test
    void aCurveHasAPointAMonth() {
        JsonNode curve = server.caller()
                .data("{ effectCurve { outcome points { horizon effect { value status } } } }")
                .get("effectCurve");

        assertThat(curve.get("points")).hasSize(49);
        assertThat(curve.at("/points/0/horizon").asInt()).isEqualTo(-24);
        assertThat(curve.at("/points/30/effect/value").asDouble()).isEqualTo(0.0625);
        assertThat(curve.at("/points/31/effect/value").isNull()).isTrue();
    }

    @Test
    void balanceIsOfServiceTypesAndOfAskedValuesWithEnoughParticipations() {
        String query = "{ balance%s { totalCount rows { serviceType { code } dimension value { code } term smdAfter }"
                + " checks { code } placebos { lag effect } } }";

        JsonNode whole = server.caller().data(query.formatted("")).get("balance");
        assertThat(whole.get("totalCount").asInt()).isEqualTo(1);
        assertThat(whole.get("checks")).hasSize(2);
        assertThat(whole.at("/placebos/0")).hasToString("{\"lag\":3,\"effect\":0.004}");
        assertThat(server.caller()
                        .data(query.formatted("(filter: {genders: [\"female\", \"male\"]})"))
                        .at("/balance/rows"))
                .hasToString("""
                    [{"serviceType":{"code":"job_coaching"},"dimension":null,"value":null,"term":"age","smdAfter":0.07},\
                    {"serviceType":{"code":"job_coaching"},"dimension":"GENDER","value":{"code":"female"},"term":"age",\
                    "smdAfter":0.09}]\
                    """);
    }

    @Test
    void overlapTellsWhereTheScoresOfParticipantsAndPeersLie() {
        assertThat(server.caller()
                        .data("{ balance { overlap { serviceType { code } bin logOddsFrom logOddsTo"
                                + " shareParticipants sharePeers sharePeersWeighted } } }")
                        .at("/balance/overlap"))
                .hasToString("""
                    [{"serviceType":{"code":"job_coaching"},"bin":1,"logOddsFrom":null,"logOddsTo":-2.25,\
                    "shareParticipants":0.25,"sharePeers":1.0,"sharePeersWeighted":0.26},\
                    {"serviceType":{"code":"job_coaching"},"bin":2,"logOddsFrom":-2.25,"logOddsTo":null,\
                    "shareParticipants":0.75,"sharePeers":0.5,"sharePeersWeighted":0.76}]\
                    """);
        assertThat(server.caller()
                        .data("{ balance(filter: {serviceTypes: [\"wage_subsidy\"]}) { overlap { bin } } }")
                        .at("/balance/overlap"))
                .isEmpty();
    }

    @Test
    void aHorizonBeyondTwoYearsIsRefused() {
        assertThat(server.caller().code("{ effect(horizons: [25]) { totalCount } }"))
                .isEqualTo("HORIZON_OUT_OF_RANGE");
        assertThat(server.caller().code("{ effect(horizons: []) { totalCount } }"))
                .isEqualTo("BAD_REQUEST");
    }
}
