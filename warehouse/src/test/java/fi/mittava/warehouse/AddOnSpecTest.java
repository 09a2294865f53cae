package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * To whom an answer belongs that is sent under another instrument of its family. The meter has the items w1, w2, v1, v2; an
 * add-on x1 and x2. T1 is of S1, job coaching; T2 of S2, wage subsidy.
 */
class AddOnSpecTest {

    private static final String ANSWER =
            "response_id, participation_id, instrument_code, instrument_version, phase, answered_on, item_code, answer";
    private static final String SERVICES = "service_code, service_type, name_fi, updated_at";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void twoServicesAndAMeter() {
        scenario = Scenario.withDefinitions(folder)
                .land("services", SERVICES, service("S1", "job_coaching", 1), service("S2", "wage_subsidy", 1))
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date, end_date",
                        "'T1', person(1), 'S1', DATE '2025-03-01', DATE '2025-06-30'",
                        "'T2', person(2), 'S2', DATE '2025-03-01', DATE '2025-06-30'");
        define(Definitions.meter("1"));
    }

    private static String service(String code, String type, int day) {
        return "'%s', '%s', 'S', TIMESTAMPTZ '2025-01-%02d 00:00:00+00'".formatted(code, type, day);
    }

    private void define(String... rows) {
        scenario.land("definitions", "kind, code, version, body", rows);
    }

    /** A later definition is a newer version. */
    private void defineOn(int day, String row) {
        scenario.land(
                "definitions",
                "kind, code, version, body, updated_at",
                row + ", TIMESTAMPTZ '2025-01-%02d 00:00:00+00'".formatted(day));
    }

    private void answer(String participation, String instrument, String version, String items) {
        scenario.land(
                "measurements",
                ANSWER,
                Stream.of(items.split(", "))
                        .map(item -> item.split(" "))
                        .map(item -> "'R%s', '%s', '%s', %s, 'start', DATE '2025-03-01', '%s', %s"
                                .formatted(participation, participation, instrument, version, item[0], item[1]))
                        .toArray(String[]::new));
    }

    /** Whose the answers are, after a refresh. */
    private List<String> answers() {
        scenario.refresh();
        return scenario.star("SELECT participation.participation_id, instrument, version, item_code, answer FROM"
                + " star.answer JOIN star.participation USING (participation_key) JOIN star.instrument USING"
                + " (instrument_key) JOIN star.instrument_item USING (item_key) ORDER BY ALL");
    }

    private String waiting() {
        return scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'measurements'")
                .getFirst();
    }

    @Test
    void oneResponseUnderTheBaseFillsTheMeterAndTheAddOnOfTheService() {
        define(Definitions.addOn("extra", "1", "\"wage_subsidy\"", "10"));
        answer("T2", "meter", "'1'", "w1 8, w2 2, x1 3, x2 5");
        scenario.refresh();

        assertThat(scenario.published("SELECT instrument, k FROM measure WHERE meter_dimension IN ('calm', 'more')"))
                .containsExactly("extra 2", "meter 4");
        assertThat(scenario.published("SELECT m2_start, m4_start FROM participation WHERE m2_start IS NOT NULL"))
                .containsExactly("4.0 8.0");
        assertThat(waiting()).isEqualTo("0");
    }

    @Test
    void anAddOnOfOtherServicesTakesOnlyWhatIsSentUnderItsOwnCode() {
        define(Definitions.addOn("extra", "1", "\"wage_subsidy\"", "10"));
        answer("T1", "meter", "'1'", "w1 8, x1 3");
        answer("T1", "extra", "'1'", "x2 4");

        assertThat(answers()).containsExactly("T1 extra 1 x2 4.0", "T1 meter 1 w1 8.0");
        assertThat(waiting()).isEqualTo("1");
    }

    @Test
    void itemsOfTheBaseSentUnderTheAddOnBelongToTheBase() {
        define(Definitions.addOn("extra", "1", "", "10"));
        answer("T1", "extra", "NULL", "w1 8, w2 2, x1 3, other 1");

        assertThat(answers()).containsExactly("T1 extra 1 x1 3.0", "T1 meter 1 w1 8.0", "T1 meter 1 w2 2.0");
        assertThat(waiting()).isEqualTo("1");
    }

    @Test
    void anItemOfTheVersionSentUnderIsNeverAnothers() {
        define(Definitions.addOn("extra", "1", "", "20").replace("\"x1\"", "\"w1\""));
        answer("T1", "meter", "'1'", "w1 15, x2 3");

        assertThat(answers()).containsExactly("T1 extra 1 x2 3.0");
        assertThat(waiting()).as("15 is off the meter's scale").isEqualTo("1");
    }

    @Test
    void ofTwoAddOnsTheOneThatNamesTheServiceGoesFirstThenItsTypeThenTheLeastCode() {
        define(
                Definitions.addOn("c_all", "1", "", "10"),
                Definitions.addOn("b_all", "1", "", "10"),
                Definitions.addOn("d_type", "1", "\"wage_subsidy\"", "10"));
        answer("T1", "meter", "'1'", "x1 1");
        answer("T2", "meter", "'1'", "x1 2");
        assertThat(answers()).containsExactly("T1 b_all 1 x1 1.0", "T2 d_type 1 x1 2.0");

        define(Definitions.addOn("e_service", "1", "\"S2\"", "10"));
        assertThat(answers()).containsExactly("T1 b_all 1 x1 1.0", "T2 e_service 1 x1 2.0");
    }

    @Test
    void aResponseIsWhollyOfTheNewestVersionThatHoldsMostOfItsAnswers() {
        defineOn(1, Definitions.addOn("extra", "1", "", "10"));
        defineOn(2, Definitions.addOn("extra", "2", "", "5"));
        answer("T1", "meter", "'1'", "x1 2, x2 8");
        answer("T2", "meter", "NULL", "x1 2, x2 5");

        assertThat(answers())
                .containsExactly("T1 extra 1 x1 2.0", "T1 extra 1 x2 8.0", "T2 extra 2 x1 2.0", "T2 extra 2 x2 5.0");
    }

    @Test
    void answersUnderAnUnknownVersionOfTheBaseWaitAndSoDoThoseOffEveryScale() {
        define(Definitions.addOn("extra", "1", "", "10"));
        answer("T1", "meter", "'2'", "x1 3");
        answer("T2", "meter", "'1'", "x1 11");
        assertThat(answers()).isEmpty();
        assertThat(waiting()).isEqualTo("2");

        define(Definitions.meter("2"));
        assertThat(answers()).containsExactly("T1 extra 1 x1 3.0");
    }

    @Test
    void aServiceWhoseTypeChangesLateTakesItsAnswersToAnotherAddOn() {
        define(
                Definitions.addOn("coaching", "1", "\"job_coaching\"", "10"),
                Definitions.addOn("subsidy", "1", "\"wage_subsidy\"", "10"));
        scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date",
                Stream.iterate(3, n -> n + 1)
                        .limit(10)
                        .map(n -> "'T%d', person(%d), 'S2', DATE '2025-03-01'".formatted(n, n))
                        .toArray(String[]::new));
        answer("T1", "meter", "'1'", "x1 1");
        answer("T2", "meter", "'1'", "x1 2");
        assertThat(answers()).containsExactly("T1 coaching 1 x1 1.0", "T2 subsidy 1 x1 2.0");

        scenario.land("services", SERVICES, service("S1", "wage_subsidy", 2));
        assertThat(answers()).containsExactly("T1 subsidy 1 x1 1.0", "T2 subsidy 1 x1 2.0");
    }

    @Test
    void anonymousFormsHaveAddOnsToo() {
        String anonymous = ", \"linkage\": \"none\", \"scale\"";
        define(
                Definitions.meter("1")
                        .replace("'meter', '1'", "'voice', '1'")
                        .replace("\"meter\"", "\"voice\"")
                        .replace("\"participation\"", "\"none\""),
                Definitions.addOn("more", "1", "\"S1\"", "10")
                        .replace("\"meter\"", "\"voice\"")
                        .replace(", \"scale\"", anonymous));
        scenario.land(
                        "measurements",
                        "response_id, service_code, instrument_code, phase, answered_on, item_code, answer",
                        "'A', 'S1', 'voice', 'end', DATE '2025-06-30', 'w1', 4",
                        "'A', 'S1', 'voice', 'end', DATE '2025-06-30', 'x1', 5",
                        "'B', 'S2', 'voice', 'end', DATE '2025-06-30', 'x1', 6")
                .refresh();

        assertThat(scenario.star("SELECT instrument, answer FROM star.anonymous_answer JOIN star.instrument USING"
                        + " (instrument_key) ORDER BY ALL"))
                .containsExactly("more 5.0", "voice 4.0");
        assertThat(waiting()).isEqualTo("1");
    }
}
