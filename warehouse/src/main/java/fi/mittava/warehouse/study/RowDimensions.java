package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.study.stack.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The attributes by whose values participants and peers are compared among themselves, and the column of a row that tells the
 * value: its place among the dimension's keys, or -1.
 */
final class RowDimensions {

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("AREA", "area");
        COLUMNS.put("GENDER", "gender_key");
        COLUMNS.put("AGE_BAND", "age_band_key");
        COLUMNS.put("EDUCATION", "education_key");
        COLUMNS.put("DURATION_BAND", "duration_band_key");
        COLUMNS.put("LANGUAGE_GROUP", "language_group_key");
    }

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();

    /**
     * The dimensions of the star that is made.
     *
     * @param groups condition of each target group, on columns named as those of {@code star.profile}, by key
     */
    static RowDimensions of(Database database, Map<Integer, String> groups) {
        RowDimensions all = new RowDimensions();
        COLUMNS.forEach((name, column) -> {
            int members = (int) database.number(
                    "SELECT coalesce(max(key), 0) + 1 FROM star.member WHERE dimension = " + Database.quoted(name));
            // Keys are counted from 0, so that each is its own place.
            all.add(
                    name,
                    IntStream.range(0, members).mapToObj(Integer::toString).toList(),
                    column);
        });
        groups.forEach((key, condition) -> all.add(
                "TARGET_GROUP", List.of(Integer.toString(key)), "CASE WHEN " + condition + " THEN 0 ELSE -1 END"));
        return all;
    }

    private void add(String name, List<String> keys, String expression) {
        dimensions.add(new Dimension(name, keys));
        expressions.add("CAST(" + expression + " AS SMALLINT) AS key" + expressions.size());
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** Expressions of the columns key0, key1, …. */
    List<String> columns() {
        return expressions;
    }
}
