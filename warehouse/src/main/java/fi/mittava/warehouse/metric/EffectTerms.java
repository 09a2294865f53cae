package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.STUDY_TERM;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Record;

/**
 * The vector z of a participation in one service type: an intercept, covariates in the columns z1, z2, …, and levels of
 * factors. Gives the counterfactual as SQL, and a slice's mean z from its sums.
 */
final class EffectTerms {

    /** Area and quarter in one number: area + quarter × this. */
    static final int QUARTERS = 100_000;

    private static final String AREA_QUARTER = "area_quarter";

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

    /** What tells the level of a factor, of a row of participation. */
    private static String levelOfRow(String kind) {
        return switch (kind) {
            case "month" -> "start_month";
            case "area" -> "study_area";
            case "bracket" -> "study_bracket";
            case "in_service" -> "study_in_service::INTEGER";
            default -> throw new IllegalStateException("a study has no factor " + kind);
        };
    }

    /** Numbers of the columns z1, z2, … */
    List<Integer> columns() {
        return dense.stream().map(Dense::column).toList();
    }

    /** The counterfactual of a row of participation. */
    String counterfactual(EffectModel model) {
        double constant = model.gamma(intercept);
        StringBuilder sum = new StringBuilder();
        for (Dense term : dense) {
            double slope = model.gamma(term.position()) / term.scale();
            constant -= slope * term.mean();
            sum.append(" + ").append(number(slope)).append(" * z").append(term.column());
        }
        levels.forEach((kind, positions) -> sum.append(" + ").append(lookup(kind, positions, model)));
        return number(constant) + sum;
    }

    private static String lookup(String kind, Map<Integer, Integer> positions, EffectModel model) {
        return kind.equals(AREA_QUARTER) ? ofQuarters(positions, model) : ofLevels(kind, positions, model);
    }

    private static String ofLevels(String kind, Map<Integer, Integer> positions, EffectModel model) {
        int first = Collections.min(positions.keySet());
        int last = Collections.max(positions.keySet());
        String level = levelOfRow(kind);
        // A place before the first would count from the end of the list.
        return "CASE WHEN %s BETWEEN %d AND %d THEN ([%s])[%s - %d] ELSE 0e0 END"
                .formatted(
                        level,
                        first,
                        last,
                        list(IntStream.rangeClosed(first, last), positions, model),
                        level,
                        first - 1);
    }

    /** One list of all areas in the first quarter, then in the second, … */
    private static String ofQuarters(Map<Integer, Integer> positions, EffectModel model) {
        int first = Collections.min(positions.keySet()) / QUARTERS;
        int last = Collections.max(positions.keySet()) / QUARTERS;
        int areas = positions.keySet().stream()
                .mapToInt(level -> level % QUARTERS)
                .max()
                .orElse(0);
        IntStream levels = IntStream.rangeClosed(first, last)
                .flatMap(quarter -> IntStream.rangeClosed(0, areas).map(area -> area + quarter * QUARTERS));
        return "CASE WHEN quarter BETWEEN %d AND %d AND study_area BETWEEN 0 AND %d THEN ([%s])[(quarter - %d) * %d + study_area + 1] ELSE 0e0 END"
                .formatted(first, last, areas, list(levels, positions, model), first, areas + 1);
    }

    private static String list(IntStream levels, Map<Integer, Integer> positions, EffectModel model) {
        return levels.mapToObj(level -> {
                    Integer position = positions.get(level);
                    return position == null ? "0e0" : number(model.gamma(position));
                })
                .collect(Collectors.joining(", "));
    }

    /** As a DOUBLE: without an exponent DuckDB reads a decimal. */
    private static String number(double value) {
        String text = Double.toString(value).toLowerCase(Locale.ROOT);
        return "(" + (text.contains("e") ? text : text + "e0") + ")";
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
