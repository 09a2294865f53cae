package fi.mittava.warehouse.study.diagnostic;

import static fi.mittava.warehouse.study.diagnostic.ReferenceScore.STACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.estimator.ToyStack;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** On a toy stack with scores made up, and on the reference's. */
class ScoreOverlapTest {

    private static final Offset<Double> DIGITS = within(1e-12);

    /** 1,200 rows of 400 persons: of peers each weighs 2 as sampled. */
    private static final Stack TOY = new ToyStack().build();

    private static List<OverlapBin> bins(IntToDoubleFunction logOdds) {
        return new ScoreOverlap(TOY, logOdds, row -> 1).bins();
    }

    private static int persons(Stack stack, IntPredicate isWanted) {
        return (int) IntStream.range(0, stack.rows())
                .filter(isWanted)
                .map(stack::person)
                .distinct()
                .count();
    }

    @Test
    void eachShareIsThatOfTheRowsBetweenTheBounds() {
        try (Workers workers = new Workers(2)) {
            PropensityModel score = ReferenceScore.full(workers);
            PeerWeights weights = PeerWeights.of(score, WeightMode.POOLED);

            List<OverlapBin> bins = new ScoreOverlap(STACK, score::logOdds, weights::of).bins();

            assertThat(bins).hasSizeGreaterThan(5);
            assertThat(bins.getFirst().from()).isNaN();
            for (int at = 0; at < bins.size(); at++) {
                double from = at == 0 ? Double.NEGATIVE_INFINITY : bins.get(at).from();
                double to = at + 1 == bins.size()
                        ? Double.POSITIVE_INFINITY
                        : bins.get(at + 1).from();
                isThatOfRows(bins.get(at), weights, row -> score.logOdds(row) >= from && score.logOdds(row) < to);
            }
        }
    }

    private static void isThatOfRows(OverlapBin bin, PeerWeights weights, IntPredicate isInside) {
        assertThat(bin.ofParticipants()).isCloseTo(share(isInside, row -> STACK.isTreated(row) ? 1 : 0), DIGITS);
        assertThat(bin.ofPeers())
                .isCloseTo(
                        share(
                                isInside,
                                row -> STACK.isTreated(row)
                                        ? 0
                                        : STACK.columns().weight(row)),
                        DIGITS);
        assertThat(bin.ofWeightedPeers()).isCloseTo(share(isInside, weights::of), DIGITS);
        assertThat(bin.persons())
                .isEqualTo(persons(STACK, row -> isInside.test(row) && STACK.isTreated(row)))
                .isGreaterThanOrEqualTo(20);
        assertThat(persons(STACK, row -> isInside.test(row) && !STACK.isTreated(row)))
                .matches(peers -> peers == 0 || peers >= 20);
    }

    private static double share(IntPredicate isInside, IntToDoubleFunction weight) {
        double all = IntStream.range(0, STACK.rows()).mapToDouble(weight).sum();
        return IntStream.range(0, STACK.rows())
                        .filter(isInside)
                        .mapToDouble(weight)
                        .sum()
                / all;
    }

    @Test
    void boundsAreQuartersOfLogOddsAndNobodysScore() {
        // Everybody below person 200 at 0.3, the others at 1.3.
        assertThat(bins(row -> TOY.person(row) < 200 ? 0.3 : 1.3))
                .extracting(OverlapBin::from)
                .containsExactly(Double.NaN, 0.5);
    }

    @Test
    void fewAtTheEndsJoinTheirNeighbours() {
        // Ten persons far below the others, and ten far above.
        List<OverlapBin> bins =
                bins(row -> TOY.person(row) < 10 ? -9 : TOY.person(row) < 200 ? -1 : TOY.person(row) < 390 ? 1 : 9);

        assertThat(bins).extracting(OverlapBin::from).containsExactly(Double.NaN, -0.75);
        assertThat(bins.getFirst().persons())
                .isEqualTo(persons(TOY, row -> TOY.isTreated(row) && TOY.person(row) < 200));
        assertThat(bins)
                .extracting(OverlapBin::ofPeers)
                .satisfies(shares ->
                        assertThat(shares.getFirst() + shares.getLast()).isCloseTo(1, DIGITS));
    }

    @Test
    void participantsWithoutAnyPeerNearShowInABinOfTheirOwn() {
        List<OverlapBin> bins = bins(row -> TOY.isTreated(row) && TOY.person(row) < 200 ? 5 : 0);

        assertThat(bins).extracting(OverlapBin::ofPeers).containsExactly(1.0, 0.0);
        assertThat(bins.getLast().ofParticipants()).isGreaterThan(0.3);
    }

    @Test
    void ofNineteenParticipantsNothingIsTold() {
        Stack few = new ToyStack()
                .without(row -> row.isTreated && row.person >= 19)
                .each(row -> {
                    row.isTreated |= row.person < 19;
                    row.fraction = row.isTreated ? 1 : 0.5;
                })
                .build();

        assertThat(persons(few, few::isTreated)).isEqualTo(19);
        assertThat(new ScoreOverlap(few, row -> 0, row -> 1).bins()).isEmpty();
    }
}
