package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.api.ServeProcess.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** The budget of the demo region, with its real study. */
@ExtendWith(DemoRegion.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
@Isolated("measures time")
class BudgetRegionIT {

    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private static final String DOCUMENT = """
        query ($budget: Decimal, $goals: [String!]) { budgetScenario(budget: $budget, goals: $goals) {
          budget oneMoreEuro betterThanToday today { value } proposed { value low high } change { value }
          rows { service { code } goal standing effect { value } costPerParticipation { value }
            today { participations euros } proposed { participations euros } stability { gains atLeast atMost } } } }
        """;

    private final DemoRegion region;
    private final ServeProcess server;

    BudgetRegionIT(DemoRegion region) {
        this.region = region;
        this.server = region.server();
    }

    private JsonNode ask(Map<String, ?> variables) {
        return server.ask(View.MANAGER, DOCUMENT, variables).get("budgetScenario");
    }

    private static List<JsonNode> rows(JsonNode scenario, String standing) {
        return scenario.get("rows")
                .valueStream()
                .filter(row -> row.get("standing").asString().equals(standing))
                .toList();
    }

    @Test
    void theSameMoneyBringsMore() {
        JsonNode scenario = ask(Map.of());
        List<JsonNode> given = scenario.get("rows")
                .valueStream()
                .filter(row -> !row.get("proposed").isNull())
                .toList();

        assertThat(given).hasSizeGreaterThan(10);
        assertThat(scenario.at("/change/value").asDouble()).isPositive();
        assertThat(scenario.at("/betterThanToday").asDouble()).isGreaterThan(0.5);
        assertThat(given.stream()
                        .mapToDouble(row -> row.at("/proposed/euros").asDouble())
                        .sum())
                .isLessThanOrEqualTo(scenario.get("budget").asDouble() * (1 + 1e-9));
        assertThat(rows(scenario, "KEPT_FOR_LEARNING"))
                .allSatisfy(row -> assertThat(row.at("/proposed/euros").asDouble())
                        .isCloseTo(row.at("/today/euros").asDouble(), within(0.01)));
    }

    /** At the optimum whoever gains does at least as much a euro as whoever loses. */
    @Test
    void moneyGoesToWhereAEuroDoesMore() {
        JsonNode scenario = ask(Map.of());
        double margin = scenario.get("oneMoreEuro").asDouble();

        assertThat(rows(scenario, "ESTIMATED")).hasSizeGreaterThan(5).allSatisfy(row -> {
            double perEuro = row.at("/effect/value").asDouble()
                    / row.at("/costPerParticipation/value").asDouble();
            double change = row.at("/proposed/euros").asDouble()
                    - row.at("/today/euros").asDouble();
            assertThat((perEuro - margin) * change).isGreaterThan(-1e-6 * Math.abs(change) * margin - 1e-9);
        });
    }

    @Test
    void goalsAreKeptApartUnlessAsked() {
        assertThat(ask(Map.of()).get("rows").valueStream().toList())
                .allSatisfy(row -> assertThat(row.get("goal").asString()).isEqualTo("employment"));
        assertThat(ask(Map.of("goals", List.of("employment", "language")))
                        .get("rows")
                        .valueStream()
                        .map(row -> row.get("goal").asString())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder("employment", "language");
    }

    /** Volume × (cost + what the municipality pays more from the start to a year later). */
    @Test
    void theNetCostIsThatOfServicesLessWhatTheySave() {
        JsonNode net = server.ask(View.MANAGER, """
            { budgetScenario { netCost { today { value low high } proposed { value } change { value } notTold { code } }
              rows { service { code } today { participations euros } } }
              effect(outcome: MUNICIPAL_SHARE, horizons: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], groupBy: [SERVICE]) {
                rows { service { code } effect { value } } } }
            """, Map.of());
        List<String> notTold = net.at("/budgetScenario/netCost/notTold")
                .valueStream()
                .map(service -> service.get("code").asString())
                .toList();
        double expected = 0;
        for (JsonNode row : net.at("/budgetScenario/rows")) {
            String service = row.at("/service/code").asString();
            if (!row.get("today").isNull()) {
                double saved = notTold.contains(service)
                        ? 0
                        : net.at("/effect/rows")
                                .valueStream()
                                .filter(month ->
                                        month.at("/service/code").asString().equals(service))
                                .mapToDouble(month -> month.at("/effect/value").asDouble())
                                .sum();
                expected += row.at("/today/euros").asDouble()
                        + row.at("/today/participations").asDouble() * saved;
            }
        }
        JsonNode cost = net.at("/budgetScenario/netCost");

        assertThat(notTold).hasSizeLessThan(5);
        assertThat(cost.at("/today/value").asDouble()).isCloseTo(expected, within(1.0));
        assertThat(cost.at("/today/low").asDouble()).isLessThan(expected);
        assertThat(cost.at("/today/high").asDouble()).isGreaterThan(expected);
        assertThat(cost.at("/change/value").asDouble())
                .isCloseTo(
                        cost.at("/proposed/value").asDouble()
                                - cost.at("/today/value").asDouble(),
                        within(1.0));
    }

    @Test
    void aSliderIsAnsweredAtOnce() {
        double today = ask(Map.of()).get("budget").asDouble();
        LongStream.range(0, 5).forEach(round -> ask(Map.of("budget", today * (1 + round / 100.0))));
        long fastest = LongStream.range(0, 5)
                .map(round -> {
                    long began = System.nanoTime();
                    ask(Map.of("budget", today * (0.9 - round / 100.0)));
                    return System.nanoTime() - began;
                })
                .min()
                .orElseThrow();

        assertThat(Duration.ofNanos(fastest)).isLessThan(AT_ONCE);
    }

    @Test
    void spendingStandsBesideTheBudgetsThatWereSent() throws IOException {
        JsonNode answer = server.ask(View.MANAGER, """
            { spending(year: 2025, by: SERVICE) { total { budget } rows { member { code } budget spent { value }
                used { value } } }
              impact(groupBy: [SERVICE], period: {from: "2025-01", to: "2026-01"}) { rows { service { code }
                totalCost { value } } } }
            """, Map.of());

        Map<String, BigDecimal> sent = sentBudgets("2025");
        assertThat(sent).hasSizeGreaterThan(10);
        assertThat(answer.at("/spending/rows").valueStream())
                .filteredOn(row -> !row.get("budget").isNull())
                .hasSize(sent.size())
                .allSatisfy(row -> assertThat(row.get("budget").decimalValue())
                        .isEqualByComparingTo(sent.get(row.at("/member/code").asString())));
        assertThat(answer.at("/spending/total/budget").decimalValue())
                .isEqualByComparingTo(sent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        Map<String, JsonNode> costs = new HashMap<>();
        for (JsonNode row : answer.at("/impact/rows")) {
            costs.put(row.at("/service/code").asString(), row.at("/totalCost/value"));
        }
        assertThat(answer.at("/spending/rows").valueStream())
                .filteredOn(row -> !row.at("/spent/value").isNull())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> {
                    assertThat(row.at("/spent/value"))
                            .isEqualTo(costs.get(row.at("/member/code").asString()));
                    assertThat(row.at("/used/value").asDouble()
                                    * row.get("budget").asDouble())
                            .isCloseTo(row.at("/spent/value").asDouble(), within(0.01));
                });
    }

    /** Euros by service as the files have them, read by hand. */
    private Map<String, BigDecimal> sentBudgets(String year) throws IOException {
        Map<String, BigDecimal> sent = new HashMap<>();
        try (Stream<Path> files = Files.list(region.feeds())) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("budgets_"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split(",", -1);
                    if (cells[2].equals(year)) {
                        sent.merge(cells[1], new BigDecimal(cells[3]), BigDecimal::add);
                    }
                }
            }
        }
        return sent;
    }
}
