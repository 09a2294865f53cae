package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generation tells of a meter's reliability, of reliable change, and of pairs that stand for others. */
class ReliabilitySpecTest {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);
    private static final int ITEMS = 5;
    private static final String PARTICIPATION = "participation_id, person_key, service_code, start_date, end_date";
    private static final String ANSWER =
            "response_id, participation_id, instrument_code, phase, answered_on, item_code," + " answer, collected_by";

    @TempDir
    private Path folder;

    private static String meter(String reliability) {
        return "'instrument', 'meter', '1', '{\"scale\": {\"min\": 1, \"max\": 5}, " + reliability
                + "\"items\": [{\"code\": \"i1\"}, {\"code\": \"i2\"}, {\"code\": \"i3\"}, {\"code\": \"i4\"},"
                + " {\"code\": \"i5\"}]}'";
    }

    /** Twelve persons, five items before and after; results of R 4.2 are of totals, scores are means of five. */
    private Scenario questionnaire(String reliability) throws IOException {
        List<String> participations = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        try (InputStream file = getClass().getResourceAsStream("/reference/questionnaire.csv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",", -1);
                        participations.add("'T%s', person(%s), 'S1', DATE '2025-03-01', DATE '2025-06-30'"
                                .formatted(cells[0], cells[0]));
                        for (int item = 1; item <= ITEMS; item++) {
                            answers.add(answer(cells[0], "start", "2025-03-01", item, cells[item], "self"));
                            answers.add(answer(cells[0], "end", "2025-06-30", item, cells[ITEMS + item], "provider"));
                        }
                    });
        }
        return Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", meter(reliability))
                .land("participations", PARTICIPATION, participations.toArray(String[]::new))
                .land("measurements", ANSWER, answers.toArray(String[]::new));
    }

    private static String answer(String person, String phase, String day, int item, String answer, String collector) {
        return "'%s-%s', 'T%s', 'meter', '%s', DATE '%s', 'i%d', %s, '%s'"
                .formatted(person, phase, person, phase, day, item, answer, collector);
    }

    private static double[] numbers(List<String> row) {
        return Arrays.stream(row.getFirst().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void alphaAndTheLeastReliableChangeAreThoseOfR() throws IOException {
        Scenario scenario = questionnaire("");
        scenario.refresh();

        double[] told = numbers(
                scenario.published("SELECT n, alpha, alpha_low, alpha_high, sd_start * 5, mdc95 * 5 FROM reliability"));
        assertThat(told[0]).isEqualTo(12);
        assertThat(told[1]).isCloseTo(0.916184971098, NINE_DIGITS);
        assertThat(told[2]).isCloseTo(0.807097703089, NINE_DIGITS);
        assertThat(told[3]).isCloseTo(0.972481073405, NINE_DIGITS);
        // Scores are published with single precision.
        assertThat(told[4]).isCloseTo(4.43385733973, within(1e-6));
        assertThat(told[5]).isCloseTo(3.55799844461, within(1e-6));
        assertThat(scenario.published("SELECT m1_reliable, count(*) FROM participation GROUP BY 1 ORDER BY 1"))
                .containsExactly("0 10", "1 2");
        assertThat(scenario.published("SELECT DISTINCT source, i1_collected FROM reliability, participation"))
                .containsExactly("estimated 4");
    }

    @Test
    void aReliabilityOfTheFileGoesFirst() throws IOException {
        Scenario scenario = questionnaire("\"reliability\": {\"alpha\": 0.75}, ");
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
                .flatMap(i -> IntStream.rangeClosed(1, ITEMS)
                        .boxed()
                        .flatMap(item -> List.of(
                                answer("" + i, "start", "2025-03-01", item, "2", "self"),
                                answer("" + i, "end", "2025-06-30", item, i % 2 == 0 ? "4" : "2", "self"))
                                .stream()))
                .toArray(String[]::new);
        Scenario scenario = Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", meter(""))
                .land("persons", "person_key, valid_from, birth_month, gender", persons)
                .land("participations", PARTICIPATION, participations)
                .land("measurements", ANSWER, answers);
        scenario.refresh();

        double[] told = numbers(scenario.published("SELECT avg(m1_change), sum(m1_change * i1_weight::DOUBLE)"
                + " / sum(i1_weight::DOUBLE) FROM participation WHERE m1_change IS NOT NULL"));
        assertThat(told[0]).isCloseTo(1.6, NINE_DIGITS);
        assertThat(told[1]).isCloseTo(1, within(1e-6));
    }
}
