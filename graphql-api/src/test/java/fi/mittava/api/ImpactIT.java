package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.warehouse.generation.Dimension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The numbers are counted by hand from region.sql. */
@ExtendWith(SharedServer.class)
class ImpactIT {

    private final RunningServer server;

    ImpactIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void theWholeIsOneRow() {
        JsonNode impact = impact("{ impact { totalCount generation truncated rows { period area { code }"
                + " participations { value low high n status reason } persons { value } totalCost { value }"
                + " costPerParticipation { value n } meanDays { value } positiveEndRate { value } } } }");

        assertThat(impact).hasToString("""
            {"totalCount":1,"generation":1,"truncated":false,"rows":[{"period":null,"area":null,\
            "participations":{"value":35,"low":null,"high":null,"n":35,"status":"OK","reason":null},\
            "persons":{"value":23},"totalCost":{"value":2300},"costPerParticipation":{"value":100,"n":23},\
            "meanDays":{"value":60},"positiveEndRate":{"value":1}}]}\
            """);
    }

    @Test
    void oneMetricIsAskedTwiceUnderAliases() {
        JsonNode row = impact("""
            { impact { rows {
                at3: openEmploymentRate(horizon: 3) { ...parts }
                at6: openEmploymentRate(horizon: 6) { ...parts }
                fromStart: openEmploymentRate(horizon: 6, anchor: START) { ...parts }
            } } }
            fragment parts on Figure { value n status }\
            """).at("/rows/0");

        assertThat(row.at("/at3/value").asDouble()).isCloseTo(10 / 23.0, within(1e-9));
        assertThat(row.at("/at6/value").asDouble()).isCloseTo(12 / 23.0, within(1e-9));
        assertThat(row.at("/at6/n").asInt()).isEqualTo(23);
        assertThat(row.at("/fromStart/value").asDouble()).isCloseTo(10 / 35.0, within(1e-9));
        assertThat(row.at("/fromStart/n").asInt()).isEqualTo(35);
    }

    @Test
    void fragmentsAndDirectivesSelectWhatIsComputed() {
        JsonNode answer = server.caller().answer("""
            query Impact($with: Boolean!, $horizon: Int!) {
                impact {
                    rows { ...counts ... on ImpactRow { meanChange @include(if: $with) { value n } } }
                    rows { employmentRate(horizon: 99) @skip(if: true) { value } }
                    rows { openEmploymentRate(horizon: $horizon) { value } }
                }
            }
            fragment counts on ImpactRow { participations { value } persons @include(if: false) { value } }
            """, Map.of("with", true, "horizon", 6));

        JsonNode row = answer.at("/data/impact/rows/0");
        assertThat(answer.has("errors")).isFalse();
        assertThat(row.propertyNames()).containsExactly("participations", "meanChange", "openEmploymentRate");
        assertThat(row.at("/meanChange")).hasToString("{\"value\":0.9375,\"n\":16}");
    }

    @Test
    void twoTablesUnderAliasesAreTwoQuestions() {
        JsonNode data = server.caller().data("""
            {
                north: impact(filter: {areas: ["north"]}) { rows { participations { value } } }
                south: impact(filter: {areas: ["south"]}) { rows { participations { value } } }
            }\
            """);

        assertThat(data.at("/north/rows/0/participations/value").asInt()).isEqualTo(23);
        assertThat(data.at("/south/rows/0/participations/value").asInt()).isEqualTo(12);
    }

    @Test
    void groupsCarryCodesAndNames() {
        JsonNode impact = impact("""
            { impact(groupBy: [SERVICE, PROVIDER], period: {from: "2020-01", to: "2026-01"}) { totalCount rows {
                service { code name } provider { code name(lang: EN) } area { code } participations { value } } } }\
            """);

        assertThat(impact).hasToString("""
            {"totalCount":3,"rows":[{"service":{"code":"coaching","name":"Työhönvalmennus"},\
            "provider":{"code":"alfa","name":"Alfa Oy"},"area":null,"participations":{"value":20}},\
            {"service":{"code":"coaching","name":"Työhönvalmennus"},"provider":{"code":"beta","name":"Beta Oy"},\
            "area":null,"participations":{"value":3}},\
            {"service":{"code":"subsidy","name":"Palkkatuki"},"provider":{"code":"alfa","name":"Alfa Oy"},\
            "area":null,"participations":{"value":12}}]}\
            """);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyDimensionGroupsAndFiltersAlike(Dimension dimension) {
        String row = DimensionFields.of(dimension).rowField();
        String filter = DimensionFields.of(dimension).filterField();
        JsonNode rows = impact("{ impact(groupBy: [" + dimension + "]) { rows { group: " + row
                        + " { code } participations { value } } } }")
                .get("rows");

        assertThat(rows).isNotEmpty();
        for (JsonNode group : rows) {
            JsonNode filtered = impact("{ impact(filter: {" + filter + ": [" + group.at("/group/code") + "]})"
                    + " { rows { participations { value } } } }");
            assertThat(filtered.at("/rows/0/participations")).isEqualTo(group.get("participations"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{areas: [\"north\"], providers: [\"alfa\"]}                | 20",
                "{providers: [\"alfa\", \"beta\"], services: [\"coaching\"]} | 23",
                "{targetGroups: [\"under_30\"], areas: [\"north\"]}         | 15",
                "{areas: [\"nowhere\"]}                                     | 0",
                "{areas: []}                                                | 0",
                "{areas: null}                                              | 35",
                "{}                                                         | 35"
            })
    void fieldsOfAFilterAreJoinedByAndTheirValuesByOr(String filter, int participations) {
        JsonNode impact = impact("{ impact(filter: " + filter + ") { rows { participations { value } } } }");

        assertThat(impact.at("/rows/0/participations/value").asInt()).isEqualTo(participations);
    }

    @Test
    void aGrainMakesPeriodsOfTheStart() {
        JsonNode impact = impact("{ impact(grain: QUARTER) { rows { period participations { value } } } }");

        assertThat(impact).hasToString("""
            {"rows":[{"period":"2024-01","participations":{"value":18}},\
            {"period":"2024-04","participations":{"value":5}},{"period":"2025-01","participations":{"value":12}}]}\
            """);
    }

    @Test
    void aPeriodIsHalfOpenAndMayBeOfTheEnd() {
        String query =
                "query ($period: PeriodInput!) { impact(period: $period) { rows { participations { value } } } }";

        assertThat(participations(query, Map.of("from", "2024-01", "to", "2024-04")))
                .isEqualTo(18);
        assertThat(participations(query, Map.of("from", "2024-03", "to", "2024-04", "anchor", "END")))
                .isEqualTo(6);
    }

    @Test
    void rowsComeInTheOrderAskedForAndInPages() {
        String query = """
            query ($limit: Int, $offset: Int) {
                impact(groupBy: [AREA, PROVIDER], limit: $limit, offset: $offset,
                       orderBy: [{metric: PARTICIPATIONS, direction: DESC}]) {
                    totalCount truncated rows { area { code } provider { code } } } }\
            """;

        assertThat(server.caller().answer(query, Map.of("limit", 2)).at("/data/impact"))
                .hasToString("""
                    {"totalCount":3,"truncated":true,"rows":[\
                    {"area":{"code":"north"},"provider":{"code":"alfa"}},\
                    {"area":{"code":"south"},"provider":{"code":"alfa"}}]}\
                    """);
        assertThat(server.caller()
                        .answer(query, Map.of("limit", 2, "offset", 2))
                        .at("/data/impact"))
                .hasToString("""
                    {"totalCount":3,"truncated":false,"rows":[{"area":{"code":"north"},"provider":{"code":"beta"}}]}\
                    """);
    }

    @ParameterizedTest
    @CsvSource({
        "openEmploymentRate(horizon: 6),                coaching, beta, SUPPRESSED,       TOO_FEW_PERSONS",
        "openEmploymentRate(horizon: 3 anchor: START),  subsidy,  alfa, OK,               ",
        "employmentRate(horizon: 3 anchor: START),      subsidy,  alfa, NOT_APPLICABLE,   SUPPORT_LASTS",
        "openEmploymentRate(horizon: 6),                subsidy,  alfa, NOT_APPLICABLE,   NOBODY_ENDED",
        "openEmploymentRate(horizon: 12 anchor: START), subsidy,  alfa, NOT_YET_OBSERVED, AFTER_DATA",
        "meanChange,                                    subsidy,  alfa, NOT_APPLICABLE,   NOT_ASKED",
        "costPerEmployed(horizon: 3),                   coaching, alfa, OK,               "
    })
    void aFigureWithoutValueSaysWhy(String field, String service, String provider, String status, String reason) {
        JsonNode figure = impact("{ impact(filter: {services: [\"" + service + "\"], providers: [\"" + provider
                        + "\"]}) { rows { figure: " + field + " { value n status reason } } } }")
                .at("/rows/0/figure");

        assertThat(figure.get("status").asString()).isEqualTo(status);
        assertThat(figure.get("reason").asString(null)).isEqualTo(reason);
        assertThat(figure.get("value").isNull()).isEqualTo(!status.equals("OK"));
    }

    @Test
    void aViewerSeesLessThanAManager() {
        String query =
                "{ impact(groupBy: [PROVIDER]) { rows { provider { code } participations { value n status } } } }";

        assertThat(impact(query).at("/rows/1/participations")).hasToString("{\"value\":3,\"n\":3,\"status\":\"OK\"}");
        assertThat(server.caller().data(query, "X-Mittava-View", "viewer").at("/impact/rows"))
                .isEmpty();
        String beta = "{ impact(filter: {providers: [\"beta\"]}) { rows { participations { value n status } } } }";
        assertThat(server.caller().data(beta, "X-Mittava-View", "viewer").at("/impact/rows/0/participations"))
                .hasToString("{\"value\":null,\"n\":null,\"status\":\"SUPPRESSED\"}");
    }

    private int participations(String query, Map<String, String> period) {
        return server.caller()
                .answer(query, Map.of("period", period))
                .at("/data/impact/rows/0/participations/value")
                .asInt();
    }

    private JsonNode impact(String query) {
        return server.caller().data(query).get("impact");
    }
}
