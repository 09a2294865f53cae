package fi.mittava.warehouse.regression;

import static fi.mittava.warehouse.regression.ChangeScores.NINE_DIGITS;
import static fi.mittava.warehouse.regression.ChangeScores.expected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticRegressionTest {

    private static final double RIDGE = 1e-4;

    @ParameterizedTest
    @CsvSource({
        "gen_all_change, change",
        "gen_train_base, score_pre age female months_unemployed",
        "gen_train_base+change, score_pre age female months_unemployed change"
    })
    void isAsR(String dataset, String columns) {
        String[] names = columns.split(" ");
        ChangeScores data = dataset.startsWith("gen_all") ? ChangeScores.all() : ChangeScores.train();
        LogisticRegression fit = fit(data.rows(names), data.employed());

        assertThat(fit.isSeparated()).isFalse();
        assertThat(fit.deviance()).isCloseTo(-2 * expected(dataset, "loglik"), NINE_DIGITS);
        for (int column = 0; column <= names.length; column++) {
            String name = column == 0 ? "(Intercept)" : names[column - 1];
            assertThat(fit.coefficients()[column]).as(name).isCloseTo(expected(dataset, "b." + name), NINE_DIGITS);
            assertThat(Math.sqrt(fit.information().inverse()[column][column]))
                    .as(name)
                    .isCloseTo(expected(dataset, "se." + name), NINE_DIGITS);
        }
    }

    @Test
    void anOffsetIsAddedToTheLogOdds() {
        SparseRows age = ChangeScores.train().rows("age");
        boolean[] employed = ChangeScores.train().employed();
        double[] twentiethsOfAge = Arrays.stream(ChangeScores.train().columns("age"))
                .mapToDouble(row -> row[0] / 20)
                .toArray();
        LogisticRegression without = fit(age, employed);
        LogisticRegression with = LogisticRegression.of(age.likelihood(employed, twentiethsOfAge), RIDGE)
                .orElseThrow();

        assertThat(with.coefficients()[1]).isCloseTo(without.coefficients()[1] - 0.05, NINE_DIGITS);
    }

    @Test
    void rowsThatAreToldApartCompletelyAreHeldByARidge() {
        double[][] values = {{-2}, {-1}, {1}, {2}};
        LogisticRegression fit = fit(ChangeScores.rows(values), new boolean[] {false, false, true, true});

        assertThat(fit.isSeparated()).isTrue();
        assertThat(fit.coefficients()[1]).isPositive().isFinite();
    }

    @Test
    void aColumnThatFollowsFromThoseBeforeItIsPassedOver() {
        LogisticRegression fit = fit(
                ChangeScores.train().rows("score_pre", "score_post", "change", "female"),
                ChangeScores.train().employed());
        LogisticRegression without = fit(
                ChangeScores.train().rows("score_pre", "score_post", "female"),
                ChangeScores.train().employed());

        assertThat(fit.information().isAliased(3)).isTrue();
        assertThat(fit.coefficients()[3]).isZero();
        assertThat(fit.coefficients()[4]).isCloseTo(without.coefficients()[3], NINE_DIGITS);
    }

    private static LogisticRegression fit(SparseRows rows, boolean[] hits) {
        return LogisticRegression.of(rows.likelihood(hits), RIDGE).orElseThrow();
    }
}
