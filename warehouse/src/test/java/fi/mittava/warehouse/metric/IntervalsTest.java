package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.metric.Intervals.Interval;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against results from R 4.2, in {@code reference/intervals.csv}: dataset and quantity to value. */
class IntervalsTest {

    private static final Offset<Double> NINE_DIGITS = Offset.offset(1e-9);
    private static final String SLEEP = "ex1_sleep_n10";
    private static final String QUESTIONNAIRE = "ex2_questionnaire_12x5";

    private static Map<String, Double> reference = Map.of();

    @BeforeAll
    static void readReference() throws IOException {
        try (InputStream file = IntervalsTest.class.getResourceAsStream("/reference/intervals.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            reference = text.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cell -> cell[1] + " " + cell[2], cell -> Double.parseDouble(cell[3])));
        }
    }

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

    /** Student's sleep data: pairs of the same ten patients. */
    @Test
    void studentOfSleepDataIsThatOfR() {
        double[] before = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] after = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        double sum = 0;
        double squares = 0;
        for (int patient = 0; patient < before.length; patient++) {
            double change = after[patient] - before[patient];
            sum += change;
            squares += change * change;
        }
        assertIsReference(Intervals.student(sum, squares, before.length), SLEEP);
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

    private static void assertIsReference(Interval interval, String dataset) {
        assertThat(interval.low()).isCloseTo(expected(dataset, "ci95_lo"), NINE_DIGITS);
        assertThat(interval.high()).isCloseTo(expected(dataset, "ci95_hi"), NINE_DIGITS);
    }

    private static double expected(String dataset, String quantity) {
        return Objects.requireNonNull(reference.get(dataset + " " + quantity), quantity);
    }
}
