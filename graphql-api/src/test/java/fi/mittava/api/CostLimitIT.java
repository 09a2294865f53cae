package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Setting;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request costs, as estimated: of 35 participations, two areas and unknown ones. */
class CostLimitIT {

    private static final int LIMIT = 79;

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.over(data, Map.of(Setting.SERVE_LIMIT_COST, Integer.toString(LIMIT)));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ areas { code } metrics { code } generation { number } }                                          |"
                        + " 0",
                "{ impact { rows { persons { value } } } }                                                          |"
                        + " 36",
                "{ impact { rows { persons { value } participations { value } } } }                                 |"
                        + " 37",
                "{ impact(filter: {areas: \"north\"}) { rows { persons { value } } } }                              |"
                        + " 71",
                "{ impact(filter: {areas: \"north\", genders: \"female\"}) { rows { persons { value } } } }         |"
                        + " 106",
                "{ impact(groupBy: [AREA]) { rows { persons { value } } } }                                         |"
                        + " 38",
                "{ impact(groupBy: [AREA], filter: {areas: \"north\"}) { rows { persons { value } } } }             |"
                        + " 71",
                "{ impact(groupBy: [AREA], grain: QUARTER) { rows { persons { value } } } }                         |"
                        + " 70",
                "{ impact(groupBy: [AREA], grain: QUARTER) { rows { persons { value } participations { value } } } } |"
                        + " 105",
                "{ a: impact { rows { persons { value } } } b: impact { rows { persons { value } } } }              |"
                        + " 72",
                "{ ...f } fragment f on Query { a: impact { totalCount } b: bands { totalCount } c: balance {"
                        + " totalCount } } | 108",
                "{ effectCurve { generation } bands { totalCount } }                                                 |"
                        + " 72",
                "{ effectCurve { generation } budgetScenario { budget } c: bands { totalCount } }                    |"
                        + " 108",
                "{ tenderSimulation(sheets: [{name: \"own\", own: true}]) { contracts } }                             |"
                        + " 3536",
                "{ figures(metrics: [PERSONS, EMPLOYMENT_RATE], horizons: [1, 2, 3]) { totalCount } }               |"
                        + " 41",
                "{ figures(metrics: [PERSONS], horizons: [1, 2], groupBy: [AREA, SERVICE], filter: {areas:"
                        + " [\"north\"], services: [\"coaching\"]}) { totalCount } } | 107"
            })
    void whatWouldCostMoreThanAllowedIsRefusedBeforeItBegins(String query, int cost) {
        assertThat(server.caller()
                        .answer(query, Map.of())
                        .at("/errors/0/extensions/code")
                        .asString(""))
                .isEqualTo(cost > LIMIT ? "QUERY_TOO_EXPENSIVE" : "");
    }
}
