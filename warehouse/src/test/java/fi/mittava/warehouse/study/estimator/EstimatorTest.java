package fi.mittava.warehouse.study.estimator;

import static fi.mittava.warehouse.study.estimator.ToyStack.model;
import static fi.mittava.warehouse.study.estimator.ToyStack.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.study.estimator.TypeEstimate.Status;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever comes in, the end is a stated status. */
class EstimatorTest {

    @Test
    void soundRowsAreEstimatedAtEveryOutcomeAndHorizon() {
        TypeEstimate estimate = new ToyStack().estimate();

        assertThat(estimate.status()).isEqualTo(Status.OK);
        assertThat(estimate.horizons()).hasSize(2 * 28).allMatch(HorizonModel::isEstimated);
        assertThat(estimate.horizons())
                .allSatisfy(
                        model -> assertThat(model.effect().error()).isPositive().isFinite());
        assertThat(estimate.score().orElseThrow().isSeparated()).isFalse();
        assertThat(verdict(estimate, CheckCode.WITHOUT_PEERS)).isEqualTo(Verdict.GREEN);
    }

    @Test
    void resultsHangNeitherOnTheThreadsNorOnTheOrderOfRows() {
        TypeEstimate one = Estimator.estimate(new ToyStack().build(), ToyStack.settings(1));
        TypeEstimate three = Estimator.estimate(new ToyStack().shuffled(7).build(), ToyStack.settings(3));

        assertThat(three.score()).isEqualTo(one.score());
        assertThat(three.checks()).isEqualTo(one.checks());
        for (int column = 0; column < one.horizons().size(); column++) {
            assertThat(three.horizons().get(column).effect())
                    .isEqualTo(one.horizons().get(column).effect());
            assertThat(three.horizons().get(column).factor().values())
                    .isEqualTo(one.horizons().get(column).factor().values());
        }
        assertThat(three.diagnostics().orElseThrow().sides())
                .isEqualTo(one.diagnostics().orElseThrow().sides());
    }

    @Test
    void constantAndCollinearCovariatesAreDroppedAndChangeNothing() {
        TypeEstimate plain = new ToyStack().estimate();
        TypeEstimate spoilt = new ToyStack(List.of("x", "y", "constant", "sum", "twice"))
                .each(row -> {
                    row.dense[2] = 3;
                    row.dense[3] = row.dense[0] + row.dense[1];
                    row.dense[4] = 2 * row.dense[0] - 1;
                })
                .estimate();

        List<Term> dropped = spoilt.score().orElseThrow().terms().stream()
                .filter(term -> !term.isKept())
                .toList();
        assertThat(dropped).extracting(Term::name).containsExactly("constant", "sum", "twice");
        assertThat(dropped)
                .extracting(Term::fate)
                .containsExactly(Term.Fate.CONSTANT, Term.Fate.ALIASED, Term.Fate.ALIASED);
        assertThat(model(spoilt, "EMPLOYED", 12).effect().effect())
                .isCloseTo(model(plain, "EMPLOYED", 12).effect().effect(), within(1e-10));
    }

    @Test
    void oneParticipantWhoIsLikeNoPeerCostsTheOthersNoEffect() {
        TypeEstimate plain = new ToyStack(List.of("x", "y")).estimate();
        TypeEstimate spoilt = new ToyStack(List.of("x", "y", "age_unknown"))
                .each(row -> row.dense[2] = row.isTreated && row.person == 1 ? 1 : 0)
                .estimate();

        assertThat(spoilt.score().orElseThrow().terms())
                .filteredOn(term -> !term.isKept())
                .extracting(Term::name, Term::fate)
                .containsExactly(tuple("age_unknown", Term.Fate.RARE));
        assertThat(model(spoilt, "EMPLOYED", 12).effect())
                .isEqualTo(model(plain, "EMPLOYED", 12).effect());
    }

    @Test
    void completeSeparationIsHeldByARidgeAndFlagged() {
        TypeEstimate estimate =
                new ToyStack().each(row -> row.dense[1] = row.isTreated ? 1 : 0).estimate();

        assertThat(estimate.status()).isEqualTo(Status.OK);
        assertThat(estimate.score().orElseThrow().isSeparated()).isTrue();
        assertThat(estimate.score().orElseThrow().coefficients()).allMatch(Double::isFinite);
        assertThat(model(estimate, "EMPLOYED", 12).status()).isEqualTo(HorizonModel.Status.BEYOND_PEERS);
        assertThat(estimate.checks())
                .filteredOn(check -> check.group().isEverybody())
                .anyMatch(check -> check.verdict() == Verdict.REFUSED);
    }

    @Test
    void oneParticipantHasNoInterval() {
        TypeEstimate estimate = new ToyStack().onlyOneTreated().estimate();

        assertThat(estimate.status()).isEqualTo(Status.OK);
        assertThat(estimate.counts().participants()).isEqualTo(1);
        assertThat(model(estimate, "EMPLOYED", 12).effect().error()).isNaN();
        assertThat(verdict(estimate, CheckCode.TOO_FEW_PARTICIPANTS)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void whereEverybodyStartsNobodyIsComparedWith() {
        TypeEstimate estimate = new ToyStack()
                .each(row -> {
                    row.isTreated = true;
                    row.fraction = 1;
                })
                .estimate();

        assertThat(estimate.status()).isEqualTo(Status.NO_PEERS);
        assertThat(estimate.counts().withoutPeers()).isEqualTo(1200);
    }

    @Test
    void whereNobodyStartsThereIsNoEffect() {
        assertThat(new ToyStack().each(row -> row.isTreated = false).estimate().status())
                .isEqualTo(Status.NO_PARTICIPANTS);
        assertThat(new ToyStack().without(row -> true).estimate().status()).isEqualTo(Status.NO_PARTICIPANTS);
    }

    @Test
    void participantsOfACellWithoutPeersStayOutsideAndAreCounted() {
        TypeEstimate estimate =
                new ToyStack().without(row -> row.cell == 7 && !row.isTreated).estimate();

        assertThat(estimate.counts().withoutPeers()).isPositive();
        assertThat(estimate.counts().cells()).isEqualTo(59);
    }

    @Test
    void aHorizonThatNobodyHasReachedHasNoEffectAndDisturbsNoOther() {
        ToyStack toy = new ToyStack();
        TypeEstimate whole = toy.estimate();
        for (int person = 0; person < ToyStack.PERSONS; person++) {
            for (int month = 50; month <= ToyStack.LAST; month++) {
                toy.panel.set(ToyStack.EMPLOYED, person, month, Double.NaN);
            }
        }
        TypeEstimate cut = toy.estimate();

        assertThat(model(cut, "EMPLOYED", 20).status()).isEqualTo(HorizonModel.Status.NO_PARTICIPANTS);
        assertThat(model(cut, "EMPLOYED", 20).effect().effect()).isNaN();
        assertThat(model(cut, "EMPLOYED", 12).effect())
                .isEqualTo(model(whole, "EMPLOYED", 12).effect());
        // Started in month 30 to 34: these are observed 15 months later, those of month 35 aren't.
        assertThat(model(cut, "EMPLOYED", 15).effect().participations())
                .isLessThan(model(whole, "EMPLOYED", 15).effect().participations());
        assertThat(model(cut, "EMPLOYED", 15).isEstimated()).isTrue();
        assertThat(model(cut, "EARNINGS", 20).isEstimated()).isTrue();
    }

    @Test
    void withoutAnyOutcomeThereIsAScoreAndNoEffect() {
        ToyStack toy = new ToyStack();
        for (int person = 0; person < ToyStack.PERSONS; person++) {
            for (int month = 1; month <= ToyStack.LAST; month++) {
                toy.panel.set(ToyStack.EMPLOYED, person, month, Double.NaN);
                toy.panel.set(ToyStack.EARNINGS, person, month, Double.NaN);
            }
        }
        TypeEstimate estimate = toy.estimate();

        assertThat(estimate.status()).isEqualTo(Status.OK);
        assertThat(estimate.horizons()).noneMatch(HorizonModel::isEstimated);
        assertThat(verdict(estimate, CheckCode.PLACEBO)).isEqualTo(Verdict.AMBER);
    }

    @Test
    void whatParticipantsHaveAndNoObservedPeerHasGivesNoCounterfactual() {
        ToyStack toy = new ToyStack().without(row -> row.person < 40 && row.levels[0] != 0);
        toy.each(row -> {
            row.levels[0] = row.person < 40 ? 1 : 0;
            if (row.person < 40 && !row.isTreated) {
                for (int month = 1; month <= ToyStack.LAST; month++) {
                    toy.panel.set(ToyStack.EMPLOYED, row.person, month, Double.NaN);
                }
            }
        });
        // A person whose only rows are starts is observed still.
        toy.without(row -> row.person >= 20 && row.person < 40 && !row.isTreated);
        for (int person = 20; person < 40; person++) {
            for (int month = 1; month <= ToyStack.LAST; month++) {
                toy.panel.set(ToyStack.EMPLOYED, person, month, 1);
            }
        }
        HorizonModel model = model(toy.estimate(), "EMPLOYED", 12);

        assertThat(model.status()).isEqualTo(HorizonModel.Status.BEYOND_PEERS);
    }

    @Test
    void aCovariateThatIsNoNumberIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ToyStack().each(row -> row.dense[1] = Double.NaN).build())
                .withMessageContaining("covariate y");
    }
}
