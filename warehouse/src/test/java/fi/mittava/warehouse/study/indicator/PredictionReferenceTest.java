package fi.mittava.warehouse.study.indicator;

import static fi.mittava.warehouse.regression.ChangeScores.NINE_DIGITS;
import static fi.mittava.warehouse.regression.ChangeScores.expected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.regression.ChangeScores;
import fi.mittava.warehouse.regression.SparseRows;
import fi.mittava.warehouse.study.indicator.IndicatorModel.OddsRatio;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against R 4.2 with pROC, to nine digits. */
class PredictionReferenceTest {

    private static final String[] BASE = {"score_pre", "age", "female", "months_unemployed"};
    private static final String[] CHANGE = {"score_pre", "age", "female", "months_unemployed", "change"};

    /**
     * In R's calibration glm stopped a step early: then standard errors are of the weights of the step before, and the last
     * coefficient lacks what one more step would add. After as many steps all agree to twelve digits.
     */
    private static final Offset<Double> LESS_A_STEP = within(2e-6);

    private final ChangeScores train = ChangeScores.train();
    private final ChangeScores test = ChangeScores.test();

    private double[] logOddsOfTest(String... columns) {
        return IndicatorModel.of(train.rows(columns), train.employed()).logOdds(test.rows(columns));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen_test_base", "gen_test_base+change"})
    void laterPersonsAreForetoldAsByR(String dataset) {
        double[] logOdds = logOddsOfTest(dataset.endsWith("change") ? CHANGE : BASE);
        Auc auc = Auc.of(Placements.of(logOdds, test.employed()));
        Calibration calibration = Calibration.of(logOdds, test.employed());

        assertThat(auc.value()).isCloseTo(expected(dataset, "auc"), NINE_DIGITS);
        assertThat(auc.standardError()).isCloseTo(expected(dataset, "auc_delong_se"), NINE_DIGITS);
        assertThat(auc.low()).isCloseTo(expected(dataset, "auc_delong_lo"), NINE_DIGITS);
        assertThat(auc.high()).isCloseTo(expected(dataset, "auc_delong_hi"), NINE_DIGITS);
        assertThat(calibration.brier()).isCloseTo(expected(dataset, "brier"), NINE_DIGITS);
        assertThat(calibration.brierScaled()).isCloseTo(expected(dataset, "brier_scaled"), NINE_DIGITS);
        assertThat(calibration.slope()).isCloseTo(expected(dataset, "calib_slope"), NINE_DIGITS);
        assertThat(calibration.slopeStandardError()).isCloseTo(expected(dataset, "calib_slope_se"), LESS_A_STEP);
        assertThat(calibration.intercept()).isCloseTo(expected(dataset, "calib_intercept_joint"), NINE_DIGITS);
        assertThat(calibration.inTheLarge()).isCloseTo(expected(dataset, "calib_in_the_large"), LESS_A_STEP);
        assertThat(calibration.inTheLargeStandardError())
                .isCloseTo(expected(dataset, "calib_in_the_large_se"), LESS_A_STEP);
    }

    @Test
    void whatTheChangeAddsIsAsByR() {
        Auc.Difference delta = Auc.Difference.of(
                Placements.of(logOddsOfTest(CHANGE), test.employed()),
                Placements.of(logOddsOfTest(BASE), test.employed()));

        assertThat(delta.value()).isCloseTo(expected("gen_test_delta_auc", "delta"), NINE_DIGITS);
        assertThat(delta.standardError()).isCloseTo(expected("gen_test_delta_auc", "se"), NINE_DIGITS);
        assertThat(delta.p()).isCloseTo(expected("gen_test_delta_auc", "p"), NINE_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen_train_base", "gen_train_base+change"})
    void theShareExplainedIsAsByR(String dataset) {
        String[] columns = dataset.endsWith("change") ? CHANGE : BASE;

        assertThat(IndicatorModel.of(train.rows(columns), train.employed()).nagelkerke())
                .isCloseTo(expected(dataset, "nagelkerke_r2"), NINE_DIGITS);
    }

    @Test
    void changeAloneIsAsByR() {
        ChangeScores all = ChangeScores.all();
        IndicatorModel model = IndicatorModel.of(all.rows("change"), all.employed());
        OddsRatio ratio = model.oddsRatioPerDeviation();

        assertThat(ratio.value()).isCloseTo(expected("gen_all_change", "OR_per_SD"), NINE_DIGITS);
        assertThat(ratio.low()).isCloseTo(expected("gen_all_change", "OR_per_SD_lo"), NINE_DIGITS);
        assertThat(ratio.high()).isCloseTo(expected("gen_all_change", "OR_per_SD_hi"), NINE_DIGITS);
        assertThat(model.nagelkerke()).isCloseTo(expected("gen_all_change", "nagelkerke_r2"), NINE_DIGITS);
    }

    /** A score with many ties ranks as the probabilities made of it. */
    @Test
    void tiesCountAHalf() {
        ChangeScores all = ChangeScores.all();
        double[][] values = all.columns("change");
        double[] change = new double[values.length];
        for (int row = 0; row < change.length; row++) {
            change[row] = values[row][0];
        }
        Auc auc = Auc.of(Placements.of(change, all.employed()));

        assertThat(auc.value()).isCloseTo(expected("gen_all_change_raw_ties", "auc"), NINE_DIGITS);
        assertThat(auc.standardError()).isCloseTo(expected("gen_all_change_raw_ties", "auc_delong_se"), NINE_DIGITS);
    }

    @Test
    void predictionsAreCalibratedToWhatTheyWereFittedOn() {
        ChangeScores all = ChangeScores.all();
        SparseRows change = all.rows("change");
        Calibration calibration =
                Calibration.of(IndicatorModel.of(change, all.employed()).logOdds(change), all.employed());

        assertThat(calibration.slope()).isCloseTo(1, within(1e-9));
        assertThat(calibration.inTheLarge()).isCloseTo(0, within(1e-9));
        assertThat(calibration.slopeStandardError())
                .isCloseTo(expected("gen_all_change", "calib_slope_se"), LESS_A_STEP);
    }
}
