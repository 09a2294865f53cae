package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.ServeProcess.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the demo region's services really do, from both lives of its people, against what the study finds in one of them. */
@ExtendWith(DemoRegion.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class PlantedEffectsIT {

    private static final List<Integer> HORIZONS = List.of(3, 6, 12);

    private final Map<String, Double> planted = new HashMap<>();
    private final List<JsonNode> asked;

    PlantedEffectsIT(DemoRegion region) throws IOException {
        readPlanted(region.feeds().resolve("planted-effects.csv"));
        asked = region.server()
                .ask(
                        View.MANAGER,
                        "query ($horizons: [Int!]!) { effect(outcome: EMPLOYED_OPEN, horizons: $horizons,"
                                + " groupBy: [SERVICE_TYPE], period: {from: \"2000-01\", to: \"2100-01\"}) { rows {"
                                + " serviceType { code } horizon effect { value low high status reason } raw { value }"
                                + " } } }",
                        Map.of("horizons", HORIZONS))
                .at("/effect/rows")
                .valueStream()
                .toList();
    }

    private List<JsonNode> told() {
        return asked.stream().filter(PlantedEffectsIT::isTold).toList();
    }

    private static boolean isTold(JsonNode row) {
        return row.at("/effect/status").asString().equals("OK");
    }

    /** service_type, target_group, provider_code, measure, horizon_months, participations, with, without, effect. */
    private void readPlanted(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (cells[1].isEmpty() && cells[2].isEmpty() && cells[3].equals("employed_open")) {
                planted.put(cells[0] + " " + cells[4], Double.valueOf(cells[8]));
            }
        }
    }

    private double planted(JsonNode row) {
        return Objects.requireNonNull(planted.get(row.at("/serviceType/code").asString() + " "
                + row.get("horizon").asInt()));
    }

    private static double number(JsonNode row, String pointer) {
        return Double.parseDouble(row.at(pointer).asString());
    }

    @Test
    void everyServiceTypeIsToldButWhereTooFewTookPart() {
        assertThat(asked).hasSize(14 * HORIZONS.size());
        assertThat(asked)
                .filteredOn(row -> !isTold(row))
                .extracting(row -> row.at("/serviceType/code").asString() + " " + row.get("horizon") + " "
                        + row.at("/effect/reason").asString())
                .containsExactly("recruitment_training 12 TOO_FEW_PARTICIPANTS");
    }

    /** One in twenty may miss: of 42, seven or more would in one region of two hundred. */
    @Test
    void intervalsHoldThePlantedEffects() {
        assertThat(told())
                .filteredOn(
                        row -> planted(row) < number(row, "/effect/low") || planted(row) > number(row, "/effect/high"))
                .hasSizeLessThan(7);
    }

    @Test
    void estimatesLieCloserToThePlantedEffectsThanAPlainComparisonDoes() {
        assertThat(distance("/effect/value")).isLessThan(distance("/raw/value"));
    }

    /** The mean size of the error. */
    private double distance(String pointer) {
        return told().stream()
                .mapToDouble(row -> Math.abs(number(row, pointer) - planted(row)))
                .average()
                .orElseThrow();
    }
}
