package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Items with scales of their own, in an instrument from 0 to 10. Measures: 1 the whole, 2 own (a and b, the latter
 * reversed, both from 1 to 5), 3 mixed (a, and c on the instrument's scale).
 */
class ItemScaleSpecTest {

    private static final String SCALE = "\"scale\": {\"min\": 0, \"max\": 10},";
    private static final String ITEMS = """
        "dimensions": [
        {"code": "own", "name": {"fi": "O"}, "items": ["a", "b"]},
        {"code": "mixed", "name": {"fi": "S"}, "items": ["a", "c"]}],
        "items": [{"code": "a", "scale": {"min": 1, "max": 5}},
        {"code": "b", "reversed": true, "scale": {"min": 1, "max": 5}}, {"code": "c"}]}'\
        """;

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void aParticipation() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date, end_date",
                        "'T1', person(1), 'S1', DATE '2025-03-01', DATE '2025-06-30'");
    }

    private void define(String version, String body) {
        scenario.land(
                "definitions",
                "kind, code, version, body",
                "'instrument', 'meter', '%1$s', '{\"instrument\": \"meter\", \"version\": \"%1$s\", \"name\": {\"fi\": \"M\"}, "
                                .formatted(version)
                        + body);
    }

    private void answer(String version, String item, int answer) {
        scenario.land(
                "measurements",
                "response_id, participation_id, instrument_code, instrument_version, phase, answered_on, item_code,"
                        + " answer",
                "'R%s', 'T1', 'meter', '%s', 'start', DATE '2025-03-01', '%s', %d"
                        .formatted(version, version, item, answer));
    }

    private List<String> scores() {
        scenario.refresh();
        return scenario.published("SELECT CAST(m1_start AS DECIMAL(6, 4)), m2_start, m3_start FROM participation");
    }

    @Test
    void aMeasureIsOnTheScaleThatAllItsItemsShareElseOnTheInstruments() {
        define("1", SCALE + ITEMS);
        scenario.refresh();

        assertThat(scenario.published("SELECT k, meter_dimension, scale_min, scale_max FROM measure ORDER BY k"))
                .containsExactly("1 null 0.0 10.0", "2 own 1.0 5.0", "3 mixed 0.0 10.0");
    }

    @Test
    void answersOnAnotherScaleAreStretchedOntoTheMeasuresAndNeverAveragedAsTheyAre() {
        define("1", SCALE + ITEMS);
        answer("1", "a", 5);
        answer("1", "b", 2);
        answer("1", "c", 4);

        // On 0 to 10, a is 10 and b, turned, 7.5.
        assertThat(scores()).containsExactly("7.1667 4.5 7.0");
    }

    @Test
    void withoutAScaleOfTheInstrumentMixedItemsSpanFromTheLeastEndToTheGreatest() {
        define("1", ITEMS.replace("{\"code\": \"c\"}", "{\"code\": \"c\", \"scale\": {\"min\": 0, \"max\": 4}}"));
        answer("1", "a", 3);
        answer("1", "c", 4);

        assertThat(scores()).containsExactly("3.7500 3.0 3.75");
        assertThat(scenario.published("SELECT scale_min, scale_max FROM measure ORDER BY k"))
                .containsExactly("0.0 5.0", "1.0 5.0", "0.0 5.0");
    }

    @Test
    void scoresOfAnOlderVersionAreToldOnTheNewestsScale() {
        String item = "\"items\": [{\"code\": \"a\"}], \"dimensions\": []}'";
        define("1", SCALE + item);
        define("2", "\"scale\": {\"min\": 1, \"max\": 5}, " + item);
        answer("1", "a", 10);
        scenario.refresh();

        assertThat(scenario.published("SELECT m1_start, scale_max FROM participation, measure"))
                .containsExactly("5.0 5.0");
    }
}
