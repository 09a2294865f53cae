package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Reference.NINE_DIGITS;
import static fi.mittava.warehouse.metric.Reference.QUESTIONNAIRE;
import static fi.mittava.warehouse.metric.Reference.SLEEP;
import static fi.mittava.warehouse.metric.Reference.SLEEP_AFTER;
import static fi.mittava.warehouse.metric.Reference.SLEEP_BEFORE;
import static fi.mittava.warehouse.metric.Reference.answers;
import static fi.mittava.warehouse.metric.Reference.expected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.instrument.CronbachAlpha;
import fi.mittava.warehouse.instrument.ReliableChange;
import fi.mittava.warehouse.metric.Intervals.Interval;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics of pairs and of an instrument's reliability against results from R 4.2. */
class PairedScoresTest {

    private static final int ITEMS = 5;

    private static final class Pairs {

        private final double[] before;
        private final double[] after;

        private Pairs(double[] before, double[] after) {
            this.before = before;
            this.after = after;
        }

        static Pairs of(String dataset) {
            return dataset.equals(SLEEP) ? new Pairs(SLEEP_BEFORE, SLEEP_AFTER) : new Pairs(totals(0), totals(ITEMS));
        }

        double[] change() {
            return IntStream.range(0, before.length)
                    .mapToDouble(i -> after[i] - before[i])
                    .toArray();
        }

        int n() {
            return before.length;
        }
    }

    private static double[] totals(int from) {
        return Arrays.stream(answers())
                .mapToDouble(answer -> StatUtils.sum(answer, from, ITEMS))
                .toArray();
    }

    private static double deviation(double[] values) {
        return PairedScores.deviation(StatUtils.sum(values), StatUtils.sumSq(values), values.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {SLEEP, QUESTIONNAIRE})
    void deviationsAndEffectSizesAreThoseOfR(String dataset) {
        Pairs pairs = Pairs.of(dataset);
        double[] change = pairs.change();

        assertThat(deviation(pairs.before)).isCloseTo(expected(dataset, "sd_pre"), NINE_DIGITS);
        assertThat(deviation(pairs.after)).isCloseTo(expected(dataset, "sd_post"), NINE_DIGITS);
        assertThat(deviation(change)).isCloseTo(expected(dataset, "sd_change"), NINE_DIGITS);
        assertThat(PairedScores.responseMean(StatUtils.sum(change), StatUtils.sumSq(change), pairs.n()))
                .isCloseTo(expected(dataset, "srm_=_cohens_dz"), NINE_DIGITS);
        assertThat(PairedScores.averageEffect(
                        StatUtils.sum(change), deviation(pairs.before), deviation(pairs.after), pairs.n()))
                .isCloseTo(expected(dataset, "d_av_mean_sd"), NINE_DIGITS);
    }

    @Test
    void alphaWithFeldtsIntervalIsThatOfR() {
        CronbachAlpha before = alpha(0);

        assertThat(before.value()).isCloseTo(expected(QUESTIONNAIRE, "cronbach_alpha_pre"), NINE_DIGITS);
        assertThat(before.low()).isCloseTo(expected(QUESTIONNAIRE, "alpha_pre_feldt_lo"), NINE_DIGITS);
        assertThat(before.high()).isCloseTo(expected(QUESTIONNAIRE, "alpha_pre_feldt_hi"), NINE_DIGITS);
        assertThat(alpha(ITEMS).value()).isCloseTo(expected(QUESTIONNAIRE, "cronbach_alpha_post"), NINE_DIGITS);
    }

    private static CronbachAlpha alpha(int from) {
        double[][] answers = answers();
        double items = IntStream.range(from, from + ITEMS)
                .mapToDouble(item -> StatUtils.variance(Arrays.stream(answers)
                        .mapToDouble(answer -> answer[item])
                        .toArray()))
                .sum();
        return CronbachAlpha.of(answers.length, ITEMS, items, StatUtils.variance(totals(from)))
                .orElseThrow();
    }

    @Test
    void alphaNeedsTwoItemsTwoPersonsAndSomeVariance() {
        assertThat(CronbachAlpha.of(10, 1, 1, 1)).isEmpty();
        assertThat(CronbachAlpha.of(1, 2, 1, 1)).isEmpty();
        assertThat(CronbachAlpha.of(10, 2, 0, 0)).isEmpty();
        assertThat(CronbachAlpha.of(2, 2, 1, 2)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {SLEEP, QUESTIONNAIRE})
    void reliableChangeIsThatOfR(String dataset) {
        Pairs pairs = Pairs.of(dataset);
        double[] change = pairs.change();
        double deviation = deviation(pairs.before);
        double reliability = expected(dataset, "reliability_used");
        double least = ReliableChange.leastChange(deviation, reliability);
        double n = pairs.n();

        assertThat(ReliableChange.standardError(deviation, reliability))
                .isCloseTo(expected(dataset, "s_diff_JacobsonTruax"), NINE_DIGITS);
        assertThat(ReliableChange.index(change[0], deviation, reliability))
                .isCloseTo(expected(dataset, "rci_first_person"), NINE_DIGITS);
        assertThat(least).isCloseTo(expected(dataset, "mdc95_individual"), NINE_DIGITS);
        assertThat(Arrays.stream(change).filter(points -> points > least).count() / n)
                .isCloseTo(expected(dataset, "share_reliably_improved"), NINE_DIGITS);
        assertThat((double)
                        Arrays.stream(change).filter(points -> points < -least).count())
                .isEqualTo(expected(dataset, "n_reliably_deteriorated"));
    }

    @Test
    void ofEqualWeightsTheIntervalIsThatOfTheMean() {
        double[] change = Pairs.of(SLEEP).change();
        int n = change.length;
        double mean = StatUtils.mean(change);
        double residuals =
                4 * Arrays.stream(change).map(x -> (x - mean) * (x - mean)).sum();
        Interval weighted = PairedScores.weighted(2 * n, mean, residuals, n);

        assertThat(weighted.low()).isCloseTo(expected(SLEEP, "ci95_lo"), NINE_DIGITS);
        assertThat(weighted.high()).isCloseTo(expected(SLEEP, "ci95_hi"), NINE_DIGITS);
    }

    @Test
    void whereNothingVariesThereIsNoEffectSize() {
        assertThat(PairedScores.responseMean(20, 40, 10)).isNaN();
        assertThat(PairedScores.averageEffect(20, 0, 0, 10)).isNaN();
        assertThat(PairedScores.averageEffect(20, 1, 0, 10)).isCloseTo(4, within(1e-12));
    }
}
