package fi.mittava.warehouse.study.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record;
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

    static Person of(Record row) {
        return new Person(
                row.get("end_month", Integer.class),
                ATTRIBUTES.stream()
                        .map(attribute -> row.get(attribute, String.class))
                        .toList(),
                row.get("worked_12", Double.class),
                row.get("worked_24", Double.class),
                row.get("start", Double.class),
                row.get("change", Double.class),
                row.get("is_employed", Boolean.class));
    }
}
