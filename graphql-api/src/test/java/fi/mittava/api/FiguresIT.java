package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The numbers are counted by hand from region.sql. */
@ExtendWith(SharedServer.class)
class FiguresIT {

    private final RunningServer server;

    FiguresIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void everyColumnIsThereAndScalar() {
        JsonNode figures = figures("""
            { figures(metrics: [MEAN_CHANGE], groupBy: [SERVICE], filter: {services: ["coaching"]}, lang: EN) {
                totalCount generation truncated rows {
                    period area areaName service serviceName serviceType serviceTypeName delivery deliveryName
                    provider providerName contract contractName targetGroup targetGroupName gender genderName
                    ageBand ageBandName education educationName durationBand durationBandName languageGroup
                    languageGroupName metric metricName outcome instrument meterDimension unit horizon
                    value n status reason generation } } }\
            """);

        JsonNode row = figures.at("/rows/0");
        assertThat(figures.get("totalCount").asInt()).isEqualTo(1);
        assertThat(row.at("/service").asString()).isEqualTo("coaching");
        assertThat(row.at("/serviceName").asString()).isEqualTo("Job coaching");
        assertThat(row.at("/metric").asString()).isEqualTo("MEAN_CHANGE");
        assertThat(row.at("/instrument").asString()).isEqualTo("asiakasmuutos");
        assertThat(row.at("/unit").asString()).isEqualTo("points");
        assertThat(row.at("/value").asDouble()).isEqualTo(0.9375);
        assertThat(row.at("/n").asInt()).isEqualTo(16);
        assertThat(row.at("/generation").asInt()).isEqualTo(1);
        assertThat(row).hasSize(37).noneMatch(JsonNode::isContainer);
        assertThat(row.at("/area").isNull()).isTrue();
        assertThat(row.at("/horizon").isNull()).isTrue();
    }

    @Test
    void rowsAreGroupsTimesMetricsTimesHorizonsInTheOrderAskedFor() {
        JsonNode figures = figures("""
            { figures(metrics: [OPEN_EMPLOYMENT_RATE, PARTICIPATIONS, OPEN_EMPLOYMENT_RATE], horizons: [6, 3, 6],
                      groupBy: [AREA]) {
                totalCount truncated rows { area metric horizon value status } } }\
            """);

        assertThat(figures.get("totalCount").asInt()).isEqualTo(6);
        assertThat(figures.get("truncated").asBoolean()).isFalse();
        assertThat(labels(figures))
                .containsExactly(
                        "north OPEN_EMPLOYMENT_RATE 6",
                        "north OPEN_EMPLOYMENT_RATE 3",
                        "north PARTICIPATIONS null",
                        "south OPEN_EMPLOYMENT_RATE 6",
                        "south OPEN_EMPLOYMENT_RATE 3",
                        "south PARTICIPATIONS null");
        assertThat(figures.at("/rows/2/value").asInt()).isEqualTo(23);
    }

    @Test
    void aGrainMakesPeriods() {
        JsonNode figures = figures("{ figures(metrics: [PARTICIPATIONS], grain: YEAR) { rows { period value } } }");

        assertThat(figures)
                .hasToString(
                        "{\"rows\":[{\"period\":\"2024-01\",\"value\":23},{\"period\":\"2025-01\",\"value\":12}]}");
    }

    @Test
    void theUsualHorizonsAreAnsweredWhenNoneAreNamed() {
        JsonNode figures = figures("{ figures(metrics: [EDUCATION_RATE, PERSONS]) { rows { area metric horizon } } }");

        assertThat(labels(figures))
                .containsExactly(
                        "null EDUCATION_RATE 3",
                        "null EDUCATION_RATE 6",
                        "null EDUCATION_RATE 12",
                        "null EDUCATION_RATE 24",
                        "null PERSONS null");
    }

    @Test
    void pagesCutThroughGroupsWithoutGapOrRepetition() {
        String query = """
            query ($limit: Int, $offset: Int) {
                figures(metrics: [PARTICIPATIONS, PERSONS, TOTAL_COST], groupBy: [AREA, PROVIDER],
                        limit: $limit, offset: $offset) {
                    totalCount truncated rows { area: provider metric horizon } } }\
            """;
        JsonNode all = server.caller().answer(query, Map.of()).at("/data/figures");

        for (int limit = 1; limit <= 10; limit++) {
            List<String> paged = new ArrayList<>();
            for (int offset = 0; offset < 9; offset += limit) {
                JsonNode page = server.caller()
                        .answer(query, Map.of("limit", limit, "offset", offset))
                        .at("/data/figures");
                paged.addAll(labels(page));
                assertThat(page.get("totalCount").asInt()).isEqualTo(9);
                assertThat(page.get("truncated").asBoolean()).isEqualTo(offset + limit < 9);
            }
            assertThat(paged).isEqualTo(labels(all)).hasSize(9);
        }
    }

    @Test
    void aPageOfNothingStillCounts() {
        JsonNode figures = figures("{ figures(metrics: [PERSONS], limit: 0) { totalCount truncated rows { n } } }");

        assertThat(figures).hasToString("{\"totalCount\":1,\"truncated\":true,\"rows\":[]}");
    }

    private static List<String> labels(JsonNode figures) {
        return figures.get("rows")
                .valueStream()
                .map(row -> row.get("area").asString("null") + " "
                        + row.get("metric").asString() + " "
                        + row.get("horizon").asString("null"))
                .toList();
    }

    private JsonNode figures(String query) {
        return server.caller().data(query).get("figures");
    }
}
