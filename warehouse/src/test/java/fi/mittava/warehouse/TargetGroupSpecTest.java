package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Person 1 is 29, a man with basic education and Arabic as mother tongue; person 2 is 30, has a degree, limited work
 * ability and an integration plan; of person 3 nothing is known. All start on 2025-03-10.
 */
class TargetGroupSpecTest {

    private static final String PARTICIPATION = "participation_id, person_key, service_code, start_date, end_date";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void threePersonsTakePart() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "persons",
                        "person_key, valid_from, birth_month, gender, language, education_level, work_ability_limited,"
                                + " integration_plan, unemployed_since",
                        "person(1), DATE '2025-01-01', DATE '1995-04-01', 'male', 'ar', 2, false, false, DATE"
                                + " '2024-03-11'",
                        "person(2), DATE '2025-01-01', DATE '1995-03-01', 'female', 'fi', 7, true, true, DATE"
                                + " '2024-03-10'")
                .land(
                        "participations",
                        PARTICIPATION,
                        "'T1', person(1), 'S1', DATE '2025-03-10', NULL",
                        "'T2', person(2), 'S1', DATE '2025-03-10', NULL",
                        "'T3', person(3), 'S1', DATE '2025-03-10', NULL");
    }

    /** The participations that fulfil a rule. */
    private List<String> fulfilled(String rule) {
        scenario.land("definitions", "kind, code, version, body", Definitions.targetGroup("group", rule))
                .refresh();
        return scenario.star(
                "SELECT participation_id FROM star.participation_target_group JOIN star.participation USING"
                        + " (participation_key) WHERE target_group = 'group' ORDER BY 1");
    }

    @Test
    void ageUnder() {
        assertThat(fulfilled("{\"age_under\": 30}")).containsExactly("T1");
    }

    @Test
    void ageAtLeast() {
        assertThat(fulfilled("{\"age_at_least\": 30}")).containsExactly("T2");
    }

    @Test
    void unemployedMonthsAtLeast() {
        assertThat(fulfilled("{\"unemployed_months_at_least\": 12}")).containsExactly("T2");
    }

    @Test
    void unemployedMonthsOfTheLastSixteen() {
        scenario.land(
                "statuses",
                "person_key, status_code, start_date, end_date",
                "person(1), '01', DATE '2023-01-01', DATE '2024-01-31'",
                "person(1), '02', DATE '2024-02-01', DATE '2024-12-31'",
                "person(1), '01', DATE '2025-01-01', DATE '2025-01-31'",
                "person(1), '02', DATE '2025-02-01', DATE '2025-06-30'");

        assertThat(fulfilled("{\"all\": [{\"unemployed_months_of_last_16\": 12}, {\"age_under\": 30}]}"))
                .containsExactly("T1");
    }

    @Test
    void afterServiceNeedsAServiceThatEndedBeforeAndUnemploymentSince() {
        scenario.land(
                "participations",
                PARTICIPATION,
                "'A1', person(1), 'S1', DATE '2024-06-01', DATE '2025-03-10'",
                "'A2', person(2), 'S1', DATE '2024-06-01', DATE '2025-03-09'",
                "'A3', person(3), 'S1', DATE '2024-06-01', DATE '2025-03-09'");

        assertThat(fulfilled("{\"after_service\": true}")).containsExactly("T2");
    }

    @Test
    void workAbilityLimited() {
        assertThat(fulfilled("{\"work_ability_limited\": true}")).containsExactly("T2");
    }

    @Test
    void integrationPlan() {
        assertThat(fulfilled("{\"integration_plan\": false}")).containsExactly("T1");
    }

    @Test
    void languageGroupIn() {
        assertThat(fulfilled("{\"language_group_in\": [\"other\", \"sv\"]}")).containsExactly("T1");
    }

    @Test
    void educationIn() {
        assertThat(fulfilled("{\"education_in\": [\"tertiary\"]}")).containsExactly("T2");
    }

    @Test
    void anyAllAndNotCombine() {
        assertThat(fulfilled("{\"any\": [{\"age_under\": 30}, {\"work_ability_limited\": true}]}"))
                .containsExactly("T1", "T2");
    }

    @Test
    void notOfWhatIsUnknownIsNotFulfilled() {
        assertThat(fulfilled("{\"not\": {\"age_under\": 30}}")).containsExactly("T2");
    }

    @Test
    void severalKeysMustAllHold() {
        assertThat(fulfilled("{\"age_at_least\": 30, \"education_in\": [\"basic\"]}"))
                .isEmpty();
    }

    @Test
    void aParticipationMayBelongToSeveralGroups() {
        scenario.land(
                        "definitions",
                        "kind, code, version, body",
                        Definitions.targetGroup("a", "{\"age_under\": 30}"),
                        Definitions.targetGroup("b", "{\"age_under\": 99}"))
                .refresh();

        assertThat(scenario.published("SELECT target_groups FROM participation ORDER BY 1"))
                .containsExactly("0", "2", "3");
        assertThat(scenario.published("SELECT key, code, rule FROM target_group ORDER BY key"))
                .containsExactly("0 a {\"age_under\":30}", "1 b {\"age_under\":99}");
    }

    @Test
    void aRuleThatCannotBeReadStopsThePublishAndNamesTheGroup() {
        assertThatThrownBy(() -> fulfilled("{\"shoe_size_under\": 30}"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("target group group")
                .hasMessageContaining("shoe_size_under");
    }
}
