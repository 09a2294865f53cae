package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.database.Database;
import java.util.Arrays;

/** What one measure says of each row of {@code indicator_pair}, by its place. */
final class Scores {

    private final double[] start;

    /** NaN: no pair of scores. */
    private final double[] change;

    private Scores(int size) {
        this.start = new double[size];
        this.change = new double[size];
        Arrays.fill(change, Double.NaN);
    }

    /**
     * Reads them.
     *
     * @param measure its number
     * @param size of the table
     */
    static Scores read(Database database, int measure, int size) {
        Scores scores = new Scores(size);
        String query = """
            SELECT place, m%1$d_start, m%1$d_change
            FROM indicator_pair
            JOIN star.measure_column USING (participation_key)
            WHERE m%1$d_change IS NOT NULL
            """.formatted(measure);
        database.read(query, "read the scores of a measure", row -> {
            scores.start[row.getInt(1)] = row.getDouble(2);
            scores.change[row.getInt(1)] = row.getDouble(3);
        });
        return scores;
    }

    boolean has(int place) {
        return !Double.isNaN(change[place]);
    }

    double start(int place) {
        return start[place];
    }

    double change(int place) {
        return change[place];
    }
}
