package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.database.TableRows;
import fi.mittava.warehouse.parallel.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The predictive power of every measure of every meter, 6 and 12 months after the end, over all services and for each
 * service type with pairs. The same star gives the same numbers.
 *
 * <p>The months count from the end, because the change is known only then.
 */
public final class IndicatorStudy {

    /** What the study is made with. */
    public static final List<SqlModel> MODELS = List.of(SqlModel.named("study/indicator_pair"));

    /** Of a generation, that its results are for. */
    public static final String TABLE = "indicator_validity";

    static final List<Integer> HORIZONS = List.of(6, 12);

    /** More persons hardly narrow an interval: of so many the AUC's is ± 0.01. Those with the least hashes are taken. */
    private static final int MOST_PERSONS = 20_000;

    private final Database database;
    private final String table;
    private final int threads;

    /** Results go into an empty table with the columns of {@link #TABLE}. */
    public IndicatorStudy(Database database, String table, int threads) {
        this.database = database;
        this.table = table;
        this.threads = threads;
    }

    /** Of the star that is made; answers how many rows the table has. */
    public long run() {
        database.run(MODELS);
        long written = 0;
        try (Workers workers = new Workers(threads);
                TableRows rows = database.rowsFor(table)) {
            for (Record measure :
                    database.sql().fetch("SELECT k, instrument, meter_dimension FROM star.measure ORDER BY k")) {
                List<ValidityRow> found = validate(questions(measure), workers);
                found.forEach(row -> row.addTo(rows));
                written += found.size();
            }
        }
        database.execute("DROP TABLE indicator_pair", "forget what indicators were judged by");
        return written;
    }

    /** @param serviceType its key; null: all services */
    private record Question(Record measure, @Nullable Short serviceType, int horizon, List<Person> persons) {

        List<ValidityRow> rows() {
            return IndicatorValidity.of(persons).stream()
                    .map(validity -> new ValidityRow(measure, serviceType, horizon, validity))
                    .toList();
        }
    }

    private static List<ValidityRow> validate(List<Question> questions, Workers workers) {
        List<List<ValidityRow>> found = new ArrayList<>(Collections.nCopies(questions.size(), List.of()));
        workers.each(
                questions.size(),
                number -> found.set(number, questions.get(number).rows()));
        return found.stream().flatMap(List::stream).toList();
    }

    private List<Question> questions(Record measure) {
        int k = measure.get("k", Integer.class);
        List<Short> types = serviceTypes(k);
        List<Question> questions = new ArrayList<>();
        for (int horizon : HORIZONS) {
            questions.add(new Question(
                    measure, null, horizon, persons(k, horizon, "0").getOrDefault((short) 0, List.of())));
            Map<Short, List<Person>> byType = persons(k, horizon, "service_type_key");
            types.forEach(
                    type -> questions.add(new Question(measure, type, horizon, byType.getOrDefault(type, List.of()))));
        }
        return questions;
    }

    private List<Short> serviceTypes(int k) {
        return database.sql()
                .fetch("SELECT DISTINCT service_type_key FROM indicator_pair WHERE m" + k
                        + "_change IS NOT NULL ORDER BY service_type_key")
                .getValues(0, Short.class);
    }

    /**
     * Each person once for each value of a key, by the first valid pair whose month is observed.
     *
     * @param key expression of a whole number
     */
    private Map<Short, List<Person>> persons(int k, int horizon, String key) {
        Map<Short, List<Person>> persons = new HashMap<>();
        String query = """
            WITH first_pair AS (
                SELECT
                    indicator_pair.*,
                    CAST(%3$s AS SMALLINT) AS of_key,
                    m%1$d_start AS start,
                    m%1$d_change AS change,
                    is_employed_%2$d AS is_employed
                FROM indicator_pair
                WHERE m%1$d_start IS NOT NULL AND m%1$d_change IS NOT NULL AND is_employed_%2$d IS NOT NULL
                QUALIFY row_number() OVER (PARTITION BY of_key, person_key ORDER BY end_month, participation_key) = 1
            )
            SELECT of_key, %5$s
            FROM first_pair
            QUALIFY row_number() OVER (PARTITION BY of_key ORDER BY hash(person_key), person_key) <= %4$d
            ORDER BY of_key, hash(person_key), person_key
            """.formatted(k, horizon, key, MOST_PERSONS, String.join(", ", Person.COLUMNS));
        database.read(
                query,
                "read the pairs of scores",
                row -> persons.computeIfAbsent(row.getShort(1), of -> new ArrayList<>())
                        .add(Person.of(row, 2)));
        return persons;
    }
}
