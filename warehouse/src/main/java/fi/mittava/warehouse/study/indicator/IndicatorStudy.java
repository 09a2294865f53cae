package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.database.TableRows;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_PERSONS = 40_000;

    private final Database database;
    private final String table;

    /** Results go into an empty table with the columns of {@link #TABLE}. */
    public IndicatorStudy(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    /** Of the star that is made; answers how many rows the table has. */
    public long run() {
        database.run(MODELS);
        List<ValidityRow> found = new ArrayList<>();
        for (Record measure :
                database.sql().fetch("SELECT k, instrument, meter_dimension FROM star.measure ORDER BY k")) {
            int k = measure.get("k", Integer.class);
            found.addAll(validate(measure, k, null));
            serviceTypes(k).forEach(serviceType -> found.addAll(validate(measure, k, serviceType)));
        }
        try (TableRows rows = database.rowsFor(table)) {
            found.forEach(row -> row.addTo(rows));
        }
        database.execute("DROP TABLE indicator_pair", "forget what indicators were judged by");
        return found.size();
    }

    private List<Short> serviceTypes(int k) {
        return database.sql()
                .fetch("SELECT DISTINCT service_type_key FROM indicator_pair WHERE m" + k
                        + "_change IS NOT NULL ORDER BY service_type_key")
                .getValues(0, Short.class);
    }

    private List<ValidityRow> validate(Record measure, int k, @Nullable Short serviceType) {
        String services = serviceType == null ? "true" : "service_type_key = " + serviceType;
        List<ValidityRow> found = new ArrayList<>();
        for (int horizon : HORIZONS) {
            List<Person> persons =
                    database.sql().fetch(persons(k, horizon, services)).map(Person::of);
            IndicatorValidity.of(persons)
                    .forEach(validity -> found.add(new ValidityRow(measure, serviceType, horizon, validity)));
        }
        return found;
    }

    /** Each once, by the first valid pair whose month is observed. */
    private static String persons(int k, int horizon, String services) {
        return """
            WITH first_pair AS (
                SELECT person_key, end_month, %5$s,
                    m%1$d_start AS start, m%1$d_change AS change, is_employed_%2$d AS is_employed
                FROM indicator_pair
                WHERE m%1$d_start IS NOT NULL AND m%1$d_change IS NOT NULL AND is_employed_%2$d IS NOT NULL AND %3$s
                QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY end_month, participation_key) = 1
            )
            SELECT * FROM first_pair ORDER BY hash(person_key), person_key LIMIT %4$d
            """.formatted(k, horizon, services, MOST_PERSONS, String.join(", ", Person.KNOWN));
    }
}
