package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Of the small region coaching alone has a goal, a cost and an effect: 23 participations, 100 euros, 0.0625. */
@ExtendWith(SharedServer.class)
class BudgetIT {

    private static final String PERIOD = "period: {from: \"2024-01\", to: \"2025-01\"}";

    private final RunningServer server;

    BudgetIT(RunningServer server) {
        this.server = server;
    }

    private JsonNode ask(String arguments, String fields) {
        return server.caller()
                .data("{ budgetScenario(horizon: 6, " + PERIOD + ", " + arguments + ") { " + fields + " } }")
                .get("budgetScenario");
    }

    @Test
    void moreMoneyBuysMoreOfWhatHelps() {
        JsonNode scenario = ask(
                "budget: 3000",
                "budget goals generation oneMoreEuro marginalCost betterThanToday today { value } proposed { value }"
                        + " change { value } conflict { message } rows { service { code } goal standing reason pooled"
                        + " verdict today { participations euros } proposed { participations euros } change { euros }"
                        + " effect { value } }");

        assertThat(scenario).hasToString("""
            {"budget":3000.0,"goals":["employment"],"generation":1,"oneMoreEuro":6.25E-4,"marginalCost":1600.0,\
            "betterThanToday":0.9975,"today":{"value":1.4375},"proposed":{"value":1.875},"change":{"value":0.4375},\
            "conflict":null,"rows":[{"service":{"code":"coaching"},"goal":"employment","standing":"ESTIMATED",\
            "reason":null,"pooled":true,"verdict":"REFUSED","today":{"participations":23.0,"euros":2300.0},\
            "proposed":{"participations":30.0,"euros":3000.0},"change":{"euros":700.0},"effect":{"value":0.0625}}]}\
            """);
    }

    @Test
    void withoutABudgetItIsWhatTheServicesCostToday() {
        assertThat(ask("outcome: EMPLOYED_OPEN", "budget").get("budget").asDouble())
                .isEqualTo(2300);
    }

    @Test
    void whatIsNotEstimableKeepsItsMoney() {
        JsonNode scenario = server.caller()
                .data("{ budgetScenario(horizon: 12, outcome: EARNINGS, " + PERIOD
                        + ") { rows { standing reason proposed" + " { euros } } today { value } oneMoreEuro } }")
                .get("budgetScenario");

        assertThat(scenario.at("/rows/0/standing").asString()).isEqualTo("KEPT_FOR_LEARNING");
        assertThat(scenario.at("/rows/0/reason").asString()).isNotEmpty();
        assertThat(scenario.at("/rows/0/proposed/euros").asDouble()).isEqualTo(2300);
        assertThat(scenario.at("/oneMoreEuro").asDouble()).isZero();
    }

    @Test
    void whatCantBeKeptToIsNamedAndThereIsNoNumber() {
        JsonNode scenario = ask(
                "budget: 1000",
                "conflict { message leastBudget limits { argument number } } today { value } proposed { value }"
                        + " oneMoreEuro rows { proposed { euros } stability { median } priceOfLeast }");

        assertThat(scenario).hasToString("""
            {"conflict":{"message":"no allocation keeps to all of these: budget, leastShare; the other limits need 1150 euros\
             at least","leastBudget":1150.0,"limits":[{"argument":"BUDGET","number":0},{"argument":"LEAST_SHARE","number":0}]},\
            "today":null,"proposed":null,"oneMoreEuro":null,"rows":[{"proposed":null,"stability":null,"priceOfLeast":null}]}\
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget: -1 | BAD_REQUEST | budget must be 0 to 1000000000000 euros, but is -1",
                "constraints: {leastShare: -0.1} | BAD_REQUEST | constraints.leastShare is a share of today's, 0 to"
                        + " 10, but is -0.1",
                "constraints: {volumes: [{services: [], most: 1}]} | BAD_REQUEST | each of constraints.volumes must"
                        + " name a service",
                "constraints: {volumes: [{services: [\"coaching\"]}]} | BAD_REQUEST | each of constraints.volumes must"
                        + " have least or most, but that of [coaching] has neither",
                "constraints: {volumes: [{services: [\"subsidy\"], most: 1}]} | BAD_REQUEST | constraints.volumes"
                        + " names subsidy, which is none of the services whose volume and cost can be told",
                "goals: [\"language\"] | BAD_REQUEST | no service for language has a volume and a cost that can be"
                        + " told: ask for another period, filter or goals",
            })
    void whatMakesNoSenseIsRefusedInWords(String argument, String code, String message) {
        JsonNode answer = server.caller()
                .answer("{ budgetScenario(horizon: 6, " + PERIOD + ", " + argument + ") { budget } }", Map.of());

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25})
    void aHorizonLiesWithinTwoYears(int horizon) {
        assertThat(server.caller()
                        .answer("{ budgetScenario(horizon: " + horizon + ") { budget } }", Map.of())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("HORIZON_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "provider"})
    void whoSeesNoCostsAndEffectsIsRefused(String view) {
        JsonNode answer = server.caller()
                .answer("{ budgetScenario(horizon: 6, " + PERIOD + ") { budget } }", Map.of(), "X-Mittava-View", view);

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOR_PROFILE");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("the profile " + view + " may not ask for a budget scenario");
    }

    @Test
    void aViewerIsAnsweredByWhatViewersSee() {
        JsonNode answer = server.caller()
                .answer(
                        "{ budgetScenario(horizon: 6, " + PERIOD + ") { rows { service { code } effect { value } } } }",
                        Map.of(),
                        "X-Mittava-View",
                        "viewer");

        assertThat(answer.at("/data/budgetScenario/rows").valueStream().toList())
                .extracting(row -> row.at("/service/code").asString())
                .isEqualTo(List.of("coaching"));
    }
}
