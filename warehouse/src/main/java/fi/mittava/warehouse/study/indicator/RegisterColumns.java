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

    private final Map<String, Integer> columns = new HashMap<>();

    RegisterColumns(List<Person> earlier) {
        int attributes = earlier.getFirst().known().size();
        for (int attribute = 0; attribute < attributes; attribute++) {
            add(attribute, earlier);
        }
    }

    private void add(int attribute, List<Person> earlier) {
        Map<String, Integer> counts = new HashMap<>();
        earlier.forEach(person -> counts.merge(name(attribute, person), 1, Integer::sum));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(1)
                .filter(category -> category.getValue() >= LEAST_OF_A_CATEGORY)
                .forEach(category -> columns.put(category.getKey(), columns.size()));
    }

    private static String name(int attribute, Person person) {
        return attribute + " " + person.known().get(attribute);
    }

    /** How many columns there are. */
    int count() {
        return columns.size() + NUMBERS;
    }

    /** A row a person, with some columns of the caller's own behind. */
    double[][] rows(List<Person> persons, List<double[]> behind) {
        List<double[]> rows = new ArrayList<>();
        for (int row = 0; row < persons.size(); row++) {
            double[] values = new double[count() + behind.size()];
            fill(values, persons.get(row));
            for (int own = 0; own < behind.size(); own++) {
                values[count() + own] = behind.get(own)[row];
            }
            rows.add(values);
        }
        return rows.toArray(double[][]::new);
    }

    private void fill(double[] values, Person person) {
        for (int attribute = 0; attribute < person.known().size(); attribute++) {
            Integer column = columns.get(name(attribute, person));
            if (column != null) {
                values[column] = 1;
            }
        }
        Double year = person.workedYear();
        Double twoYears = person.workedTwoYears();
        int numbers = columns.size();
        values[numbers] = year == null ? 0 : year;
        values[numbers + 1] = twoYears == null ? 0 : twoYears;
        // Unknown is told apart from not worked.
        values[numbers + 2] = twoYears == null ? 1 : 0;
    }
}
