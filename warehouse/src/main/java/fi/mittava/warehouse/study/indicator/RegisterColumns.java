package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.regression.SparseRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What registers know of a person at the start, as columns behind the intercept: one of 0 and 1 for each category of each
 * attribute that enough of the earlier persons have, but for the most frequent; and how much of the years before was worked.
 */
final class RegisterColumns {

    /** A rarer category is joined to the most frequent one. */
    private static final int LEAST_OF_A_CATEGORY = 20;

    private static final int NUMBERS = 3;
    private static final int SCORES = 2;

    private final List<Categories> known;

    /** By attribute and category; 0: none. */
    private final int[][] columns;

    private int next = 1;

    RegisterColumns(Persons earlier) {
        this.known = earlier.pairs().known();
        this.columns = known.stream()
                .map(attribute -> columns(attribute, earlier.places()))
                .toArray(int[][]::new);
    }

    private int[] columns(Categories attribute, int[] places) {
        int[] counts = new int[attribute.count()];
        for (int place : places) {
            counts[attribute.number(place)]++;
        }
        int[] found = new int[counts.length];
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(category -> -counts[category])
                        .thenComparing(attribute::name))
                .skip(1)
                .filter(category -> counts[category] >= LEAST_OF_A_CATEGORY)
                .forEach(category -> found[category] = next++);
        return found;
    }

    /** How many columns there are with the intercept's, without those of the scores. */
    int count() {
        return next + NUMBERS;
    }

    /** A row a person; behind its columns the score at the start and its change. */
    SparseRows rows(Persons persons) {
        SparseRows.Writer rows =
                new SparseRows.Writer(count() + SCORES, persons.size(), 1 + known.size() + NUMBERS + SCORES);
        for (int place : persons.places()) {
            rows.put(0, 1);
            for (int attribute = 0; attribute < columns.length; attribute++) {
                int column = columns[attribute][known.get(attribute).number(place)];
                rows.put(column, column == 0 ? 0 : 1);
            }
            double twoYears = persons.pairs().workedTwoYears(place);
            rows.put(next, orZero(persons.pairs().workedYear(place)));
            rows.put(next + 1, orZero(twoYears));
            // Unknown is told apart from not worked.
            rows.put(next + 2, Double.isNaN(twoYears) ? 1 : 0);
            rows.put(count(), persons.scores().start(place));
            rows.put(count() + 1, persons.scores().change(place));
            rows.endRow();
        }
        return rows.rows();
    }

    private static double orZero(double share) {
        return Double.isNaN(share) ? 0 : share;
    }
}
