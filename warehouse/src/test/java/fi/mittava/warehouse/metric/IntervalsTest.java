package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Reference.NINE_DIGITS;
import static fi.mittava.warehouse.metric.Reference.QUESTIONNAIRE;
import static fi.mittava.warehouse.metric.Reference.SLEEP;
import static fi.mittava.warehouse.metric.Reference.SLEEP_AFTER;
import static fi.mittava.warehouse.metric.Reference.SLEEP_BEFORE;
import static fi.mittava.warehouse.metric.Reference.expected;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.metric.Intervals.Interval;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against results from R 4.2. */
class IntervalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0/10", "3/10", "10/10", "17/85"})
    void wilsonIsThatOfR(String share) {
        long[] parts =
                Arrays.stream(share.split("/")).mapToLong(Long::parseLong).toArray();
        Interval interval = Intervals.wilson(parts[0], parts[1]);
        assertThat(interval.low()).isCloseTo(expected(share, "lo"), NINE_DIGITS);
        assertThat(interval.high()).isCloseTo(expected(share, "hi"), NINE_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {SLEEP, QUESTIONNAIRE})
    void wilsonOfSharesImprovedIsThatOfR(String dataset) {
        long n = (long) expected(dataset, "n");
        Interval reliably = Intervals.wilson((long) expected(dataset, "n_reliably_improved"), n);
        assertThat(reliably.low()).isCloseTo(expected(dataset, "wilson_lo"), NINE_DIGITS);
        assertThat(reliably.high()).isCloseTo(expected(dataset, "wilson_hi"), NINE_DIGITS);
        Interval any = Intervals.wilson((long) expected(dataset, "n_any_improvement"), n);
        assertThat(any.low()).isCloseTo(expected(dataset, "share_any_wilson_lo"), NINE_DIGITS);
        assertThat(any.high()).isCloseTo(expected(dataset, "share_any_wilson_hi"), NINE_DIGITS);
    }

    @Test
    void studentOfSleepDataIsThatOfR() {
        double sum = 0;
        double squares = 0;
        for (int patient = 0; patient < SLEEP_BEFORE.length; patient++) {
            double change = SLEEP_AFTER[patient] - SLEEP_BEFORE[patient];
            sum += change;
            squares += change * change;
        }
        assertIsReference(Intervals.student(sum, squares, SLEEP_BEFORE.length), SLEEP);
    }

    @Test
    void studentOfQuestionnaireIsThatOfR() {
        double n = expected(QUESTIONNAIRE, "n");
        double mean = expected(QUESTIONNAIRE, "mean_change");
        double sd = expected(QUESTIONNAIRE, "sd_change");
        double squares = (n - 1) * sd * sd + n * mean * mean;
        assertIsReference(Intervals.student(n * mean, squares, (long) n), QUESTIONNAIRE);
    }

    @Test
    void equalValuesHaveAnIntervalOfNoWidth() {
        assertThat(Intervals.student(30, 90, 10)).isEqualTo(new Interval(3, 3));
    }

    /** Above ten thousand degrees by an expansion; Hipparchus iterates to the same. */
    @ParameterizedTest
    @ValueSource(longs = {9_999, 10_000, 10_001, 54_321, 1_000_000})
    void quantilesOfManyDegreesAreThoseOfTheDistribution(long degrees) {
        assertThat(Intervals.studentQuantile(degrees))
                .isCloseTo(new TDistribution(degrees).inverseCumulativeProbability(0.975), Offset.offset(1e-9));
    }

    private static void assertIsReference(Interval interval, String dataset) {
        assertThat(interval.low()).isCloseTo(expected(dataset, "ci95_lo"), NINE_DIGITS);
        assertThat(interval.high()).isCloseTo(expected(dataset, "ci95_hi"), NINE_DIGITS);
    }
}
