package fi.mittava.warehouse.study.diagnostic;

import static fi.mittava.warehouse.study.diagnostic.ReferenceScore.STACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Reference;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nearest neighbours, against R where R has a figure. */
class NeighboursTest {

    private static final double NO_CALIPER = Double.POSITIVE_INFINITY;

    @Test
    void effectsAreThoseOfR() {
        try (Workers workers = new Workers(2)) {
            Neighbours neighbours = new Neighbours(ReferenceScore.full(workers), NO_CALIPER);
            NeighbourEffect.Result[] results =
                    new NeighbourEffect(neighbours, new OutcomeGrid(STACK, 0, 24), 0).results();
            for (int horizon : new int[] {3, 6, 12, 24}) {
                NeighbourEffect.Result result = results[horizon];
                assertThat(result.participants()).isEqualTo(861);
                assertThat(result.effect())
                        .isCloseTo(
                                Reference.of("dynamic", "B_nn_within_strata", "att(" + horizon + ")"), within(1e-11));
                // Nobody's estimate by one neighbour is as sharp as by all.
                assertThat(result.error()).isBetween(0.015, 0.03);
            }
            Set<Integer> used = new HashSet<>();
            neighbours.participants().forEach(match -> used.addAll(match.peers()));
            assertThat((double) used.size()).isEqualTo(Reference.of("dynamic", "B_nn_within_strata", "peers_used"));
        }
    }

    @Test
    void aCaliperLeavesParticipantsWithoutANeighbour() {
        try (Workers workers = new Workers(2)) {
            PropensityModel score = ReferenceScore.full(workers);
            Neighbours neighbours = new Neighbours(score, 0.2);
            long near = neighbours.participants().stream()
                    .filter(match -> !match.peers().isEmpty())
                    .count();

            assertThat(near).isBetween(840L, 860L);
            NeighbourEffect.Result result =
                    new NeighbourEffect(neighbours, new OutcomeGrid(STACK, 12, 12), 0).results()[0];
            assertThat(result.participants()).isEqualTo((int) near);
        }
    }
}
