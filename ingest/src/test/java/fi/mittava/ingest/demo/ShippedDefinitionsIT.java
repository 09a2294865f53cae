package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.Definitions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The definitions that are shipped, as ingest reads them, and what the region knows of them. */
class ShippedDefinitionsIT {
    private final List<Definition> definitions = Definitions.read(Optional.empty());

    @Test
    void theShippedInstrumentsAndTargetGroupsAreRead() {
        assertThat(codes("instrument"))
                .containsExactlyInAnyOrder("asiakasmuutos", "asiakaspalaute", "asiakasmuutos_tyohonvalmennus");
        assertThat(codes("target_group"))
                .containsExactlyInAnyOrder(
                        "under_30",
                        "over_55",
                        "long_term_unemployed",
                        "structural_unemployment",
                        "limited_work_ability",
                        "integration",
                        "basic_education");
    }

    @Test
    void everyCodeListHasItsCodes() {
        assertThat(codes("code"))
                .contains(
                        "status_codes/01", "age_bands/65+", "duration_bands/24+", "education/unknown", "genders/female")
                .contains("language_groups/other", "delivery/procured", "goals/language", "end_reasons/completed")
                .contains("education_levels/8", "languages/fi", "breaks/opal_2025");
    }

    @Test
    void theRegionOffersEveryShippedServiceType() {
        Set<String> types = ServiceType.all().stream()
                .map(type -> "service_types/" + type.code())
                .collect(Collectors.toSet());
        assertThat(codes("code")).containsAll(types);
        assertThat(codes("code").stream().filter(code -> code.startsWith("service_types/")))
                .hasSameSizeAs(types);
    }

    @Test
    void theRegionAnswersTheItemsOfTheShippedMeter() {
        JsonNode meter = body("asiakasmuutos");
        for (JsonNode dimension : meter.get("dimensions")) {
            MeterDimension known = Arrays.stream(MeterDimension.values())
                    .filter(candidate ->
                            candidate.code().equals(dimension.get("code").asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(known.items().stream().map(MeterDimension.Item::code).toList())
                    .isEqualTo(dimension
                            .get("items")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
        Set<String> reversed = meter.get("items")
                .valueStream()
                .filter(item -> item.path("reversed").asBoolean(false))
                .map(item -> item.get("code").asString())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(MeterDimension.values())
                        .flatMap(dimension -> dimension.items().stream())
                        .filter(MeterDimension.Item::isReversed)
                        .map(MeterDimension.Item::code))
                .containsExactlyInAnyOrderElementsOf(reversed);
    }

    @Test
    void everyTextIsThereInThreeLanguages() {
        for (String instrument : codes("instrument")) {
            for (JsonNode item : body(instrument).get("items")) {
                for (String language : List.of("fi", "sv", "en")) {
                    assertThat(item.get("text").get(language).asString()).isNotBlank();
                }
            }
        }
    }

    private Set<String> codes(String kind) {
        return definitions.stream()
                .filter(definition -> definition.kind().equals(kind))
                .map(Definition::code)
                .collect(Collectors.toSet());
    }

    private JsonNode body(String instrument) {
        return definitions.stream()
                .filter(definition -> definition.kind().equals("instrument")
                        && definition.code().equals(instrument))
                .map(definition -> new JsonMapper().readTree(definition.body()))
                .findFirst()
                .orElseThrow();
    }
}
