package fi.mittava.warehouse.study.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What registers know of a person at the start, as columns: one of 0 and 1 for each category of each attribute that enough
 * of the earlier persons have, but for the most frequent; and how much of the years before was worked.
 */
final class RegisterColumns {

    /** A rarer category is joined to the most frequent one. */
    private static final int LEAST_OF_A_CATEGORY = 20;

    private static final int NUMBERS = 3;
    private static final int SCORES = 2;

    /** An attribute each. */
    private final List<Map<String, Integer>> columns = new ArrayList<>();

    private int categories;

    RegisterColumns(List<Person> earlier) {
        int attributes = earlier.getFirst().known().size();
        for (int attribute = 0; attribute < attributes; attribute++) {
            columns.add(columns(attribute, earlier));
        }
    }

    private Map<String, Integer> columns(int attribute, List<Person> earlier) {
        Map<String, Integer> counts = new HashMap<>();
        earlier.forEach(person -> counts.merge(person.known().get(attribute), 1, Integer::sum));
        Map<String, Integer> found = new HashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(1)
                .filter(category -> category.getValue() >= LEAST_OF_A_CATEGORY)
                .forEach(category -> found.put(category.getKey(), categories++));
        return found;
    }

    /** How many columns there are, without those of the scores. */
    int count() {
        return categories + NUMBERS;
    }

    /** A row a person; behind its columns the score at the start and its change. */
    double[][] rows(List<Person> persons) {
        return persons.stream().map(this::row).toArray(double[][]::new);
    }

    private double[] row(Person person) {
        double[] values = new double[count() + SCORES];
        for (int attribute = 0; attribute < columns.size(); attribute++) {
            Integer column = columns.get(attribute).get(person.known().get(attribute));
            if (column != null) {
                values[column] = 1;
            }
        }
        Double year = person.workedYear();
        Double twoYears = person.workedTwoYears();
        values[categories] = year == null ? 0 : year;
        values[categories + 1] = twoYears == null ? 0 : twoYears;
        // Unknown is told apart from not worked.
        values[categories + 2] = twoYears == null ? 1 : 0;
        values[count()] = person.start();
        values[count() + 1] = person.change();
        return values;
    }
}
