package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticipationSpecTest {

    private static final String PARTICIPATION = "participation_id, person_key, service_code, start_date";
    private static final String IN_SERVICE = "'T%d', person(%d), 'S1', DATE '2025-03-10'";
    private static final String PERSON = "person_key, valid_from, birth_month, gender";

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void aServiceIsThere() {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "services",
                        "service_code, service_type, name_fi, delivery",
                        "'S1', 'job_coaching', 'Valmennus', 'procured'",
                        "'S2', 'wage_subsidy', 'Palkkatuki', 'own'");
    }

    private String member(String dimension, String column) {
        return "SELECT member.code FROM participation JOIN member ON dimension = '" + dimension + "' AND key = "
                + column + " ORDER BY start_month, member.code";
    }

    @Test
    void standsWithItsMonthsDaysAndEndReasonAcrossAYearsEnd() {
        scenario.land(
                "participations",
                PARTICIPATION + ", end_date, end_reason",
                "'T1', person(1), 'S1', DATE '2024-12-30', DATE '2025-01-02', 'completed'",
                "'T2', person(1), 'S2', DATE '2025-02-01', NULL, NULL",
                "'T3', person(1), 'S2', DATE '2025-03-01', DATE '2025-05-31', 'completed'");

        scenario.refresh();

        assertThat(scenario.published(
                        "SELECT start_month, end_month, days, end_reason, support_months FROM participation"
                                + " ORDER BY 1"))
                .containsExactly("24299 24300 4 1 0", "24301 null null 0 255", "24302 24304 92 1 2");
        assertThat(scenario.published("SELECT most_participations_per_person FROM generation"))
                .containsExactly("3");
    }

    @Test
    void waitsUntilItsServiceComes() {
        scenario.land("participations", PARTICIPATION, "'T1', person(1), 'S9', DATE '2025-01-07'");
        scenario.refresh();
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("0");
        assertThat(scenario.published("SELECT waiting, rows FROM feed_quality WHERE feed = 'participations'"))
                .containsExactly("1 1");

        scenario.land("services", "service_code, service_type, name_fi", "'S9', 'job_coaching', 'Uusi'")
                .refresh();
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("1");
        assertThat(scenario.published("SELECT waiting FROM feed_quality WHERE feed = 'participations'"))
                .containsExactly("0");
    }

    @Test
    void isNoLongerPublishedOnceWithdrawn() {
        scenario.land("participations", PARTICIPATION, IN_SERVICE.formatted(1, 1), IN_SERVICE.formatted(2, 2))
                .refresh();
        scenario.land(
                        "participations",
                        "participation_id, updated_at, deleted",
                        "'T1', TIMESTAMPTZ '2026-02-01 00:00:00+00', true")
                .refresh();

        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("1");
    }

    @Test
    void takesUnknownCodesAsMembersNamedByTheirCode() {
        scenario.land(
                "participations",
                PARTICIPATION + ", provider_code, contract_code, area_code",
                IN_SERVICE.formatted(1, 1) + ", 'P9', 'C9', 'A9'",
                IN_SERVICE.formatted(2, 2) + ", NULL, NULL, NULL");

        scenario.refresh();

        assertThat(scenario.published(member("PROVIDER", "provider"))).containsExactly("P9", "unknown");
        assertThat(scenario.published(member("CONTRACT", "contract"))).containsExactly("C9", "unknown");
        assertThat(scenario.published(member("AREA", "area"))).containsExactly("A9", "unknown");
    }

    @Test
    void takesProviderFromItsContractAndAreaFromItselfThenTheContractsOnlyOneThenThePerson() {
        scenario.land("areas", "area_code, name_fi, municipality_codes", "'A5', 'Viisi', '091 092'")
                .land(
                        "contracts",
                        "contract_code, service_code, provider_code, area_codes",
                        "'ONE', 'S1', 'P1', 'A2'",
                        "'JOINT', 'S1', 'P2', 'A2 A3'")
                .land(
                        "persons",
                        PERSON + ", area_code, municipality_code",
                        "person(1), DATE '2024-01-01', DATE '1990-01-01', 'male', 'A4', NULL",
                        "person(2), DATE '2024-01-01', DATE '1990-01-01', 'male', NULL, '092'")
                .land(
                        "participations",
                        PARTICIPATION + ", contract_code, provider_code, area_code",
                        "'T1', person(1), 'S1', DATE '2025-01-10', 'ONE', 'P9', 'A1'",
                        "'T2', person(1), 'S1', DATE '2025-02-10', 'ONE', NULL, NULL",
                        "'T3', person(1), 'S1', DATE '2025-03-10', 'JOINT', NULL, NULL",
                        "'T4', person(2), 'S1', DATE '2025-04-10', 'JOINT', NULL, NULL");

        scenario.refresh();

        assertThat(scenario.published(member("AREA", "area"))).containsExactly("A1", "A2", "A4", "A5");
        assertThat(scenario.published(member("PROVIDER", "provider"))).containsExactly("P9", "P1", "P2", "P2");
    }

    @Test
    void describesThePersonAsKnownOnTheStartDay() {
        scenario.land(
                        "persons",
                        PERSON + ", language, education_level",
                        "person(1), DATE '2025-03-10', DATE '1990-01-01', 'male', 'ar', 2",
                        "person(1), DATE '2025-03-11', DATE '1990-01-01', 'male', 'fi', 7",
                        "person(2), DATE '2025-03-11', DATE '1990-01-01', 'female', 'fi', 7")
                .land(
                        "participations",
                        PARTICIPATION,
                        IN_SERVICE.formatted(1, 1),
                        IN_SERVICE.formatted(2, 2),
                        IN_SERVICE.formatted(3, 3));

        scenario.refresh();

        assertThat(scenario.star(
                        "SELECT participation_id, age_years, profile.gender, profile.education, profile.language_group"
                                + " FROM star.profile JOIN star.participation USING (participation_key) ORDER BY 1"))
                .containsExactly("T1 35 male basic other", "T2 35 female null null", "T3 null null null null");
        assertThat(scenario.published(member("EDUCATION", "education"))).containsExactly("basic", "unknown", "unknown");
    }

    @Test
    void countsAgeInFullYearsFromTheMonthOfBirthAndBandsItInclusively() {
        scenario.land(
                        "persons",
                        PERSON,
                        "person(1), DATE '2020-01-01', DATE '2010-04-01', 'male'",
                        "person(2), DATE '2020-01-01', DATE '2010-03-01', 'male'",
                        "person(3), DATE '2020-01-01', DATE '2000-04-01', 'male'",
                        "person(4), DATE '2020-01-01', DATE '2000-03-01', 'male'",
                        "person(5), DATE '2020-01-01', DATE '1960-04-01', 'male'",
                        "person(6), DATE '2020-01-01', DATE '1960-03-01', 'male'")
                .land(
                        "participations",
                        PARTICIPATION,
                        IN_SERVICE.formatted(1, 1),
                        IN_SERVICE.formatted(2, 2),
                        IN_SERVICE.formatted(3, 3),
                        IN_SERVICE.formatted(4, 4),
                        IN_SERVICE.formatted(5, 5),
                        IN_SERVICE.formatted(6, 6));

        scenario.refresh();

        assertThat(scenario.star("SELECT participation_id, age_years, age_band FROM star.profile"
                        + " JOIN star.participation USING (participation_key) ORDER BY 1"))
                .containsExactly("T1 14 null", "T2 15 15-24", "T3 24 15-24", "T4 25 25-34", "T5 64 55-64", "T6 65 65+");
    }

    @Test
    void bandsAreListedInTheOrderOfTheirListAndUnknownLast() {
        scenario.land("participations", PARTICIPATION, IN_SERVICE.formatted(1, 1));
        scenario.refresh();

        assertThat(scenario.published("SELECT code FROM member WHERE dimension = 'DURATION_BAND' ORDER BY position"))
                .containsExactly("0-2", "3-5", "6-11", "12-23", "24+", "unknown");
        assertThat(scenario.published("SELECT key, code FROM member WHERE dimension = 'GENDER' ORDER BY position"))
                .containsExactly("1 female", "2 male", "3 other", "0 unknown");
    }

    @Test
    void isSyntheticIfAPersonHasATestIdentityCode() {
        String columns = PARTICIPATION + ", is_test_person";
        scenario.land("participations", columns, IN_SERVICE.formatted(1, 1) + ", false")
                .refresh();
        assertThat(scenario.published("SELECT is_synthetic FROM generation")).containsExactly("false");

        scenario.land("participations", columns, IN_SERVICE.formatted(2, 2) + ", true")
                .refresh();
        assertThat(scenario.published("SELECT is_synthetic FROM generation")).containsExactly("true");
    }
}
