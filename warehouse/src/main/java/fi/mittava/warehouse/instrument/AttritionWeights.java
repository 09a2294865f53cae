package fi.mittava.warehouse.instrument;

import fi.mittava.warehouse.regression.LogisticLikelihood;
import fi.mittava.warehouse.regression.LogisticRegression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Inverse-probability weights of valid pairs: registers know everybody's start, so pairs can stand for those who gave none,
 * as far as the registers tell them apart. A pair's weight is the share of pairs among those due ÷ its own probability to
 * be one (stabilised), and never beyond the 1st or 99th percentile of the pairs' weights (truncated). Robins, Hernán and
 * Brumback (2000); Cole and Hernán (2008).
 */
public final class AttritionWeights {

    /** Fewer pairs or lost pairs carry no model. */
    static final int LEAST_PAIRS = 30;

    private static final double RIDGE = 0.01;
    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 0.99;

    private AttritionWeights() {}

    /**
     * Participations of the same attributes at the start.
     *
     * @param attributes a category of each attribute, of all cells the same number
     * @param due those whose end window has closed
     * @param pairs valid pairs among them
     */
    public record Cell(List<String> attributes, long due, long pairs) {}

    /** A weight for the pairs of each cell, in the order of the cells; empty if there are too few pairs or too few without. */
    public static Optional<List<Double>> of(List<Cell> cells) {
        long due = cells.stream().mapToLong(Cell::due).sum();
        long pairs = cells.stream().mapToLong(Cell::pairs).sum();
        if (pairs < LEAST_PAIRS || due - pairs < LEAST_PAIRS) {
            return Optional.empty();
        }
        Map<String, Integer> columns = columns(cells);
        double[] coefficients = coefficients(cells, columns);
        double share = (double) pairs / due;
        List<Double> weights = cells.stream()
                .map(cell -> CategoryTrials.logOdds(ones(cell, columns), coefficients))
                .map(logOdds -> share / LogisticLikelihood.probability(logOdds))
                .toList();
        return Optional.of(truncated(weights, cells, pairs));
    }

    private static double[] coefficients(List<Cell> cells, Map<String, Integer> columns) {
        List<CategoryTrials.Row> rows = cells.stream()
                .filter(cell -> cell.due() > 0)
                .map(cell -> new CategoryTrials.Row(ones(cell, columns), cell.due(), cell.pairs()))
                .toList();
        return LogisticRegression.of(new CategoryTrials(rows, columns.size() + 1), RIDGE)
                .orElseThrow(() -> new IllegalStateException(
                        "logistic regression on " + (columns.size() + 1) + " columns found no end"))
                .coefficients();
    }

    /** A column for each category of each attribute that anybody due has, but for the attribute's most frequent one. */
    private static Map<String, Integer> columns(List<Cell> cells) {
        Map<String, Integer> columns = new HashMap<>();
        int attributes = cells.getFirst().attributes().size();
        for (int attribute = 0; attribute < attributes; attribute++) {
            Map<String, Long> due = new HashMap<>();
            for (Cell cell : cells) {
                if (cell.due() > 0) {
                    due.merge(name(attribute, cell), cell.due(), Long::sum);
                }
            }
            due.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .skip(1)
                    .forEach(category -> columns.put(category.getKey(), columns.size() + 1));
        }
        return columns;
    }

    private static List<Integer> ones(Cell cell, Map<String, Integer> columns) {
        IntStream dummies = IntStream.range(0, cell.attributes().size())
                .map(attribute -> columns.getOrDefault(name(attribute, cell), 0))
                .filter(column -> column > 0);
        return IntStream.concat(IntStream.of(0), dummies).boxed().toList();
    }

    private static String name(int attribute, Cell cell) {
        return attribute + " " + cell.attributes().get(attribute);
    }

    private static List<Double> truncated(List<Double> weights, List<Cell> cells, long pairs) {
        List<Integer> ascending = IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparing(weights::get))
                .toList();
        double low = percentile(LOWEST, ascending, weights, cells, pairs);
        double high = percentile(HIGHEST, ascending, weights, cells, pairs);
        List<Double> truncated = new ArrayList<>();
        weights.forEach(weight -> truncated.add(Math.clamp(weight, low, high)));
        return truncated;
    }

    private static double percentile(
            double share, List<Integer> ascending, List<Double> weights, List<Cell> cells, long pairs) {
        double passed = 0;
        for (int index : ascending) {
            passed += cells.get(index).pairs();
            if (passed >= share * pairs) {
                return weights.get(index);
            }
        }
        return weights.get(ascending.getLast());
    }
}
