package fi.mittava.warehouse.instrument;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.instrument.AttritionWeights.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/**
 * What a generation tells of meters that follows from all participations together: reliability, reliable change, weights
 * against attrition. Makes the view {@code meter_column}: one row a participation, the columns that are published.
 */
public final class PublishedMeters {

    /** What is known at the start of each participation. */
    public static final SqlModel START = SqlModel.named("publish/participation_start");

    /** How start scores spread. */
    public static final SqlModel SPREAD = SqlModel.named("publish/start_spread");

    private static final String ATTRIBUTES_APART = "\\|";
    private static final int ROWS_AT_ONCE = 1000;

    private final Database database;
    private final MeasureColumns columns;

    public PublishedMeters(Database database, MeasureColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    /** To be called where the star and the database {@code published} are attached. */
    public void prepare() {
        database.run(START);
        database.run(SPREAD);
        List<StartSpread> spreads = database.sql()
                .fetch("SELECT * FROM start_spread ORDER BY k, version")
                .map(StartSpread::of);
        spreads.forEach(this::publish);
        database.execute(
                "CREATE OR REPLACE TEMP TABLE attrition_weight"
                        + " (instrument_number INTEGER, start_cell VARCHAR, weight REAL)",
                "make room for weights");
        columns.instruments().forEach(this::weigh);
        database.execute(columns.view(signs(), spreads), "put meters into columns");
    }

    private void publish(StartSpread spread) {
        Optional<CronbachAlpha> alpha = spread.alpha();
        StartSpread.Source source = spread.source();
        database.sql()
                .insertInto(table("published.reliability"))
                .set(field("k"), spread.k())
                .set(field("version"), spread.version())
                .set(field("n"), spread.n())
                .set(field("alpha"), alpha.map(CronbachAlpha::value).orElse(null))
                .set(field("alpha_low"), alpha.map(CronbachAlpha::low).orElse(null))
                .set(field("alpha_high"), alpha.map(CronbachAlpha::high).orElse(null))
                .set(field("reliability"), source.reliability())
                .set(field("source"), source.name())
                .set(field("sd_start"), spread.sdStartIfMany())
                .set(field("mdc95"), spread.leastChange())
                .execute();
    }

    /** 1 where high is the better score, else −1. */
    private List<Integer> signs() {
        return database.sql()
                .fetch("SELECT CASE better WHEN 'high' THEN 1 ELSE -1 END AS sign FROM star.measure ORDER BY k")
                .getValues("sign", Integer.class);
    }

    private void weigh(int instrument) {
        List<Record> rows = new ArrayList<>(database.sql().fetch("""
            SELECT
                start_cell,
                count(*) FILTER (WHERE is_end_due) AS due,
                count(*) FILTER (WHERE is_end_due AND i%1$d_pair_version IS NOT NULL) AS pairs
            FROM participation_start
            JOIN star.instrument ON instrument.number = %1$d AND instrument.is_newest
            LEFT JOIN star.measure_column USING (participation_key)
            WHERE
                len(instrument.services) = 0
                OR list_contains(instrument.services, service_code)
                OR list_contains(instrument.services, service_type_code)
            GROUP BY start_cell
            ORDER BY start_cell
            """.formatted(instrument)));
        List<Cell> cells = rows.stream()
                .map(row -> new Cell(
                        List.of(row.get("start_cell", String.class).split(ATTRIBUTES_APART, -1)),
                        row.get("due", Long.class),
                        row.get("pairs", Long.class)))
                .toList();
        AttritionWeights.of(cells).ifPresent(weights -> insert(instrument, rows, weights));
    }

    private void insert(int instrument, List<Record> rows, List<Double> weights) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<String> values = new ArrayList<>();
            for (int i = from; i < Math.min(from + ROWS_AT_ONCE, rows.size()); i++) {
                String cell = Database.quoted(rows.get(i).get("start_cell", String.class));
                values.add("(" + instrument + ", " + cell + ", " + weights.get(i) + ")");
            }
            database.execute(
                    "INSERT INTO attrition_weight VALUES " + String.join(", ", values), "note the weights of pairs");
        }
    }
}
