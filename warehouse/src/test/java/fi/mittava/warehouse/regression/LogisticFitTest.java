package fi.mittava.warehouse.regression;

import static fi.mittava.warehouse.regression.ChangeScores.NINE_DIGITS;
import static fi.mittava.warehouse.regression.ChangeScores.expected;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.regression.LogisticFit.Hold;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticFitTest {

    private static final Hold HOLD = new Hold(1e-4, 30);

    @ParameterizedTest
    @CsvSource({
        "gen_all_change, change",
        "gen_train_base, score_pre age female months_unemployed",
        "gen_train_base+change, score_pre age female months_unemployed change"
    })
    void isAsR(String dataset, String columns) {
        String[] names = ("1 " + columns).split(" ");
        ChangeScores data = dataset.startsWith("gen_all") ? ChangeScores.all() : ChangeScores.train();
        LogisticFit fit = LogisticFit.of(DenseRows.of(data.columns(names), data.employed()), HOLD);

        assertThat(fit.isSeparated()).isFalse();
        assertThat(fit.logLikelihood()).isCloseTo(expected(dataset, "loglik"), NINE_DIGITS);
        for (int column = 0; column < names.length; column++) {
            String name = column == 0 ? "(Intercept)" : names[column];
            assertThat(fit.coefficients()[column]).as(name).isCloseTo(expected(dataset, "b." + name), NINE_DIGITS);
            assertThat(fit.standardErrors()[column]).as(name).isCloseTo(expected(dataset, "se." + name), NINE_DIGITS);
        }
    }

    @Test
    void trialsAreSoManyRows() {
        double[][] once = {{1, 0}, {1, 1}};
        LogisticFit fit = LogisticFit.of(DenseRows.of(once, new double[] {10, 20}, new double[] {4, 15}), HOLD);

        assertThat(fit.coefficients()[0]).isCloseTo(Math.log(4 / 6.0), NINE_DIGITS);
        assertThat(fit.coefficients()[1]).isCloseTo(Math.log(15 / 5.0) - Math.log(4 / 6.0), NINE_DIGITS);
    }

    @Test
    void rowsThatAreToldApartCompletelyAreHeldByARidge() {
        double[][] values = {{1, -2}, {1, -1}, {1, 1}, {1, 2}};
        LogisticFit fit = LogisticFit.of(DenseRows.of(values, new boolean[] {false, false, true, true}), HOLD);

        assertThat(fit.isSeparated()).isTrue();
        assertThat(fit.coefficients()[1]).isPositive().isFinite();
    }

    @Test
    void aColumnThatFollowsFromThoseBeforeItIsLeftOut() {
        double[][] values = ChangeScores.train().columns("1", "score_pre", "score_post", "change", "female");

        assertThat(IndependentColumns.of(values, 5)).containsExactly(0, 1, 2, 4);
        assertThat(IndependentColumns.of(new double[][] {{1, 0}, {1, 0}}, 2)).containsExactly(0);
    }

    @Test
    void logOddsBeyondTheRangeOfProbabilitiesHaveADeviance() {
        assertThat(LogisticRows.deviance(800, 1, 0)).isEqualTo(1600);
        assertThat(LogisticRows.deviance(-800, 1, 0)).isZero();
        assertThat(Arrays.stream(new double[] {-800, 0, 800}).map(LogisticRows::probability))
                .containsExactly(0.0, 0.5, 1.0);
    }
}
