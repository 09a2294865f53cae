package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.metric.MetricCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedServer.class)
class CatalogueIT {

    private final RunningServer server;

    CatalogueIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void everyMetricSaysWhatItIs() {
        JsonNode metrics = server.caller()
                .data("{ metrics { code name sv: name(lang: SV) description unit formula counts additive hasHorizon"
                        + " hasInstrument leastPersons leastPersonsPersonal source } }")
                .get("metrics");

        assertThat(metrics).hasSize(MetricCode.values().length).allSatisfy(metric -> {
            assertThat(metric.get("name").asString()).isNotBlank();
            assertThat(metric.get("sv").asString()).isNotBlank();
            assertThat(metric.get("formula").asString()).isNotBlank();
            assertThat(metric.get("source")).isNotEmpty();
        });
    }

    @Test
    void theFewestPersonsDependOnWhoAsks() {
        String query = "{ metrics { code leastPersons leastPersonsPersonal } }";

        assertThat(server.caller().data(query).at("/metrics/0"))
                .hasToString("{\"code\":\"PARTICIPATIONS\",\"leastPersons\":1,\"leastPersonsPersonal\":5}");
        assertThat(server.caller().data(query, "X-Mittava-View", "viewer").at("/metrics/0"))
                .hasToString("{\"code\":\"PARTICIPATIONS\",\"leastPersons\":10,\"leastPersonsPersonal\":10}");
    }

    @Test
    void everyDimensionNamesItsFilter() {
        JsonNode dimensions =
                server.caller().data("{ dimensions { code name(lang: EN) filterField personal overlapping } }");

        assertThat(dimensions.at("/dimensions")).hasSize(12);
        assertThat(dimensions.at("/dimensions/6")).hasToString("""
            {"code":"TARGET_GROUP","name":"Target group","filterField":"targetGroups","personal":true,"overlapping":true}\
            """);
    }

    @Test
    void valuesAreFoundByCodeAndNameInAnyLanguage() {
        String query = "{ dimensionValues(dimension: AREA, search: \"%s\") { code } }";

        assertThat(server.caller().data("{ dimensionValues(dimension: AREA) { code name(lang: SV) } }"))
                .hasToString("""
                    {"dimensionValues":[{"code":"north","name":"Norra"},{"code":"south","name":"Södra"},\
                    {"code":"unknown","name":"Okänd"}]}\
                    """);
        assertThat(server.caller().data(query.formatted("etelä")))
                .hasToString("{\"dimensionValues\":[{\"code\":\"south\"}]}");
        assertThat(server.caller().data(query.formatted("NORTH")))
                .hasToString("{\"dimensionValues\":[{\"code\":\"north\"}]}");
    }

    @Test
    void servicesProvidersAreasAndTargetGroupsTellWhatIsKnown() {
        JsonNode data = server.caller().data("""
            {
                services(serviceTypes: ["job_coaching"]) {
                    code name serviceType { code } delivery { code } goal isPilot unitCostEur }
                providers(search: "alfa") { code name businessId }
                areas { code name(lang: EN) municipalities }
                targetGroups { code name rule }
            }\
            """);

        assertThat(data).hasToString("""
            {"services":[{"code":"coaching","name":"Työhönvalmennus","serviceType":{"code":"job_coaching"},\
            "delivery":{"code":"procured"},"goal":"employment","isPilot":true,"unitCostEur":1200.5}],\
            "providers":[{"code":"alfa","name":"Alfa Oy","businessId":"1234567-1"}],\
            "areas":[{"code":"north","name":"North","municipalities":["698","732"]},\
            {"code":"south","name":"South","municipalities":[]}],\
            "targetGroups":[{"code":"under_30","name":"Alle 30-vuotiaat","rule":"{\\"age_under\\":30}"},\
            {"code":"over_55","name":"Yli 55-vuotiaat","rule":"{\\"age_at_least\\":55}"}]}\
            """);
    }

    @Test
    void whatIsUnknownIsNull() {
        JsonNode service = server.caller()
                .data("{ services(search: \"palkka\") { code delivery { code } goal isPilot unitCostEur } }")
                .at("/services/0");

        assertThat(service)
                .hasToString(
                        "{\"code\":\"subsidy\",\"delivery\":null,\"goal\":null,\"isPilot\":null,\"unitCostEur\":null}");
    }
}
