package fi.mittava.warehouse.instrument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measures' columns of a published participation: which there are follows from the instruments in the data.
 *
 * @param measures numbers of the measures, ascending
 */
public record MeasureColumns(List<Integer> measures) {

    private static final List<String> VALUES = List.of("start", "end", "followup", "change", "followup_change");

    /** Makes {@code measure_column}: one row a participation with a score, five columns a measure. */
    public String pivot() {
        String columns = measures.stream()
                .flatMap(k -> VALUES.stream()
                        .map(value -> ", max(\"" + value + "\") FILTER (WHERE k = " + k + ") AS " + column(k, value)))
                .collect(Collectors.joining());
        return "CREATE OR REPLACE TABLE measure_column AS SELECT participation_key" + columns
                + " FROM measure_value GROUP BY participation_key";
    }

    /** Adds the columns to an empty table. */
    public Stream<String> additions(String table) {
        return measures.stream()
                .flatMap(k -> VALUES.stream()
                        .map(value -> "ALTER TABLE " + table + " ADD COLUMN " + column(k, value) + " REAL"));
    }

    private static String column(int k, String value) {
        return "m" + k + "_" + value;
    }
}
