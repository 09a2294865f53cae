package fi.mittava.warehouse.study.indicator;

import java.util.Arrays;

/**
 * Persons by when their participation ended: the earlier half is fitted on, the later one judges. A month is never parted,
 * so that nothing of the later cohorts is known when the model is made.
 */
record Cohorts(Persons earlier, Persons later) {

    static Cohorts of(Persons persons) {
        Pairs pairs = persons.pairs();
        int[] months =
                Arrays.stream(persons.places()).map(pairs::endMonth).sorted().toArray();
        int last = months.length == 0 ? 0 : months[(months.length - 1) / 2];
        return new Cohorts(
                persons.which(place -> pairs.endMonth(place) <= last),
                persons.which(place -> pairs.endMonth(place) > last));
    }
}
