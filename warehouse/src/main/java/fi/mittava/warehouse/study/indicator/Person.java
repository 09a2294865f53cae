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

    /** Columns of what registers knew at the start. */
    static final List<String> KNOWN = Stream.concat(ATTRIBUTES.stream(), Stream.of("worked_12", "worked_24"))
            .toList();

    /** Of a row with {@link #KNOWN}, end_month, start, change and is_employed. */
    static Person of(ResultSet row) throws SQLException {
        List<String> known = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            known.add(row.getString(attribute));
        }
        return new Person(
                row.getInt("end_month"),
                known,
                share(row, "worked_12"),
                share(row, "worked_24"),
                row.getDouble("start"),
                row.getDouble("change"),
                row.getBoolean("is_employed"));
    }

    private static @Nullable Double share(ResultSet row, String column) throws SQLException {
        double share = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(share);
    }
}
