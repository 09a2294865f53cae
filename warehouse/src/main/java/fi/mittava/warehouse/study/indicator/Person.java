package fi.mittava.warehouse.study.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's first participation with a valid pair of scores.
 *
 * @param endMonth whole months, year × 12 + month − 1
 * @param known categories by what registers knew at the start, a position an attribute
 * @param workedYear share of the observed months at work in the year before the start; null: none observed
 * @param workedTwoYears the same of two years
 * @param isEmployed at the horizon
 */
record Person(
        int endMonth,
        List<String> known,
        @Nullable Double workedYear,
        @Nullable Double workedTwoYears,
        double start,
        double change,
        boolean isEmployed) {

    private static final List<String> ATTRIBUTES =
            List.of("service_type_key", "age_band", "gender", "education", "duration_band", "language_group");

    /** What is read of a pair of scores, in this order. */
    static final List<String> COLUMNS = Stream.concat(
                    ATTRIBUTES.stream(),
                    Stream.of("worked_12", "worked_24", "end_month", "start", "change", "is_employed"))
            .toList();

    /** Of a row with {@link #COLUMNS} from a column on. */
    static Person of(ResultSet row, int first) throws SQLException {
        int column = first;
        List<String> known = new ArrayList<>();
        for (int attribute = 0; attribute < ATTRIBUTES.size(); attribute++) {
            known.add(row.getString(column++));
        }
        return new Person(
                row.getInt(column + 2),
                known,
                share(row, column),
                share(row, column + 1),
                row.getDouble(column + 3),
                row.getDouble(column + 4),
                row.getBoolean(column + 5));
    }

    private static @Nullable Double share(ResultSet row, int column) throws SQLException {
        double share = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(share);
    }
}
