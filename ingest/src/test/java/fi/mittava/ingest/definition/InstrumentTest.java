package fi.mittava.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class InstrumentTest {
    private static final String METER = """
        instrument: meter
        version: 1
        name: {fi: Mittari}
        scale: {min: 0, max: 10}
        dimensions:
          - {code: d, name: {fi: D}, better: low, items: [a]}
        items:
          - {code: a, text: {fi: A}}
          - {code: b, text: {fi: B}, reversed: true, scale: {min: 1, max: 5}}
          - {code: c, text: {fi: C}, type: choice, several: true, choices: [{code: x, name: {fi: X}}]}
        """;

    @Test
    void knowsTheScaleOfEachItemThatHasOne() {
        Instrument instrument = read(METER);

        assertThat(instrument.code()).isEqualTo("meter");
        assertThat(instrument.version()).isEqualTo("1");
        assertThat(instrument.linkage()).isEqualTo("participation");
        assertThat(instrument.items())
                .containsExactly(
                        Map.entry("a", new Item.Scale(0, 10)),
                        Map.entry("b", new Item.Scale(1, 5)),
                        Map.entry("c", new Item.Choice(true, new ArrayList<>(List.of("x")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "instrument: meter | instrument: my meter | 'instrument' must be a code",
                "version: 1 | versoin: 1 | 'versoin' is unknown",
                "max: 10 | max: 0 | 'scale' must have min below max",
                "name: {fi: Mittari} | name: {en: Meter} | 'name.fi' is missing",
                "better: low | better: worse | 'dimensions[0].better' must be one of high, low",
                "items: [a] | items: [q] | 'dimensions[0].items[0]' names no item",
                "{code: b, | {code: a, | 'items[1].code' names an item or choice for the second time",
                "reversed: true | reversed: yes please | 'items[1].reversed' must be true or false",
                "{code: b, | {code: A, | 'items[1].code' names an item or choice for the second time",
                "{code: b, | {code: C.x, | 'items[2].choices[0].code' names an item or choice for the second time",
                "{code: b, | {code: Language, | 'items[1].code' is named like a column of the feed measurements",
                "[{code: x, name: {fi: X}}] | [] | 'items[2].choices' must list at least one choice",
                "type: choice | type: text | 'items[2].type' must be one of choice, scale",
                "min: 0 | min: low | 'scale.min' must be a number"
            })
    void namesFileAndKeyOfWhatIsWrong(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(METER.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("meter.yaml")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{age_unde: 30} | 'when.age_unde' is unknown",
                "{age_under: old} | 'when.age_under' must be a number",
                "{age_under: 30, after_service: true} | 'when' must hold exactly one rule",
                "{any: [{age_under: 30}, {not: {after_service: 1}}]} | 'when.any[1].not.after_service' must be true or"
                        + " false",
                "{} | 'when' must hold exactly one rule"
            })
    void namesTheKeyOfAWrongRule(String rule, String message) {
        assertThatThrownBy(() -> TargetGroup.code(node("{code: g, name: {fi: G}, when: " + rule + "}")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(message);
    }

    private static Instrument read(String yaml) {
        return Instrument.of(node(yaml));
    }

    private static DefinitionNode node(String yaml) {
        return new DefinitionNode(Path.of("meter.yaml"), "", new YAMLMapper().readTree(yaml));
    }
}
