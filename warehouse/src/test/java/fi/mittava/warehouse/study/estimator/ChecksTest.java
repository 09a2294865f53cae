package fi.mittava.warehouse.study.estimator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.study.diagnostic.Diagnostics;
import fi.mittava.warehouse.study.diagnostic.HeldOutPlacebo;
import fi.mittava.warehouse.study.diagnostic.NeighbourEffect;
import fi.mittava.warehouse.study.diagnostic.PeerStrength;
import fi.mittava.warehouse.study.diagnostic.PlaceboMonth;
import fi.mittava.warehouse.study.diagnostic.SideFigures;
import fi.mittava.warehouse.study.diagnostic.TermBalance;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A green study, spoilt in one way at a time: that check fails, and no other. */
class ChecksTest {

    private static final Term AGE = new Term(Term.Kind.DENSE, "age", 0, 0, 1, Term.Fate.KEPT);

    private TypeEstimate.Counts counts = new TypeEstimate.Counts(400, 380, 0, 5000, 900, 60);
    private PeerStrength strength = new PeerStrength(Group.EVERYBODY, 400, 300, 0.01);
    private double difference = 0.02;
    private double varianceRatio = 1.1;
    private double placebo = 0.01;
    private double earnings = 15;
    private HeldOutPlacebo heldOut = new HeldOutPlacebo(0.005, 0.01, 0.2);
    private double nearest = 0.1;

    private List<Check> checks() {
        TermBalance.Arm arm = new TermBalance.Arm(40, difference, varianceRatio, 0.01);
        SliceEffect effect = new SliceEffect(400, 380, 0.4, 0.3, 0.1, 4e-4, 0, 0.02, 0.06, 0.14, 0.28, 0.05);
        HorizonModel model = new HorizonModel(
                Outcome.yesNo("EMPLOYED"),
                12,
                new double[0],
                new UpperTriangle(0, new double[0]),
                1,
                new double[0],
                effect,
                0.02);
        SideFigures side = new SideFigures(
                0.2, 0, 0, new NeighbourEffect.Result(nearest, 0.02, 390), SideFigures.NOT_TOLD, 2, 0.05);
        Diagnostics diagnostics = new Diagnostics(
                List.of(side),
                List.of(new TermBalance(Group.EVERYBODY, AGE, false, 41, arm, arm)),
                List.of(
                        new PlaceboMonth(Group.EVERYBODY, Outcome.yesNo("EMPLOYED"), 1, placebo, 0.01, 400, 0.5),
                        new PlaceboMonth(Group.EVERYBODY, Outcome.amount("EARNINGS"), 1, earnings, 10, 400, 800)),
                heldOut,
                List.of(strength),
                List.of(),
                new UpperTriangle(0, new double[0]));
        return Checks.of(diagnostics, counts, List.of(model));
    }

    @Test
    void aSoundStudyIsGreenInEveryRow() {
        assertThat(checks()).extracting(Check::code).containsExactlyInAnyOrder(CheckCode.values());
        assertThat(checks()).allMatch(check -> check.verdict() == Verdict.GREEN);
    }

    @Test
    void aFaultIsFoundByItsOwnCheckAlone() {
        List<CheckCode> tripped = new ArrayList<>();
        Stream.<Runnable>of(
                        () -> strength = new PeerStrength(Group.EVERYBODY, 59, 300, 0.01),
                        () -> counts = new TypeEstimate.Counts(400, 380, 101, 5000, 900, 60),
                        () -> difference = -0.26,
                        () -> varianceRatio = 0.4,
                        () -> strength = new PeerStrength(Group.EVERYBODY, 400, 29, 0.01),
                        () -> strength = new PeerStrength(Group.EVERYBODY, 400, 300, 0.06),
                        () -> placebo = 0.06,
                        () -> earnings = -90,
                        () -> heldOut = new HeldOutPlacebo(0.05, 0.01, 0.2),
                        () -> nearest = -0.06)
                .forEach(fault -> {
                    reset();
                    fault.run();
                    List<CheckCode> notGreen = checks().stream()
                            .filter(check -> check.verdict() != Verdict.GREEN)
                            .map(Check::code)
                            .toList();
                    assertThat(notGreen).hasSize(1);
                    tripped.addAll(notGreen);
                });
        assertThat(tripped).containsExactly(CheckCode.values());
    }

    private void reset() {
        counts = new TypeEstimate.Counts(400, 380, 0, 5000, 900, 60);
        strength = new PeerStrength(Group.EVERYBODY, 400, 300, 0.01);
        difference = 0.02;
        varianceRatio = 1.1;
        placebo = 0.01;
        earnings = 15;
        heldOut = new HeldOutPlacebo(0.005, 0.01, 0.2);
        nearest = 0.1;
    }
}
