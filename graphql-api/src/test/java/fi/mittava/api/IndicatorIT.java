package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedServer.class)
class IndicatorIT {

    private final RunningServer server;

    IndicatorIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void tellsWhatTheMeterAddsToRegisters() {
        JsonNode table = server.caller().data("""
            { indicatorValidity(horizon: 6) { totalCount label(lang: EN) rows { meterDimension { code } serviceType { code }
              model fittedOn auc { value low high n } deltaAuc { value status reason } deltaAucP
              oddsRatioPerSd { value } } } }
            """).get("indicatorValidity");

        assertThat(table.get("totalCount").asInt()).isEqualTo(3);
        assertThat(table.get("label").asString()).contains("not effect");
        assertThat(table.at("/rows/0")).hasToString("""
            {"meterDimension":{"code":"overall"},"serviceType":null,"model":"REGISTERS","fittedOn":400,\
            "auc":{"value":0.62,"low":0.57,"high":0.67,"n":380},\
            "deltaAuc":{"value":null,"status":"NOT_APPLICABLE","reason":"FIRST_MODEL"},"deltaAucP":null,\
            "oddsRatioPerSd":{"value":null}}\
            """);
        assertThat(table.at("/rows/2/deltaAuc/value").asDouble()).isEqualTo(0.04);
        assertThat(table.at("/rows/2/deltaAucP").asDouble()).isEqualTo(0.001);
        assertThat(table.at("/rows/2/oddsRatioPerSd/value").asDouble()).isEqualTo(1.5);
    }

    @Test
    void withoutAnEstimateThereIsAReasonUnlessTooFewStandBehindEvenThat() {
        JsonNode rows = server.caller().data("""
            { indicatorValidity(horizon: 12) { rows { serviceType { code } fittedOn auc { value n status reason } } } }
            """).at("/indicatorValidity/rows");

        assertThat(rows).hasToString("""
            [{"serviceType":{"code":"job_coaching"},"fittedOn":12,\
            "auc":{"value":null,"n":11,"status":"NOT_ESTIMABLE","reason":"TOO_FEW_PAIRS"}},\
            {"serviceType":{"code":"wage_subsidy"},"fittedOn":null,\
            "auc":{"value":null,"n":null,"status":"SUPPRESSED","reason":"TOO_FEW_PERSONS"}}]\
            """);
    }

    @Test
    void anotherHorizonOrAnUnknownInstrumentIsRefused() {
        assertThat(server.caller().code("{ indicatorValidity(horizon: 7) { totalCount } }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(server.caller().code("{ indicatorValidity(instrument: \"none\") { totalCount } }"))
                .isEqualTo("UNKNOWN_INSTRUMENT");
    }
}
