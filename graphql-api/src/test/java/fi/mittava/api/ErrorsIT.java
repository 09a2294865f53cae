package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedServer.class)
class ErrorsIT {

    private final RunningServer server;

    ErrorsIT(RunningServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                                                    | BAD_REQUEST",
                "{ nothing }                                                                          | BAD_REQUEST",
                "{ impact { rows } }                                                                  | BAD_REQUEST",
                "mutation { impact { totalCount } }                                                   | BAD_REQUEST",
                "{ impact(groupBy: [COLOUR]) { totalCount } }                                         | BAD_REQUEST",
                "{ impact(period: {from: \"2026\", to: \"2026-02\"}) { totalCount } }                 | BAD_REQUEST",
                "{ impact(orderBy: [{direction: ASC}]) { totalCount } }                               | BAD_REQUEST",
                "{ impact(orderBy: [{dimension: AREA}]) { totalCount } }                              | BAD_REQUEST",
                "{ impact(orderBy: [{metric: EMPLOYMENT_RATE}]) { totalCount } }                      | BAD_REQUEST",
                "{ figures(metrics: []) { totalCount } }                                              | BAD_REQUEST",
                "{ figures(metrics: [EARLY]) { totalCount } }                                         | BAD_REQUEST",
                "{ impact(period: {from: \"2026-02\", to: \"2026-02\"}) { totalCount } }              | PERIOD_EMPTY",
                "{ impact { rows { meanChange(instrument: \"none\") { value } } } }                   |"
                        + " UNKNOWN_INSTRUMENT",
                "{ figures(metrics: [MEAN_CHANGE], instrument: \"none\") { totalCount } }             |"
                        + " UNKNOWN_INSTRUMENT",
                "{ impact { rows { employmentRate(horizon: 25) { value } } } }                        |"
                        + " HORIZON_OUT_OF_RANGE",
                "{ impact { rows { employmentRate(horizon: -1) { value } } } }                        |"
                        + " HORIZON_OUT_OF_RANGE",
                "{ figures(metrics: [EMPLOYMENT_RATE], horizons: [6, 25]) { totalCount } }            |"
                        + " HORIZON_OUT_OF_RANGE",
                "{ impact(limit: 10001) { totalCount } }                                              |"
                        + " LIMIT_OUT_OF_RANGE",
                "{ impact(offset: -1) { totalCount } }                                                |"
                        + " LIMIT_OUT_OF_RANGE",
                "{ figures(metrics: [PERSONS], limit: 100001) { totalCount } }                        |"
                        + " LIMIT_OUT_OF_RANGE",
                "{ impact(groupBy: [AREA, SERVICE, PROVIDER, GENDER, EDUCATION]) { totalCount } }     |"
                        + " TOO_MANY_DIMENSIONS"
            })
    void everyRuleHasItsCode(String query, String code) {
        JsonNode error = server.caller().answer(query, Map.of()).at("/errors/0");

        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.at("/extensions").propertyNames()).containsExactlyInAnyOrder("code", "requestId");
        assertThat(error.get("message").asString()).isNotBlank().doesNotContain("Exception", "SELECT", "fi.mittava");
    }

    @Test
    void theBoundsThemselvesAreAnswered() {
        assertThat(server.caller().data("""
            { impact(groupBy: [AREA, SERVICE, PROVIDER, GENDER], limit: 10000) {
                rows { a: employmentRate(horizon: 0) { status } b: employmentRate(horizon: 24) { status } } } }\
            """).at("/impact/rows")).isNotEmpty();
    }

    @Test
    void aWrongVariableNamesItsRule() {
        String query = "query ($period: PeriodInput!) { impact(period: $period) { totalCount } }";
        JsonNode error = server.caller()
                .answer(query, Map.of("period", Map.of("from", "2026-1", "to", "2026-02")))
                .at("/errors/0");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.get("message").asString()).contains("Month must be a string of the form YYYY-MM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/graphql-response+json                                                  | true
        application/graphql-response+json; charset=utf-8, application/json; charset=utf-8  | true
        application/json;q=0.5, application/graphql-response+json;q=0.9                    | true
        application/json, application/graphql-response+json;q=0.9                          | false
        application/graphql-response+json;q=0, */*                                         | false
        text/html, application/*;q=0.1                                                     | false
        """)
    void onlyToWhoPrefersTheNewerMediaTypeIsWhatCannotBeExecutedABadRequestOfHttpToo(String accept, boolean isNewer) {
        HttpResponse<String> response = server.caller().ask("{ nothing }", Map.of(), "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(isNewer ? 400 : 200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(isNewer ? "application/graphql-response+json" : "application/json");
    }

    @Test
    void tooManyFiguresOfOneGroupAreRefused() {
        assertThat(server.caller().code(impactOf(201))).isEqualTo("TOO_MANY_METRICS");
        assertThat(server.caller().data(impactOf(200)).at("/impact/rows/0")).hasSize(200);
    }

    /** Asks one group for so many different figures. */
    private static String impactOf(int figures) {
        List<String> metrics =
                List.of("employmentRate", "openEmploymentRate", "educationRate", "unemploymentRate", "costPerEmployed");
        return IntStream.range(0, figures)
                .mapToObj(i -> "f%d: %s(horizon: %d, anchor: %s) { n }"
                        .formatted(i, metrics.get(i / 50), i % 25, i % 50 < 25 ? "START" : "END"))
                .collect(Collectors.joining(" ", "{ impact { rows { ", " } } }"));
    }

    @Test
    void tooMuchIsRefusedBeforeAnythingIsComputed() {
        String aliases = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> "a" + i + ": __typename")
                .collect(Collectors.joining(" "));
        String roots = IntStream.rangeClosed(0, 30)
                .mapToObj(i -> "a" + i + ": generation { number }")
                .collect(Collectors.joining(" "));
        String deep = "{ __schema { types { " + "fields { type { ".repeat(8) + "name" + " } }".repeat(8) + " } } }";

        assertThat(server.caller().code("{ generation { " + aliases + " } }")).isEqualTo("QUERY_TOO_LARGE");
        assertThat(server.caller().code("{ " + roots + " }")).isEqualTo("QUERY_TOO_LARGE");
        assertThat(server.caller().code(deep)).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void oneFailedRootFieldLeavesNoHalfAnAnswer() {
        JsonNode answer =
                server.caller().answer("{ generation { number } impact(limit: -1) { totalCount } }", Map.of());

        assertThat(answer.get("data").isNull()).isTrue();
        assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("impact");
    }
}
