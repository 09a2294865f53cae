package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gets into a generation's feedback, and how. */
class FeedbackSpecTest {

    private static final String PARTICIPATION = "participation_id, person_key, service_code, start_date, end_date";
    private static final String ANSWER = "response_id, participation_id, service_code, contract_code, instrument_code,"
            + " phase, answered_on, item_code, answer, collected_by";
    private static final String ITEMS = """
        "scale": {"min": 1, "max": 5}, "items": [{"code": "f1", "text": {"fi": "Hyvä", "en": "Good"}},
        {"code": "f2", "text": {"fi": "Huono"}, "reversed": true},
        {"code": "helped", "type": "choice", "several": true, "text": {"fi": "Mikä auttoi?"},
        "choices": [{"code": "talks", "name": {"fi": "Puhe"}}, {"code": "work", "name": {"fi": "Työ"}}]}]}'\
        """;

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void aFormOfEachKind() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "definitions",
                        "kind, code, version, body",
                        Definitions.meter("1"),
                        form("linked", "participation"),
                        form("anonymous", "none"))
                .land("services", "service_code, service_type, name_fi, delivery", "'S1', 'job_coaching', 'S', 'own'")
                .land(
                        "contracts",
                        "contract_code, service_code, provider_code, area_codes, start_date",
                        "'C1', 'S1', 'P1', 'A1', DATE '2025-01-01'")
                .land("participations", PARTICIPATION, "'T1', person(1), 'S1', DATE '2025-03-01', DATE '2025-06-30'");
    }

    private static String form(String code, String linkage) {
        return "'instrument', '%1$s', '1', '{\"instrument\": \"%1$s\", \"version\": \"1\", \"linkage\": \"%2$s\", \"name\": {\"fi\": \"L\"}, "
                        .formatted(code, linkage)
                + ITEMS;
    }

    private static String answer(String response, String about, String form, String phase, String item, int answer) {
        return "'%s', %s, '%s', '%s', DATE '2025-06-30', '%s', %d, 'self'"
                .formatted(response, about, form, phase, item, answer);
    }

    private static final String T1 = "'T1', NULL, NULL";

    @Test
    void holdsAnonymousAnswersOfAServiceOrContractWithItsProviderAndArea() {
        scenario.land(
                        "measurements",
                        ANSWER,
                        answer("R1", "NULL, 'S1', NULL", "anonymous", "end", "f1", 5),
                        answer("R2", "NULL, NULL, 'C1'", "anonymous", "end", "f1", 4),
                        answer("R3", "NULL, 'S9', NULL", "anonymous", "end", "f1", 3))
                .refresh();

        assertThat(scenario.published(
                        "SELECT answer, provider, area, contract, gender, target_groups, respondent < 0 FROM"
                                + " feedback ORDER BY answer"))
                .containsExactly("4.0 1 1 1 0 0 true", "5.0 0 0 0 0 0 true");
        assertThat(scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'measurements'"))
                .containsExactly("1");
    }

    @Test
    void holdsChoicesOfEveryFormButScalesOnlyOfThoseThatAreNotAskedAtTheStart() {
        scenario.land(
                        "measurements",
                        ANSWER,
                        answer("R1", T1, "meter", "start", "w1", 5),
                        answer("R2", T1, "linked", "end", "f1", 5),
                        answer("R2", T1, "linked", "end", "helped.work", 1),
                        answer("R2", T1, "linked", "end", "helped.talks", 0),
                        answer("R2", T1, "linked", "end", "helped.unknown", 1))
                .refresh();

        assertThat(scenario.published("SELECT code, choice, answer, respondent, phase, collected FROM feedback JOIN"
                        + " instrument_item ON key = item ORDER BY code, choice"))
                .containsExactly("f1 0 5.0 0 3 1", "helped 1 0.0 0 3 1", "helped 2 1.0 0 3 1");
        assertThat(scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'measurements'"))
                .containsExactly("1");
    }

    @Test
    void instrumentsAreToldWithTheirItemsAndChoices() {
        scenario.refresh();

        assertThat(scenario.published(
                        "SELECT number, code, version, is_linked, versions FROM instrument ORDER BY number"))
                .containsExactly("1 anonymous 1 false [1]", "2 linked 1 true [1]", "3 meter 1 true [1]");
        assertThat(scenario.published(
                        "SELECT code, type, is_several, is_reversed, text_en, scale_max FROM instrument_item"
                                + " WHERE instrument = 'linked' ORDER BY position"))
                .containsExactly(
                        "f1 scale false false Good 5.0",
                        "f2 scale false true Huono 5.0",
                        "helped choice true false Mikä auttoi? null");
        assertThat(scenario.published("SELECT DISTINCT position, code, name_sv FROM instrument_choice ORDER BY 1"))
                .containsExactly("1 talks Puhe", "2 work Työ");
    }
}
