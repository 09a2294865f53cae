package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.instrument.MeterWindows;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The participation runs from 2025-03-01 to 2025-06-30. Measures: 1 the whole of {@link Definitions#meter}, 2 its
 * dimension calm (w1, w2 reversed), 3 worry (v1, v2, low is better), on 0 to 10.
 */
class MeterSpecTest {

    private static final String PARTICIPATION =
            "participation_id, person_key, service_code, start_date, end_date, planned_end_date";
    private static final String ANSWER =
            "response_id, participation_id, instrument_code, instrument_version, phase, answered_on, item_code, answer";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void oneParticipationAndAMeter() {
        scenario = Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", Definitions.meter("1"))
                .land(
                        "participations",
                        PARTICIPATION,
                        "'T1', person(1), 'S1', DATE '2025-03-01', DATE '2025-06-30', NULL");
    }

    private void answer(String response, String version, String phase, String day, String items) {
        String[] rows = items.lines()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .map(item -> item.split(" "))
                .map(item -> "'%s', 'T1', 'meter', %s, '%s', DATE '%s', '%s', %s"
                        .formatted(response, version, phase, day, item[0], item[1]))
                .toArray(String[]::new);
        scenario.land("measurements", ANSWER, rows);
    }

    private List<String> measures(String columns) {
        scenario.refresh();
        return scenario.published("SELECT " + columns + " FROM participation");
    }

    @Test
    void publishesTheWholeAndEachDimensionAsAMeasure() {
        scenario.refresh();

        assertThat(scenario.published("SELECT k, instrument, meter_dimension, better, name_fi FROM measure ORDER BY k"))
                .containsExactly("1 meter null high Mittari", "2 meter calm high Rauha", "3 meter worry low Huoli");
    }

    @Test
    void turnsReversedItemsAndInTheWholeThoseOfADimensionWhereLowIsBetter() {
        answer("R1", "'1'", "start", "2025-03-01", "w1 8, w2 4, v1 3, v2 1");

        assertThat(measures("m1_start, m2_start, m3_start")).containsExactly("7.5 7.0 2.0");
    }

    @Test
    void needsTheLeastShareOfItemsAnswered() {
        answer("R1", "'1'", "start", "2025-03-01", "w1 8");
        answer("R2", "'1'", "end", "2025-06-30", "w1 8, v1 2");

        assertThat(measures("m1_start, m2_start, m3_start, m1_end")).containsExactly("null 8.0 null 8.0");
    }

    @Test
    void changeIsEndMinusStartAndFollowupMinusStart() {
        answer("R1", "'1'", "start", "2025-03-01", "w1 2, w2 8");
        answer("R2", "'1'", "end", "2025-06-30", "w1 5, w2 5");
        answer("R3", "'1'", "followup", "2025-12-30", "w1 9, w2 1");
        answer("R4", "'1'", "mid", "2025-04-30", "w1 0, w2 0");

        assertThat(measures("m2_start, m2_end, m2_followup, m2_change, m2_followup_change"))
                .containsExactly("2.0 5.0 9.0 3.0 7.0");
    }

    @Test
    void countsAStartInItsWindowBoundsIncluded() {
        answer("EARLY", "'1'", "start", "2025-01-29", "w1 1, w2 9");
        answer("LATE", "'1'", "start", "2025-03-16", "w1 1, w2 9");
        assertThat(measures("m2_start")).containsExactly("null");

        answer("FIRST", "'1'", "start", "2025-01-30", "w1 3, w2 7");
        assertThat(measures("m2_start")).containsExactly("3.0");

        answer("LAST", "'1'", "start", "2025-03-15", "w1 4, w2 6");
        assertThat(measures("m2_start")).containsExactly("4.0");
    }

    @Test
    void countsAnEndInItsWindowBoundsIncluded() {
        answer("EARLY", "'1'", "end", "2025-06-15", "w1 1, w2 9");
        answer("LATE", "'1'", "end", "2025-07-31", "w1 1, w2 9");
        assertThat(measures("m2_end")).containsExactly("null");

        answer("LAST", "'1'", "end", "2025-07-30", "w1 3, w2 7");
        assertThat(measures("m2_end")).containsExactly("3.0");

        answer("FIRST", "'1'", "end", "2025-06-16", "w1 4, w2 6");
        assertThat(measures("m2_end")).containsExactly("4.0");
    }

    @Test
    void countsAFollowupNearThreeSixOrTwelveMonths() {
        answer("BETWEEN", "'1'", "followup", "2026-03-01", "w1 1, w2 9");
        assertThat(measures("m2_followup")).containsExactly("null");

        answer("YEAR", "'1'", "followup", "2026-08-14", "w1 6, w2 4");
        assertThat(measures("m2_followup")).containsExactly("6.0");
    }

    @Test
    void aStartAfterTheMiddleOfAShortServiceDoesNotCount() {
        scenario.land(
                "participations",
                PARTICIPATION + ", updated_at",
                "'T1', person(1), 'S1', DATE '2025-03-01', DATE '2025-03-11', NULL, TIMESTAMPTZ '2026-02-01"
                        + " 00:00:00+00'");
        answer("MIDDLE", "'1'", "start", "2025-03-06", "w1 1, w2 9");
        assertThat(measures("m2_start")).containsExactly("null");

        answer("BEFORE", "'1'", "start", "2025-03-05", "w1 4, w2 6");
        assertThat(measures("m2_start")).containsExactly("4.0");
    }

    @Test
    void ofSeveralResponsesTakesTheNearestThenTheLatestAnsweredThenTheGreatestId() {
        answer("FAR", "'1'", "end", "2025-06-20", "w1 1, w2 9");
        answer("BEFORE", "'1'", "end", "2025-06-28", "w1 2, w2 8");
        answer("AFTER-1", "'1'", "end", "2025-07-02", "w1 3, w2 7");
        answer("AFTER-2", "'1'", "end", "2025-07-02", "w1 4, w2 6");

        assertThat(measures("m2_end")).containsExactly("4.0");
    }

    @Test
    void pairsOnlyWithinOneVersionAndPrefersTheVersionThatHasAPair() {
        scenario.land("definitions", "kind, code, version, body", Definitions.meter("2"));
        answer("R1", "'1'", "start", "2025-03-01", "w1 2, w2 8");
        answer("R2", "'2'", "end", "2025-06-30", "w1 9, w2 1");
        assertThat(measures("m2_start, m2_end, m2_change")).containsExactly("2.0 9.0 null");

        answer("R3", "'2'", "start", "2025-03-09", "w1 4, w2 6");
        assertThat(measures("m2_start, m2_end, m2_change")).containsExactly("4.0 9.0 5.0");
    }

    @Test
    void anAnswerWithoutAVersionBelongsToTheNewest() {
        answer("R1", "NULL", "start", "2025-03-01", "w1 2, w2 8");

        assertThat(measures("m2_start")).containsExactly("2.0");
    }

    @Test
    void answersToWhatIsNotKnownWaitAndComeInOnceItIs() {
        answer("R1", "'2'", "start", "2025-03-01", "w1 2, w2 8");
        answer("R2", "'1'", "start", "2025-03-01", "other 2, v1 11");
        scenario.land(
                "measurements",
                ANSWER,
                "'R3', 'T9', 'meter', '1', 'start', DATE '2025-03-01', 'w1', 5",
                "'R4', 'T1', 'unknown', '1', 'start', DATE '2025-03-01', 'w1', 5");
        scenario.refresh();
        assertThat(scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'measurements'"))
                .containsExactly("6");

        scenario.land("definitions", "kind, code, version, body", Definitions.meter("2"));
        assertThat(measures("m2_start")).containsExactly("2.0");
        assertThat(scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'measurements'"))
                .containsExactly("4");
    }

    @Test
    void theEndIsDueWhenItsWindowHasClosed() {
        scenario.land(
                "participations",
                PARTICIPATION,
                // The newest day of the data is 2026-01-01.
                "'T2', person(2), 'S1', DATE '2025-06-01', DATE '2025-12-01', NULL",
                "'T3', person(3), 'S1', DATE '2025-06-01', DATE '2025-12-02', NULL",
                "'T4', person(4), 'S1', DATE '2025-06-01', NULL, NULL");

        scenario.refresh();

        assertThat(scenario.published("SELECT days, is_end_due FROM participation ORDER BY days NULLS LAST"))
                .containsExactly("122 true", "184 true", "185 false", "null false");
    }

    @Test
    void otherWindowsMakeAnotherGenerationOfTheSameData() {
        answer("LATE", "'1'", "start", "2025-03-16", "w1 1, w2 9");
        assertThat(measures("m2_start")).containsExactly("null");

        Scenario wider = scenario.with(new MeterWindows(30, 15, 14, 30, 45));
        assertThat(wider.refresh()).hasValue(2);
        assertThat(wider.published("SELECT m2_start FROM participation")).containsExactly("1.0");
    }
}
