package fi.mittava.warehouse.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SparseRowsTest {

    private final SparseRows rows = ChangeScores.rows(new double[][] {{0, 2}, {3, 0}, {0, 2}, {3, -4}});

    @Test
    void whatIsNotKeptCountsAsZero() {
        assertThat(rows.logOdds(new double[] {1, 10, 100})).containsExactly(201, 31, 201, -369);
        assertThat(rows.deviations())
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(0, Math.sqrt(3), Math.sqrt(8));
    }

    @Test
    void theFirstColumnsAreThoseOfTheSameRows() {
        SparseRows first = rows.first(2);

        assertThat(first.columns()).isEqualTo(2);
        assertThat(first.logOdds(new double[] {1, 10})).containsExactly(1, 31, 1, 31);
    }

    @Test
    void aColumnOfOneNumberHasNoDeviation() {
        assertThat(ChangeScores.rows(new double[][] {{0.1}, {0.1}, {0.1}}).deviations())
                .containsExactly(0, 0);
    }

    @Test
    void aStartNearTheFitLeadsToTheSameFit() {
        SparseRows scores = ChangeScores.train().rows("score_pre", "age", "change");
        LogisticLikelihood likelihood = scores.likelihood(ChangeScores.train().employed());
        double[] fit = LogisticRegression.of(likelihood, 1).orElseThrow().coefficients();
        double[] near = {fit[0] + 0.1, fit[1], fit[2], 0};

        double[] again =
                LogisticRegression.of(likelihood, 1, near).orElseThrow().coefficients();

        for (int column = 0; column < fit.length; column++) {
            assertThat(again[column]).isCloseTo(fit[column], within(1e-9));
        }
    }
}
