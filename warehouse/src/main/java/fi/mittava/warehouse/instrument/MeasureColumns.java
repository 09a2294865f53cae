package fi.mittava.warehouse.instrument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The meters' columns of a published participation: which there are follows from the instruments in the data.
 *
 * @param measures numbers of the measures, ascending
 * @param instruments numbers of the instruments that have measures, ascending
 */
public record MeasureColumns(List<Integer> measures, List<Integer> instruments) {

    private static final List<String> SCORES = List.of("start", "end", "followup", "change", "followup_change");

    /**
     * Makes {@code measure_column}: one row a participation with a score, five columns a measure; of each instrument who
     * collected the responses that count, and the version of a valid pair.
     */
    public String pivot() {
        String scores = measures.stream()
                .flatMap(k -> SCORES.stream().map(score -> ofMeasure("\"" + score + "\"", k, score)))
                .collect(Collectors.joining());
        String responses = instruments.stream()
                .map(number -> ofInstrument("collected", number) + ofInstrument("pair_version", number))
                .collect(Collectors.joining());
        return "CREATE OR REPLACE TABLE measure_column AS SELECT participation_key" + scores + responses
                + " FROM measure_value GROUP BY participation_key";
    }

    private static String ofMeasure(String value, int k, String name) {
        return ", max(" + value + ") FILTER (WHERE k = " + k + ") AS m" + k + "_" + name;
    }

    /** The same of every measure of the instrument. */
    private static String ofInstrument(String value, int number) {
        return ", max(" + value + ") FILTER (WHERE instrument_number = " + number + ") AS i" + number + "_" + value;
    }

    /**
     * Makes the view {@code meter_column}: one row a participation with a score, the columns as they are published.
     *
     * @param signs of each measure in turn: 1 where high is the better score, −1 where low is
     */
    String view(List<Integer> signs, List<StartSpread> spreads) {
        String versions = instruments.stream()
                .map(number -> ", i" + number + "_pair_version")
                .collect(Collectors.joining());
        String reliable = IntStream.range(0, measures.size())
                .mapToObj(i -> reliable(measures.get(i), signs.get(i), spreads))
                .collect(Collectors.joining());
        String weights = instruments.stream()
                .map(number -> ", CASE WHEN i" + number + "_pair_version IS NOT NULL THEN weight_" + number
                        + ".weight END AS i" + number + "_weight")
                .collect(Collectors.joining());
        String joins = instruments.stream()
                .map(number -> " LEFT JOIN attrition_weight AS weight_" + number + " ON weight_" + number
                        + ".instrument_number = " + number + " AND weight_" + number
                        + ".start_cell = participation_start.start_cell")
                .collect(Collectors.joining());
        return "CREATE OR REPLACE TEMP VIEW meter_column AS SELECT measure_column."
                + (versions.isEmpty() ? "*" : "* EXCLUDE (" + versions.substring(2) + ")") + reliable + weights
                + " FROM star.measure_column JOIN participation_start USING (participation_key)" + joins;
    }

    /** By the criterion of the version that the pair is of. */
    private static String reliable(int k, int sign, List<StartSpread> spreads) {
        String change = "m" + k + "_change";
        String ofVersions = spreads.stream()
                .filter(spread -> spread.k() == k)
                .flatMap(spread -> Stream.ofNullable(spread.leastChange())
                        .map(least ->
                                " WHEN " + pairVersion(spread) + " = " + spread.instrumentKey() + " THEN CASE WHEN "
                                        + change + " > " + least + " THEN " + sign + " WHEN " + change + " < -" + least
                                        + " THEN " + -sign + " WHEN " + change + " IS NOT NULL THEN 0 END"))
                .collect(Collectors.joining());
        return ", CAST(" + (ofVersions.isEmpty() ? "NULL" : "CASE" + ofVersions + " END") + " AS TINYINT) AS m" + k
                + "_reliable";
    }

    private static String pairVersion(StartSpread spread) {
        return "i" + spread.instrumentNumber() + "_pair_version";
    }

    /** Adds the columns to an empty table. */
    public Stream<String> additions(String table) {
        Stream<String> ofMeasures = measures.stream()
                .flatMap(k -> Stream.concat(
                        SCORES.stream().map(score -> "m" + k + "_" + score + " DOUBLE"),
                        Stream.of("m" + k + "_reliable TINYINT")));
        Stream<String> ofInstruments = instruments.stream()
                .flatMap(number -> Stream.of("i" + number + "_collected UTINYINT", "i" + number + "_weight REAL"));
        return Stream.concat(ofMeasures, ofInstruments).map(column -> "ALTER TABLE " + table + " ADD COLUMN " + column);
    }
}
