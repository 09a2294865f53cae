package fi.mittava.warehouse.study;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.study.score.WeightMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The reference's 3,000 persons as the contracts have them: person records, a status a month and participations in one
 * service. Its month 1 is January 2020.
 */
final class ReferenceRegion {

    private static final Path FILE =
            Path.of("src/test/resources/reference/dynamic.csv").toAbsolutePath();

    /** The covariates, brackets and cells of the reference, without any draw. */
    static final StudyDesign DESIGN = StudyDesign.SHIPPED
            .withBrackets(
                    new StudyDesign.Bracket(0, 2),
                    new StudyDesign.Bracket(3, 4),
                    new StudyDesign.Bracket(5, 7),
                    new StudyDesign.Bracket(8, 12))
            .withCovariates(List.of(
                    new Covariate("age", "age_years"),
                    new Covariate("age2", "(age_years - 40) ^ 2 / 100"),
                    new Covariate("female", "CAST(gender = 'female' AS INTEGER)"),
                    new Covariate("educ1", "CAST(education = 'upper_secondary' AS INTEGER)"),
                    new Covariate("educ2", "CAST(education = 'tertiary' AS INTEGER)"),
                    new Covariate("h12", "employed_12"),
                    new Covariate("h24", "employed_share(before, 23)")))
            .withAllPeers()
            .withoutQuarters();

    private ReferenceRegion() {}

    static Scenario landedIn(Path folder) {
        Scenario scenario = Scenario.withDefinitions(folder)
                .land(
                        "services",
                        "service_code, service_type, name_fi, delivery",
                        "'S1', 'job_coaching', 'Valmennus', 'own'");
        String persons = "read_csv('" + FILE + "', types = {'history': 'VARCHAR'})";
        // In the reference age doesn't change while people start: so everybody is born in January, and they start in
        // 2022.
        scenario.landFrom(
                "persons",
                "person_key, valid_from, birth_month, gender, area_code, education_level",
                "SELECT person(id), DATE '2020-01-01', make_date(2022 - CAST(age AS INTEGER), 1, 1),"
                        + " CASE female WHEN 1 THEN 'female' ELSE 'male' END, 'A' || area,"
                        + " CASE educ WHEN 0 THEN 2 WHEN 1 THEN 3 ELSE 7 END FROM " + persons);
        // The reference has one spell a person: who isn't in work before it, or again after work, is outside the labour
        // force.
        scenario.landFrom(
                "outcomes",
                "person_key, month, status_code",
                "SELECT person(id), CAST(DATE '2019-12-01' + to_months(month) AS DATE), CASE WHEN history[month] = '1'"
                    + " THEN '01' WHEN month < unemployed_from OR contains(substr(history, unemployed_from, month -"
                    + " unemployed_from + 1), '1') THEN '05' ELSE '02' END FROM (SELECT * EXCLUDE (unemployed_from),"
                    + " CAST(unemployed_from AS INTEGER) AS unemployed_from, CAST(unnest(range(1, 61)) AS INTEGER) AS"
                    + " month FROM "
                        + persons + ")");
        return scenario.landFrom(
                "participations",
                "participation_id, person_key, service_code, start_date",
                "SELECT 'P' || id, person(id), 'S1', CAST(DATE '2019-12-01' + to_months(CAST(first_month AS INTEGER))"
                        + " AS DATE) FROM "
                        + persons + " WHERE first_month > 0");
    }

    static StudySettings settings(WeightMode mode) {
        return new StudySettings(Duration.ZERO, 1, DESIGN.in(mode));
    }
}
