package fi.mittava.warehouse.tender;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Persons drawn anew, as many as there are, each with all participations: whoever has several stays one person. The same
 * persons in the same order are drawn alike for every sheet, so that what sheets differ by isn't luck.
 */
final class Resample {

    static final int DRAWS = 200;

    /** In the place of a draw: everybody once. */
    static final int ALL = -1;

    private final int[] persons;
    private final int[] copies;
    private final long seed;

    /** @param persons each once, in an order that hangs on nothing that changes from one asking to the next */
    Resample(List<Integer> persons, long seed) {
        this.persons = persons.stream().mapToInt(Integer::intValue).toArray();
        this.copies = new int[Arrays.stream(this.persons).max().orElse(0) + 1];
        this.seed = seed;
    }

    /** By person, how often each is there in a draw; until the next is asked for. */
    int[] copies(int draw) {
        Arrays.fill(copies, 0);
        if (draw == ALL) {
            for (int person : persons) {
                copies[person] = 1;
            }
            return copies;
        }
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + draw);
        for (int drawn = 0; drawn < persons.length; drawn++) {
            copies[persons[random.nextInt(persons.length)]]++;
        }
        return copies;
    }
}
