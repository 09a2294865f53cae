package fi.mittava.warehouse.disclosure;

import java.util.List;
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
        List<Unguarded> behind) {}
