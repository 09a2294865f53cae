package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure before the gate.
 *
 * @param figure what the caller gets if the gate lets it pass
 * @param n participations in the denominator; 0: nobody is behind the figure
 * @param persons distinct persons in the denominator, or fewer if that many are certain and enough
 * @param hits of a share, participations in the numerator; null for other figures
 * @param behind other figures that this one would give away
 */
public record Unguarded(
        FigureKind kind,
        Figure figure,
        long n,
        long persons,
        @Nullable Long hits,
        List<Unguarded> behind) {

    /** The same, giving away one more. */
    public Unguarded before(Unguarded other) {
        List<Unguarded> all = new ArrayList<>(behind);
        all.add(other);
        return new Unguarded(kind, figure, n, persons, hits, List.copyOf(all));
    }

    /** What total minus the others tells of several groups together. A person in two of them counts as two. */
    static Unguarded together(List<Unguarded> groups) {
        Unguarded first = groups.getFirst();
        long n = groups.stream().mapToLong(Unguarded::n).sum();
        boolean areAlike = groups.stream()
                .allMatch(group -> group.behind().size() == first.behind().size());
        return new Unguarded(
                first.kind(),
                new Figure(null, null, null, n, FigureStatus.OK, null),
                n,
                groups.stream().mapToLong(Unguarded::persons).sum(),
                first.hits() == null
                        ? null
                        : Long.valueOf(groups.stream()
                                .mapToLong(group -> group.hits() == null ? 0 : group.hits())
                                .sum()),
                !areAlike
                        ? List.of()
                        : IntStream.range(0, first.behind().size())
                                .mapToObj(place -> together(groups.stream()
                                        .map(group -> group.behind().get(place))
                                        .toList()))
                                .toList());
    }
}
