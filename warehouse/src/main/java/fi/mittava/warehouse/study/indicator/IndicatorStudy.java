package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.database.TableRows;
import fi.mittava.warehouse.parallel.Workers;
import java.util.ArrayList;
import java.util.Collections;
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
        Pairs pairs = Pairs.read(database);
        long written = 0;
        try (Workers workers = new Workers(threads);
                TableRows rows = database.rowsFor(table)) {
            for (Record measure :
                    database.sql().fetch("SELECT k, instrument, meter_dimension FROM star.measure ORDER BY k")) {
                List<ValidityRow> found = validate(questions(measure, pairs), workers);
                found.forEach(row -> row.addTo(rows));
                written += found.size();
            }
        }
        database.execute("DROP TABLE indicator_pair", "forget what indicators were judged by");
        return written;
    }

    /** @param serviceType its key; null: all services */
    private record Question(
            Record measure,
            Pairs pairs,
            Scores scores,
            @Nullable Short serviceType,
            int horizon) {

        List<ValidityRow> rows() {
            return IndicatorValidity.of(pairs.persons(scores, horizon, serviceType)).stream()
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

    private List<Question> questions(Record measure, Pairs pairs) {
        Scores scores = pairs.scores(database, measure.get("k", Integer.class));
        List<Short> types = pairs.serviceTypes(scores);
        List<Question> questions = new ArrayList<>();
        for (int horizon : Pairs.HORIZONS) {
            questions.add(new Question(measure, pairs, scores, null, horizon));
            types.forEach(type -> questions.add(new Question(measure, pairs, scores, type, horizon)));
        }
        return questions;
    }
}
