package fi.mittava.warehouse.study.indicator;

import java.util.Comparator;
import java.util.List;

/**
 * Persons by when their participation ended: the earlier half is fitted on, the later one judges. A month is never parted,
 * so that nothing of the later cohorts is known when the model is made.
 */
record Cohorts(List<Person> earlier, List<Person> later) {

    static Cohorts of(List<Person> persons) {
        List<Person> byMonth = persons.stream()
                .sorted(Comparator.comparingInt(Person::endMonth))
                .toList();
        int split = (byMonth.size() + 1) / 2;
        while (split > 0
                && split < byMonth.size()
                && byMonth.get(split).endMonth() == byMonth.get(split - 1).endMonth()) {
            split++;
        }
        return new Cohorts(byMonth.subList(0, split), byMonth.subList(split, byMonth.size()));
    }

    static boolean[] employed(List<Person> persons) {
        boolean[] employed = new boolean[persons.size()];
        for (int row = 0; row < employed.length; row++) {
            employed[row] = persons.get(row).isEmployed();
        }
        return employed;
    }
}
