package fi.mittava.benchmarks.replications;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Participations that are asked for.
 *
 * @param kind what they have in common
 * @param size about how many; 0: all
 * @param dimension of the stack that holds the value for both arms, or −1 if participants alone have it
 * @param key the value's number in the dimension
 * @param members who is in it; at random as many of them as asked
 */
record Slice(String kind, int size, int dimension, int key, Predicate<Participation> members) {

    private static final int[] SIZES = {60, 200, 1000};
    private static final int NO_DIMENSION = -1;

    /** Of a service type with many participations. */
    static List<Slice> all() {
        Stream<Slice> whole = Stream.of(whole(0));
        Stream<Slice> others = Stream.of(0, 1, 2).flatMap(rank -> {
            int size = SIZES[rank];
            return Stream.of(
                    new Slice("random", size, NO_DIMENSION, 0, one -> true),
                    new Slice(
                            "provider",
                            size,
                            NO_DIMENSION,
                            0,
                            one -> one.spell().provider() == rank),
                    new Slice(
                            "area",
                            size,
                            DrawnType.AREA,
                            rank,
                            one -> one.spell().person().area() == rank),
                    new Slice(
                            "gender",
                            size,
                            DrawnType.GENDER,
                            1,
                            one -> one.spell().person().isFemale()),
                    new Slice(
                            "education",
                            size,
                            DrawnType.EDUCATION,
                            1,
                            one -> one.spell().person().education() == 1),
                    new Slice("target group", size, DrawnType.TARGET_GROUP, 1, one -> isOfTargetGroup(one.spell())));
        });
        return Stream.concat(whole, others)
                .sorted(Comparator.comparing(Slice::kind).thenComparingInt(Slice::size))
                .toList();
    }

    /** A whole service type of so many participations. */
    static Slice whole(int size) {
        return new Slice("whole", size, NO_DIMENSION, 0, one -> true);
    }

    /** Little work before: bent where the models are straight. */
    static boolean isOfTargetGroup(Spell spell) {
        return spell.employed(Spell.HISTORY) < 0.5;
    }

    /** Whom the service type as a whole is, is not thinned. */
    List<Participation> of(List<Participation> all) {
        Stream<Participation> found = all.stream().filter(members);
        if (!kind.equals("whole")) {
            found = found.sorted(Comparator.comparingDouble(Participation::order))
                    .limit(size);
        }
        return found.sorted(Comparator.comparingInt(Participation::person)).toList();
    }

    String name() {
        return size == 0 ? kind : kind + " " + size;
    }
}
