package fi.mittava.warehouse.study.diagnostic;

import static fi.mittava.warehouse.study.diagnostic.ReferenceScore.STACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Reference;
import fi.mittava.warehouse.study.stack.ReferenceStack;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Weighted differences of participants and peers, against R. */
class ContrastTest {

    private static final Offset<Double> DIGITS = within(2e-12);
    private static final Workers WORKERS = new Workers(2);
    private static final PropensityModel FULL = ReferenceScore.full(WORKERS);
    private static final PropensityModel WITHOUT_HISTORY = ReferenceScore.without(List.of("h12", "h24"), WORKERS);

    @AfterAll
    static void stop() {
        WORKERS.close();
    }

    @Test
    void everyMonthIsThatOfR() {
        Contrast contrast = ReferenceScore.employment(
                FULL, WORKERS, IntStream.rangeClosed(1, 24).toArray());
        for (int horizon = 1; horizon <= 24; horizon++) {
            Contrast.Result result = contrast.result(horizon - 1);
            assertThat(result.participants()).isEqualTo(861);
            assertThat(result.effect()).as("effect at %d", horizon).isCloseTo(now("att", horizon), DIGITS);
            assertThat(result.error()).as("error at %d", horizon).isCloseTo(now("se", horizon), DIGITS);
        }
    }

    private static double now(String quantity, int horizon) {
        return Reference.of("dynamic", "B_est_now_vs_wait", quantity + "(" + horizon + ")");
    }

    @Test
    void withoutTheHistoryTheEffectIsOffAsInR() {
        int[] horizons = {3, 6, 12, 24};
        Contrast contrast = ReferenceScore.employment(WITHOUT_HISTORY, WORKERS, horizons);
        for (int column = 0; column < horizons.length; column++) {
            String at = "(" + horizons[column] + ")";
            assertThat(contrast.result(column).effect())
                    .isCloseTo(Reference.of("dynamic", "B_est_PS_without_history", "att" + at), DIGITS);
            assertThat(contrast.result(column).error())
                    .isCloseTo(Reference.of("dynamic", "B_est_PS_without_history", "se" + at), DIGITS);
        }
    }

    @Test
    void theDeviationIsThatOfParticipants() {
        double[] employed = IntStream.range(0, STACK.rows())
                .filter(STACK::isTreated)
                .filter(row ->
                        STACK.panel().at(0, STACK.person(row), STACK.columns().spellStart(row) - 1) == 1)
                .asDoubleStream()
                .toArray();
        double share = employed.length / 861.0;

        assertThat(ReferenceScore.placebo(FULL, WORKERS).everybody().deviation(0))
                .isCloseTo(Math.sqrt(share * (1 - share) * 861 / 860), DIGITS);
    }

    @Test
    void everyPlaceboMonthIsThatOfR() {
        Contrast contrast = ReferenceScore.placebo(FULL, WORKERS).everybody();
        for (int lag = 1; lag <= 18; lag++) {
            Contrast.Result result = contrast.result(lag - 1);
            assertThat(result.effect()).isCloseTo(Reference.of("placebo", "B_full_score", "lag" + lag), DIGITS);
            assertThat(result.error()).isCloseTo(Reference.of("placebo", "B_full_score", "lag" + lag + "_se"), DIGITS);
        }
    }

    /** Covariances from the variances of differences: 2 cov(a, b) = var a + var b − var(a − b). */
    @Test
    void soIsTheJointTestOfAllPlaceboMonths() {
        int lags = 18;
        Contrast pairs = ReferenceScore.pairsOfPlacebos(FULL, WORKERS, lags);
        double[] effects = new double[lags];
        double[][] covariance = new double[lags][lags];
        for (int lag = 0; lag < lags; lag++) {
            effects[lag] = pairs.result(lag * lags + lag).effect();
            for (int other = 0; other < lags; other++) {
                double apart = lag == other ? 0 : variance(pairs, lag * lags + other);
                covariance[lag][other] =
                        (variance(pairs, lag * lags + lag) + variance(pairs, other * lags + other) - apart) / 2;
            }
        }
        double[] part = Cholesky.of(covariance).forward(effects);
        double wald = IntStream.range(0, lags)
                .mapToDouble(lag -> part[lag] * part[lag])
                .sum();
        assertThat(wald).isCloseTo(Reference.of("placebo", "B_full_score", "wald_chi2"), within(1e-8));
    }

    private static double variance(Contrast contrast, int column) {
        double error = contrast.result(column).error();
        return error * error;
    }

    @Test
    void withoutTheHistoryThePlaceboFailsAsInR() {
        Contrast contrast = ReferenceScore.placebo(WITHOUT_HISTORY, WORKERS).everybody();
        for (int lag : new int[] {3, 6, 12, 18}) {
            Contrast.Result result = contrast.result(lag - 1);
            assertThat(result.effect())
                    .isCloseTo(Reference.of("dynamic", "B_placebo_PS_without_history", "lag" + lag), DIGITS);
            assertThat(result.error())
                    .isCloseTo(Reference.of("dynamic", "B_placebo_PS_without_history", "lag" + lag + "_se"), DIGITS);
        }
    }

    @Test
    void theYearThatARefittedScoreDoesntKnowIsOffAsInR() {
        HeldOutPlacebo placebo = HeldOutPlacebo.of(
                FULL,
                ReferenceScore.PERSONS,
                ReferenceStack.settings().in(WeightMode.CELL).diagnostics(),
                WORKERS);

        assertThat(placebo.effect()).isCloseTo(Reference.of("placebo", "B_heldout_u-23..u-13", "diff"), DIGITS);
        assertThat(placebo.error()).isCloseTo(Reference.of("placebo", "B_heldout_u-23..u-13", "se"), DIGITS);
        int[] horizons = {3, 6, 12, 24};
        PropensityModel refitted = ReferenceScore.without(List.of("h24"), WORKERS);
        Contrast shifted = ReferenceScore.employment(refitted, WORKERS, horizons);
        double largest = 0;
        for (int column = 0; column < horizons.length; column++) {
            String at = "(" + horizons[column] + ")";
            double effect = Reference.of("placebo", "B_heldout_score_att", "att" + at);
            assertThat(shifted.result(column).effect()).isCloseTo(effect, DIGITS);
            assertThat(shifted.result(column).error())
                    .isCloseTo(Reference.of("placebo", "B_heldout_score_att", "se" + at), DIGITS);
            double shift = Math.abs(effect - now("att", horizons[column])) / now("se", horizons[column]);
            largest = Math.max(largest, shift);
        }
        assertThat(placebo.largestShift()).isCloseTo(largest, within(1e-9));
    }

    @Test
    void againstNeverStartingItIsThatOfR() {
        NeverStarting never = new NeverStarting(FULL, PeerWeights.of(FULL, WeightMode.CELL), ReferenceScore.PERSONS);
        Contrast contrast = never.of(new int[] {ReferenceStack.EMPLOYED}, 24, WeightMode.CELL, WORKERS);
        for (int horizon : new int[] {1, 3, 6, 12, 24}) {
            Contrast.Result result = contrast.result(horizon - 1);
            assertThat(result.effect())
                    .isCloseTo(Reference.of("dynamic", "B_est_now_vs_never_IPCW", "att(" + horizon + ")"), DIGITS);
            assertThat(result.error())
                    .isCloseTo(
                            Reference.of("dynamic", "B_est_now_vs_never_IPCW", "se_w_fixed_in_ipc(" + horizon + ")"),
                            DIGITS);
        }
    }
}
