package fi.mittava.warehouse.study.gate;

import static fi.mittava.warehouse.study.gate.Verdict.AMBER;
import static fi.mittava.warehouse.study.gate.Verdict.GREEN;
import static fi.mittava.warehouse.study.gate.Verdict.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.study.diagnostic.HeldOutPlacebo;
import fi.mittava.warehouse.study.diagnostic.PlaceboMonth;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each row of the gate's table, at its bounds. */
class EffectGateTest {

    @Test
    void sixtyParticipantsAreSomeAndTwoHundredEnough() {
        assertThat(EffectGate.participants(59)).isEqualTo(REFUSED);
        assertThat(EffectGate.participants(60)).isEqualTo(AMBER);
        assertThat(EffectGate.participants(199)).isEqualTo(AMBER);
        assertThat(EffectGate.participants(200)).isEqualTo(GREEN);
    }

    @Test
    void fewerThanFiveOfEitherOutcomeAreRefused() {
        assertThat(EffectGate.participants(200, 4.0 / 200)).isEqualTo(REFUSED);
        assertThat(EffectGate.participants(200, 5.0 / 200)).isEqualTo(GREEN);
        assertThat(EffectGate.participants(200, 196.0 / 200)).isEqualTo(REFUSED);
        assertThat(EffectGate.participants(100, 0.5)).isEqualTo(AMBER);
    }

    @Test
    void aFifthWithoutPeersIsTheMost() {
        assertThat(EffectGate.withoutPeers(0.05)).isEqualTo(GREEN);
        assertThat(EffectGate.withoutPeers(0.051)).isEqualTo(AMBER);
        assertThat(EffectGate.withoutPeers(0.2)).isEqualTo(AMBER);
        assertThat(EffectGate.withoutPeers(0.201)).isEqualTo(REFUSED);
    }

    @Test
    void aQuarterOfADeviationIsTheMost() {
        assertThat(EffectGate.imbalance(0.1)).isEqualTo(GREEN);
        assertThat(EffectGate.imbalance(0.101)).isEqualTo(AMBER);
        assertThat(EffectGate.imbalance(0.25)).isEqualTo(AMBER);
        assertThat(EffectGate.imbalance(0.251)).isEqualTo(REFUSED);
    }

    @Test
    void halfAndDoubleTheVarianceAreGreen() {
        assertThat(EffectGate.varianceRatio(0.5)).isEqualTo(GREEN);
        assertThat(EffectGate.varianceRatio(2)).isEqualTo(GREEN);
        assertThat(EffectGate.varianceRatio(0.49)).isEqualTo(AMBER);
        assertThat(EffectGate.varianceRatio(2.01)).isEqualTo(AMBER);
    }

    @Test
    void peersAreEnoughForAHundredAndForHalfTheParticipants() {
        assertThat(EffectGate.effectivePeers(29.9, 60)).isEqualTo(REFUSED);
        assertThat(EffectGate.effectivePeers(30, 60)).isEqualTo(AMBER);
        assertThat(EffectGate.effectivePeers(100, 200)).isEqualTo(GREEN);
        assertThat(EffectGate.effectivePeers(199, 400)).isEqualTo(AMBER);
        assertThat(EffectGate.effectivePeers(200, 400)).isEqualTo(GREEN);
    }

    @Test
    void onePersonMayCarryTwoPercent() {
        assertThat(EffectGate.largestWeight(0.02)).isEqualTo(GREEN);
        assertThat(EffectGate.largestWeight(0.021)).isEqualTo(AMBER);
        assertThat(EffectGate.largestWeight(0.051)).isEqualTo(REFUSED);
    }

    /** Of ten months Bonferroni's level is 0.005: 2.81 standard errors of 1,000 participants. */
    @Test
    void aPlaceboMonthIsJudgedAmongAllOfThem() {
        assertThat(EffectGate.placebo(months(0.028, 0.01))).isEqualTo(GREEN);
        assertThat(EffectGate.placebo(months(0.029, 0.01))).isEqualTo(AMBER);
        assertThat(EffectGate.placebo(months(0.051, 0.01))).isEqualTo(REFUSED);
        assertThat(EffectGate.placebo(months(0.051, 0.02))).isEqualTo(GREEN);
        assertThat(EffectGate.placebo(months(-0.051, 0.01))).isEqualTo(REFUSED);
    }

    @Test
    void aLargeButUncertainMonthBesideASmallCertainOneIsNoReasonToRefuse() {
        List<PlaceboMonth> months = new ArrayList<>(months(0.03, 0.01));
        months.add(month(11, 0.06, 0.05));

        assertThat(EffectGate.placebo(months)).isEqualTo(AMBER);
    }

    @Test
    void withoutAnyPlaceboMonthNothingIsGreen() {
        assertThat(EffectGate.placebo(List.of())).isEqualTo(AMBER);
        assertThat(EffectGate.placebo(List.of(new PlaceboMonth(
                        Group.EVERYBODY, Outcome.yesNo("EMPLOYED"), 1, Double.NaN, Double.NaN, 0, Double.NaN))))
                .isEqualTo(AMBER);
    }

    private static List<PlaceboMonth> months(double worst, double error) {
        List<PlaceboMonth> months = new ArrayList<>();
        for (int lag = 1; lag <= 9; lag++) {
            months.add(month(lag, 0, 0.01));
        }
        months.add(month(10, worst, error));
        return months;
    }

    private static PlaceboMonth month(int lag, double effect, double error) {
        return new PlaceboMonth(Group.EVERYBODY, Outcome.yesNo("EMPLOYED"), lag, effect, error, 1000, 0.5);
    }

    @Test
    void aPlaceboOfEurosIsLargeAboveATenthOfTheirStandardDeviation() {
        assertThat(EffectGate.placebo(List.of(euros(79, 50)))).isEqualTo(GREEN);
        assertThat(EffectGate.placebo(List.of(euros(79, 10)))).isEqualTo(AMBER);
        assertThat(EffectGate.placebo(List.of(euros(-81, 10)))).isEqualTo(REFUSED);
    }

    private static PlaceboMonth euros(double effect, double error) {
        return new PlaceboMonth(Group.EVERYBODY, Outcome.amount("EARNINGS"), 1, effect, error, 1000, 800);
    }

    @Test
    void aHeldOutYearOrAnEffectThatMovesIsAmber() {
        assertThat(EffectGate.heldOut(new HeldOutPlacebo(0.019, 0.01, 1))).isEqualTo(GREEN);
        assertThat(EffectGate.heldOut(new HeldOutPlacebo(-0.02, 0.01, 1))).isEqualTo(AMBER);
        assertThat(EffectGate.heldOut(new HeldOutPlacebo(0, 0.01, 1.01))).isEqualTo(AMBER);
    }

    @Test
    void neighboursMayDisagreeByTwoErrorsButNotInSign() {
        assertThat(EffectGate.neighbour(0.1, 0.02, 0.061, 0.02)).isEqualTo(GREEN);
        assertThat(EffectGate.neighbour(0.1, 0.02, 0.05, 0.02)).isEqualTo(AMBER);
        assertThat(EffectGate.neighbour(0.1, 0.02, -0.05, 0.02)).isEqualTo(REFUSED);
        assertThat(EffectGate.neighbour(0.1, 0.02, -0.03, 0.02)).isEqualTo(AMBER);
    }

    @Test
    void whatCantBeToldIsNeverGreen() {
        double unknown = Double.NaN;
        assertThat(List.of(
                        EffectGate.withoutPeers(unknown),
                        EffectGate.imbalance(unknown),
                        EffectGate.varianceRatio(unknown),
                        EffectGate.effectivePeers(unknown, 100),
                        EffectGate.largestWeight(unknown),
                        EffectGate.participants(100, unknown),
                        EffectGate.heldOut(new HeldOutPlacebo(unknown, unknown, unknown)),
                        EffectGate.neighbour(0.1, 0.02, unknown, unknown)))
                .doesNotContain(GREEN);
    }
}
