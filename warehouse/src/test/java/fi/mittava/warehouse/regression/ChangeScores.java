package fi.mittava.warehouse.regression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;

/**
 * 2,000 persons with a score before and after and whether they were employed a year later; 1–1000 to train on, the others
 * to test on. And what R 4.2 makes of them.
 */
public final class ChangeScores {

    public static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

    private static final List<String> COLUMNS = List.of(
            "id", "part", "age", "female", "months_unemployed", "score_pre", "score_post", "change", "employed_12m");
    private static final Map<String, Double> EXPECTED = lines("predict_expected.csv")
            .collect(Collectors.toMap(cells -> cells[1] + " " + cells[2], cells -> Double.parseDouble(cells[3])));

    private final List<String[]> rows;

    private ChangeScores(Predicate<String[]> isWanted) {
        rows = lines("predict_change_score.csv").filter(isWanted).toList();
    }

    public static ChangeScores all() {
        return new ChangeScores(row -> true);
    }

    public static ChangeScores train() {
        return new ChangeScores(row -> row[1].equals("train"));
    }

    public static ChangeScores test() {
        return new ChangeScores(row -> row[1].equals("test"));
    }

    /** A row each, of these columns. */
    public double[][] columns(String... names) {
        return rows.stream()
                .map(row -> Arrays.stream(names)
                        .mapToDouble(name -> Double.parseDouble(row[COLUMNS.indexOf(name)]))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The same behind an intercept. */
    public SparseRows rows(String... names) {
        return rows(columns(names));
    }

    static SparseRows rows(double[][] values) {
        int columns = values[0].length + 1;
        SparseRows.Writer writer = new SparseRows.Writer(columns, values.length, columns);
        for (double[] row : values) {
            writer.put(0, 1);
            for (int column = 1; column < columns; column++) {
                writer.put(column, row[column - 1]);
            }
            writer.endRow();
        }
        return writer.rows();
    }

    public boolean[] employed() {
        boolean[] employed = new boolean[rows.size()];
        for (int row = 0; row < employed.length; row++) {
            employed[row] = rows.get(row)[COLUMNS.indexOf("employed_12m")].equals("1");
        }
        return employed;
    }

    /** R's number. */
    public static double expected(String dataset, String quantity) {
        return Objects.requireNonNull(EXPECTED.get(dataset + " " + quantity), quantity);
    }

    private static Stream<String[]> lines(String resource) {
        try (InputStream file = ChangeScores.class.getResourceAsStream("/reference/" + resource)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
