package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.STUDY_TERM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Record;

/**
 * The vector z of a participation in one service type: an intercept, covariates in the columns z1, z2, …, and levels of
 * factors. Gives a slice's mean z from its sums.
 */
final class EffectTerms {

    /** Area and quarter in one number: area + quarter × this. */
    static final int QUARTERS = 100_000;

    private final int size;
    private final int intercept;
    private final List<Dense> dense;
    private final Map<String, Map<Integer, Integer>> levels;

    private record Dense(int position, int column, double mean, double scale) {}

    private EffectTerms(int size, int intercept, List<Dense> dense, Map<String, Map<Integer, Integer>> levels) {
        this.size = size;
        this.intercept = intercept;
        this.dense = dense;
        this.levels = levels;
    }

    /** Of the rows of {@code study_term} that have a position. */
    static EffectTerms of(List<Record> rows) {
        List<Dense> dense = rows.stream()
                .filter(row -> row.get(STUDY_TERM.KIND).equals("dense"))
                .map(row -> new Dense(
                        row.get(STUDY_TERM.POSITION),
                        row.get(STUDY_TERM.Z),
                        row.get(STUDY_TERM.MEAN),
                        row.get(STUDY_TERM.SCALE)))
                .toList();
        Map<String, Map<Integer, Integer>> levels = new TreeMap<>();
        int intercept = -1;
        for (Record row : rows) {
            int position = row.get(STUDY_TERM.POSITION);
            switch (row.get(STUDY_TERM.KIND)) {
                case "dense" -> {}
                case "intercept" -> intercept = position;
                default ->
                    levels.computeIfAbsent(row.get(STUDY_TERM.KIND), kind -> new HashMap<>())
                            .put(level(row), position);
            }
        }
        return new EffectTerms(rows.size(), intercept, dense, levels);
    }

    private static int level(Record row) {
        Integer quarter = row.get(STUDY_TERM.QUARTER);
        int level = row.get(STUDY_TERM.LEVEL);
        return quarter == null ? level : level + quarter * QUARTERS;
    }

    /** Numbers of the columns z1, z2, … */
    List<Integer> columns() {
        return dense.stream().map(Dense::column).toList();
    }

    /** The mean z of a slice, filled in from its sums. */
    final class Means {

        private final double[] means = new double[size];
        private final double participations;

        Means(long participations) {
            this.participations = participations;
            means[intercept] = 1;
        }

        /** Of a column of z, in the order of {@link #columns()}. */
        void addSum(int index, double sum) {
            Dense term = dense.get(index);
            means[term.position()] = (sum / participations - term.mean()) / term.scale();
        }

        /** So many are of the level; a base level has no place. */
        void addLevel(String kind, int level, long count) {
            Integer position = levels.getOrDefault(kind, Map.of()).get(level);
            if (position != null) {
                means[position] += count / participations;
            }
        }

        double[] values() {
            return means;
        }
    }
}
