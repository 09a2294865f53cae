package fi.mittava.warehouse.study;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.study.score.WeightMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference's data, fed through the contracts, end in R's figures. */
class ReferenceStudySpecTest {

    /** z′γ of each woman a year after the start, by hand. */
    private static final String BY_HAND = """
        WITH
        term AS (
            SELECT position, kind, z, level, mean, scale, gamma[position + 1] AS gamma
            FROM study_term
            CROSS JOIN (SELECT gamma FROM effect_model WHERE outcome = 'EMPLOYED' AND horizon = 12)
            WHERE position IS NOT NULL
        ),
        woman AS (
            SELECT row_number() OVER () AS number, * FROM participation WHERE study = 1 AND gender = 1
        ),
        expected AS (
            SELECT number, sum(gamma * CASE kind
                WHEN 'intercept' THEN 1
                WHEN 'dense' THEN ([z1, z2, z3, z4, z5, z6, z7][z] - mean) / scale
                WHEN 'month' THEN CAST(start_month = level AS INTEGER)
                WHEN 'area' THEN CAST(study_area = level AS INTEGER)
                WHEN 'bracket' THEN CAST(study_bracket = level AS INTEGER) END) AS y0
            FROM woman CROSS JOIN term
            GROUP BY number
        )
        """;

    @TempDir
    private static Path folder;

    private static ReferenceAnswers answers;
    private static Scenario scenario;

    @BeforeAll
    static void study() {
        answers = ReferenceAnswers.of(folder, WeightMode.POOLED);
        scenario = answers.scenario();
    }

    @Test
    void theStackHasTheReferencesRows() {
        assertThat(scenario.published("SELECT status, participations, without_peers, peers FROM study_type"))
                .containsExactly("OK 861 0 12904");
    }

    @Test
    void coefficientsOfTheScoreAreThose() {
        assertThat(scenario.published("SELECT term, round(coefficient, 6) FROM study_term WHERE kind = 'area'"
                        + " AND level > 1 ORDER BY level"))
                .containsExactly("area 2 -0.009533", "area 3 -0.317818", "area 4 0.105538", "area 5 -0.002125");
        assertThat(scenario.published("SELECT round(coefficient / scale, 6) FROM study_term WHERE kind = 'dense'"
                        + " ORDER BY position"))
                .containsExactly(
                        "0.012247", "-0.016619", "0.421155", "-0.487952", "-0.526194", "0.318551", "-1.157245");
    }

    @Test
    void effectsErrorsAndKappaAreThose() {
        answers.effectsErrorsAndKappaAreThose();
    }

    /** What a slice needs is published: the counterfactuals of participations follow from their covariates. */
    @Test
    void theEffectOnASliceFollowsFromWhatIsPublished() {
        assertThat(scenario.published(BY_HAND + """
            SELECT count(*), round(avg(CAST(start_12 IN (1, 2, 3) AS INTEGER)) - avg(y0), 7)
            FROM woman JOIN expected USING (number)
            """)).containsExactly("490 0.0755898");
    }

    /** To single precision; the list begins 24 months before the start. */
    @Test
    void theCounterfactualOfEachParticipationIsPublished() {
        assertThat(scenario.published(BY_HAND + """
            SELECT count(*), len(any_value(counterfactual_employed)), max(abs(counterfactual_employed[37] - y0)) < 2e-7
            FROM woman JOIN expected USING (number)
            """)).containsExactly("490 49 true");
        assertThat(scenario.published("SELECT count(*) FROM participation WHERE study <> 1"
                        + " AND counterfactual_employed IS NOT NULL"))
                .containsExactly("0");
    }

    /** From the contracts to the answer of a question; the covariates are published in single precision. */
    @Test
    void theEffectThatIsAskedOfASliceIsThat() {
        answers.theEffectOnWomenIsThat();
    }
}
