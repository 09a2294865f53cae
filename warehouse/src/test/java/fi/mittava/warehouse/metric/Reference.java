package fi.mittava.warehouse.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;

/** Results from R 4.2, in {@code reference/paired.csv}: dataset and quantity to value; and the data they are of. */
final class Reference {

    static final Offset<Double> NINE_DIGITS = Offset.offset(1e-9);

    /** Student's sleep data: pairs of the same ten patients. */
    static final String SLEEP = "ex1_sleep_n10";

    static final double[] SLEEP_BEFORE = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    static final double[] SLEEP_AFTER = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** Twelve persons, five items before and after. */
    static final String QUESTIONNAIRE = "ex2_questionnaire_12x5";

    private static final Map<String, Double> VALUES = lines("/reference/paired.csv")
            .map(line -> line.split(","))
            .collect(Collectors.toMap(cell -> cell[1] + " " + cell[2], cell -> Double.parseDouble(cell[3])));

    private Reference() {}

    static double expected(String dataset, String quantity) {
        return Objects.requireNonNull(VALUES.get(dataset + " " + quantity), quantity);
    }

    /** Answers of the questionnaire: a row a person, five before, then five after. */
    static double[][] answers() {
        return lines("/reference/questionnaire.csv")
                .map(line -> Stream.of(line.split(","))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Stream<String> lines(String resource) {
        try (InputStream file = Reference.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
