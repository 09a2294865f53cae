package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Participations of four months that end in 2023 and 2024, a meter of one item, and registers up to a year after. */
class IndicatorSpecTest {

    private static final String PARTICIPATION = "participation_id, person_key, service_code, start_date, end_date";
    private static final String ANSWER =
            "response_id, participation_id, instrument_code, phase, answered_on, item_code, answer";
    private static final String METER =
            "'instrument', 'meter', '1', '{\"scale\": {\"min\": 0, \"max\": 100}, \"items\": [{\"code\": \"i1\"}]}'";
    private static final int PERSONS = 600;

    @TempDir
    private Path folder;

    private final List<String> participations = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();

    private void takesPart(int person, LocalDate end, int start, int change, boolean isEmployedAfter) {
        LocalDate begun = end.minusMonths(4);
        participations.add(
                "'T%1$d', person(%1$d), 'S%2$d', DATE '%3$s', DATE '%4$s'".formatted(person, person % 2, begun, end));
        answers.add("'A%1$d', 'T%1$d', 'meter', 'start', DATE '%2$s', 'i1', %3$d".formatted(person, begun, start));
        answers.add("'B%1$d', 'T%1$d', 'meter', 'end', DATE '%2$s', 'i1', %3$d".formatted(person, end, start + change));
        // Outside the labour force, and so at no risk: there is no comparison to make beside.
        statuses.add("person(%d), 'urabase', '05', DATE '2021-01-01', DATE '%s'".formatted(person, end));
        statuses.add("person(%d), 'urabase', '%s', DATE '%s', DATE '2025-12-31'"
                .formatted(person, isEmployedAfter ? "01" : "02", end.plusDays(1)));
    }

    private Scenario landed() {
        return Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", METER)
                .land(
                        "services",
                        "service_code, name_fi, service_type",
                        "'S0', 'Valmennus', 'job_coaching'",
                        "'S1', 'Palkkatuki', 'wage_subsidy'")
                .land("participations", PARTICIPATION, participations.toArray(String[]::new))
                .land("measurements", ANSWER, answers.toArray(String[]::new))
                .land(
                        "statuses",
                        "person_key, source, status_code, start_date, end_date",
                        statuses.toArray(String[]::new));
    }

    /** Change runs from −20 to 20; what each point of it adds to the log odds of employment is planted. */
    private void plant(double logOddsAPoint, int persons) {
        Random random = new Random(7);
        for (int person = 0; person < persons; person++) {
            int change = random.nextInt(41) - 20;
            double probability = 1 / (1 + Math.exp(0.3 - logOddsAPoint * change));
            takesPart(
                    person,
                    LocalDate.of(2023, 1, 28).plusMonths(random.nextInt(24)),
                    30 + random.nextInt(40),
                    change,
                    random.nextDouble() < probability);
        }
    }

    private static List<String> validity(Scenario scenario, String query) {
        scenario.refresh();
        return scenario.published(query);
    }

    @Test
    void aMeterThatForetellsEmploymentIsFound() {
        plant(0.1, PERSONS);

        assertThat(validity(landed(), """
            SELECT model, auc > 0.65, delta_auc_low > 0, delta_auc_p < 0.001, odds_ratio_per_sd_low > 2,
                odds_ratio_per_sd_high < 6, calibration_slope BETWEEN 0.5 AND 1.5
            FROM indicator_validity
            WHERE service_type IS NULL AND horizon = 6 AND model = 'change'\
            """)).containsExactly("change true true" + " true true" + " true" + " true");
    }

    @Test
    void aMeterThatForetellsNothingIsNotFound() {
        plant(0, PERSONS);

        assertThat(validity(landed(), """
            SELECT model, auc BETWEEN 0.4 AND 0.6, delta_auc_low < 0 AND delta_auc_high > 0, delta_auc_p > 0.05,
                odds_ratio_per_sd_low < 1 AND odds_ratio_per_sd_high > 1
            FROM indicator_validity
            WHERE service_type IS NULL AND horizon = 6 AND model <> 'registers'
            ORDER BY model\
            """)).containsExactly("change true true true true", "start true true true true");
    }

    @Test
    void judgesOnTheLaterHalfOfTheMonthsOfAllAndOfEachServiceType() {
        plant(0.1, PERSONS);

        assertThat(validity(landed(), """
            SELECT DISTINCT coalesce(member.code, 'all'), horizon, status,
                n_train + n_test, n_train BETWEEN n_test AND n_test + 60
            FROM indicator_validity
            LEFT JOIN member ON member.dimension = 'SERVICE_TYPE' AND member.key = service_type
            ORDER BY ALL\
            """))
                .containsExactly(
                        "all 6 OK 600 true",
                        "all 12 OK 600 true",
                        "job_coaching 6 OK 300 true",
                        "job_coaching 12 OK 300 true",
                        "wage_subsidy 6 OK 300 true",
                        "wage_subsidy 12 OK 300 true");
    }

    @Test
    void aPersonCountsOnceByTheFirstPair() {
        plant(0.1, 300);
        plant(0.1, 300);
        for (int row = 300; row < 600; row++) {
            participations.set(row, participations.get(row).replaceFirst("'T", "'U"));
        }
        for (int row = 600; row < 1200; row++) {
            answers.set(row, answers.get(row).replaceFirst("'([AB])", "'$1U").replaceFirst("'T", "'U"));
        }

        assertThat(validity(landed(), """
            SELECT n_train + n_test FROM indicator_validity
            WHERE service_type IS NULL AND horizon = 6 AND model = 'change'\
            """)).containsExactly("300");
    }

    @Test
    void fewPairsCarryNoModel() {
        plant(0.1, 199);

        assertThat(reasons()).containsExactly("NOT_ESTIMABLE TOO_FEW_PAIRS null null");
    }

    @Test
    void withoutLaterCohortsNothingIsJudged() {
        for (int person = 0; person < 300; person++) {
            takesPart(person, LocalDate.of(2024, 5, 20), 40, person % 7, person % 3 == 0);
        }

        assertThat(reasons()).containsExactly("NOT_ESTIMABLE NO_LATER_COHORT null null");
    }

    @Test
    void nobodyEmployedCarriesNoModel() {
        for (int person = 0; person < 300; person++) {
            takesPart(person, LocalDate.of(2023, 1, 20).plusMonths(person % 20), 40, person % 7, false);
        }

        assertThat(reasons()).containsExactly("NOT_ESTIMABLE ONE_OUTCOME null null");
    }

    @Test
    void anEndWithoutItsYearAfterIsNotJudgedYet() {
        plant(0.1, 300);
        statuses.replaceAll(row -> row.replace("2025-12-31", "2023-12-31"));

        assertThat(validity(landed(), """
            SELECT DISTINCT horizon, reason FROM indicator_validity WHERE service_type IS NULL ORDER BY ALL\
            """)).containsExactly("6 TOO_FEW_PAIRS", "12 TOO_FEW_PAIRS");
    }

    @Test
    void aScoreThatIsTheSameForEverybodyTellsNothing() {
        Random random = new Random(7);
        for (int person = 0; person < 300; person++) {
            takesPart(person, LocalDate.of(2023, 1, 20).plusMonths(person % 20), 40, 0, random.nextBoolean());
        }

        assertThat(validity(landed(), """
            SELECT model, status, delta_auc, delta_auc_p, odds_ratio_per_sd FROM indicator_validity
            WHERE service_type IS NULL AND horizon = 6 AND model <> 'registers' ORDER BY model\
            """))
                .containsExactly("change" + " OK 0.0" + " null" + " null", "start" + " OK 0.0" + " null" + " null");
    }

    @Test
    void withoutAMeterThereIsNothingToJudge() {
        assertThat(validity(Scenario.withDefinitions(folder), "SELECT count(*) FROM indicator_validity"))
                .containsExactly("0");
    }

    private List<String> reasons() {
        return validity(landed(), """
            SELECT DISTINCT status, reason, auc, delta_auc FROM indicator_validity
            WHERE service_type IS NULL AND horizon = 6\
            """);
    }
}
