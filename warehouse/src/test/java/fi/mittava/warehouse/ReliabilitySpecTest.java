package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generation tells of a meter's reliability, of reliable change, and of pairs that stand for others. */
class ReliabilitySpecTest {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    @TempDir
    private Path folder;

    private static double[] numbers(List<String> row) {
        return Arrays.stream(row.getFirst().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void alphaAndTheLeastReliableChangeAreThoseOfR() throws IOException {
        Scenario scenario = Questionnaire.scenario(folder, "");
        scenario.refresh();

        double[] told = numbers(
                scenario.published("SELECT n, alpha, alpha_low, alpha_high, sd_start * 5, mdc95 * 5 FROM reliability"));
        assertThat(told[0]).isEqualTo(12);
        assertThat(told[1]).isCloseTo(0.916184971098, NINE_DIGITS);
        assertThat(told[2]).isCloseTo(0.807097703089, NINE_DIGITS);
        assertThat(told[3]).isCloseTo(0.972481073405, NINE_DIGITS);
        assertThat(told[4]).isCloseTo(4.43385733973, NINE_DIGITS);
        assertThat(told[5]).isCloseTo(3.55799844461, NINE_DIGITS);
        assertThat(scenario.published("SELECT m1_reliable, count(*) FROM participation GROUP BY 1 ORDER BY 1"))
                .containsExactly("0 10", "1 2");
        assertThat(scenario.published("SELECT DISTINCT source, i1_collected FROM reliability, participation"))
                .containsExactly("estimated 4");
    }

    @Test
    void aReliabilityOfTheFileGoesFirst() throws IOException {
        Scenario scenario = Questionnaire.scenario(folder, "\"reliability\": {\"alpha\": 0.75}, ");
        scenario.refresh();

        double[] told = numbers(scenario.published("SELECT reliability, mdc95 / sd_start FROM reliability"));
        assertThat(told[0]).isEqualTo(0.75);
        assertThat(told[1]).isCloseTo(1.959963984540054 * Math.sqrt(2) * 0.5, NINE_DIGITS);
        assertThat(scenario.published("SELECT source FROM reliability")).containsExactly("alpha");
    }

    /** Women improve by 2 and mostly answer, men by 0 and mostly don't: of all, the mean change is 1. */
    @Test
    void weightsTakeThePairsMeanTowardsThatOfEverybody() {
        int people = 400;
        String[] persons = IntStream.range(0, people)
                .mapToObj(i -> "person(%d), DATE '2020-01-01', DATE '1990-01-01', '%s'"
                        .formatted(i, i % 2 == 0 ? "female" : "male"))
                .toArray(String[]::new);
        String[] participations = IntStream.range(0, people)
                .mapToObj(i -> "'T%d', person(%d), 'S1', DATE '2025-03-01', DATE '2025-06-30'".formatted(i, i))
                .toArray(String[]::new);
        String[] answers = IntStream.range(0, people)
                .filter(i -> i / 2 % 10 < (i % 2 == 0 ? 8 : 2))
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, Questionnaire.ITEMS)
                        .boxed()
                        .flatMap(item -> List.of(
                                Questionnaire.answer("" + i, "start", "2025-03-01", item, "2", "self"),
                                Questionnaire.answer("" + i, "end", "2025-06-30", item, i % 2 == 0 ? "4" : "2", "self"))
                                .stream()))
                .toArray(String[]::new);
        Scenario scenario = Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", Questionnaire.meter(""))
                .land("persons", "person_key, valid_from, birth_month, gender", persons)
                .land("participations", Questionnaire.PARTICIPATION, participations)
                .land("measurements", Questionnaire.ANSWER, answers);
        scenario.refresh();

        double[] told = numbers(scenario.published("SELECT avg(m1_change), sum(m1_change * i1_weight::DOUBLE)"
                + " / sum(i1_weight::DOUBLE) FROM participation WHERE m1_change IS NOT NULL"));
        assertThat(told[0]).isCloseTo(1.6, NINE_DIGITS);
        assertThat(told[1]).isCloseTo(1, within(1e-6));
    }
}
