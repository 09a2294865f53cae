package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeterAnswersTest {
    private static final int PERSONS = 4_000;
    private static final double SPREAD = 1.7;

    @Test
    void dimensionsOfTwoAndOfThreeItemsAreAboutEquallyReliable() {
        assertThat(alpha(2)).isBetween(0.82, 0.88);
        assertThat(alpha(3)).isBetween(0.82, 0.88);
    }

    @Test
    void aReversedItemIsAnsweredTheOtherWayRound() {
        Draws draws = new Draws(3);
        int answer = MeterAnswers.answer(draws, 4, 0, 1, 8, 2, false);
        assertThat(MeterAnswers.answer(draws, 4, 0, 1, 8, 2, true)).isEqualTo(10 - answer);
    }

    @Test
    void answersStayOnTheScale() {
        Draws draws = new Draws(3);
        assertThat(MeterAnswers.answer(draws, 0, 0, 0, 40, 2, false)).isEqualTo(MeterAnswers.MAX);
        assertThat(MeterAnswers.answer(draws, 0, 0, 0, -40, 2, false)).isEqualTo(MeterAnswers.MIN);
    }

    /** Cronbach's alpha of a dimension's items: k/(k−1) · (1 − Σ item variances ÷ variance of the sum). */
    private static double alpha(int items) {
        double[][] answers = new double[items][PERSONS];
        double[] sums = new double[PERSONS];
        for (int person = 0; person < PERSONS; person++) {
            Draws draws = new Draws(person);
            double latent = 5.5 + SPREAD * draws.normal(Chance.TRAIT, 0, 0);
            for (int item = 0; item < items; item++) {
                answers[item][person] = MeterAnswers.answer(draws, 0, 0, item, latent, items, false);
                sums[person] += answers[item][person];
            }
        }
        double itemVariances = IntStream.range(0, items)
                .mapToDouble(item -> variance(answers[item]))
                .sum();
        return items / (items - 1.0) * (1 - itemVariances / variance(sums));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }
}
