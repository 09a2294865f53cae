package fi.mittava.warehouse.study.estimator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.EffectGate;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.slice.SliceEffect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Data with one fault at a time: the gate's row for that fault finds it, and no other row does. */
class GateDataTest {

    /** Of a draw that chance left quiet. */
    private static final long SEED = 6;

    private static final int REPLICATIONS = 120;

    /** Rows that test something; the others measure, and chance doesn't move them so far. */
    private static final Set<CheckCode> TESTS =
            Set.of(CheckCode.PLACEBO, CheckCode.HELD_OUT_PLACEBO, CheckCode.NEAREST_NEIGHBOUR);

    private static final double ERROR_RATE = 0.05;

    private final GateData data = new GateData(SEED);

    private static void trips(GateData spoilt, CheckCode code, Verdict verdict) {
        TypeEstimate estimate = spoilt.estimate();
        assertThat(GateData.tripped(estimate)).containsExactly(code);
        assertThat(ToyStack.verdict(estimate, code)).isEqualTo(verdict);
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        TypeEstimate estimate = data.estimate();
        assertThat(GateData.tripped(estimate)).isEmpty();
    }

    @Test
    void fewerThanSixtyParticipantsAreTooFew() {
        trips(data.without(row -> row.isTreated && row.person >= 55), CheckCode.TOO_FEW_PARTICIPANTS, Verdict.REFUSED);
    }

    @Test
    void monthsInWhichEverybodyStartsLeaveParticipantsWithoutPeers() {
        trips(data.without(row -> !row.isTreated && row.month >= 38), CheckCode.WITHOUT_PEERS, Verdict.REFUSED);
    }

    @Test
    void twoTraitsOfWhichExactlyOneMakesPeopleStartStayUnbalanced() {
        data.each(row -> true, row -> {
            row.dense[1] = data.chance() < 0.5 ? 1 : 0;
            row.dense[2] = 1 - row.dense[1];
            if (data.chance() < (row.isTreated ? 0.2 : 0.8)) {
                row.dense[1] = data.chance() < (row.isTreated ? 0.25 : 0.08) ? 1 : 0;
                row.dense[2] = row.dense[1];
            }
        });
        trips(data, CheckCode.IMBALANCE, Verdict.REFUSED);
    }

    @Test
    void participantsWhoAreMoreAlikeThanTheirPeersDifferInVariance() {
        trips(data.each(row -> row.isTreated, row -> row.dense[0] /= 2), CheckCode.VARIANCE_RATIO, Verdict.AMBER);
    }

    @Test
    void eightyPersonsAreFewPeersHoweverManyMonthsTheyWait() {
        trips(
                data.each(row -> !row.isTreated, row -> row.person = GateData.PARTICIPANTS + row.person % 80),
                CheckCode.FEW_PEERS,
                Verdict.AMBER);
    }

    @Test
    void aPeerWhoStandsForManyWeighsTooMuch() {
        trips(data.each(row -> row.person == 1599, row -> row.fraction = 0.005), CheckCode.HEAVY_WEIGHT, Verdict.AMBER);
    }

    @Test
    void participantsWhoWereEmployedMoreJustBeforeTheSpellFailThePlacebo() {
        trips(data.employBefore(row -> row.isTreated, 1, 1, 0.6), CheckCode.PLACEBO, Verdict.REFUSED);
    }

    @Test
    void participantsWhoEarnedMoreJustBeforeTheSpellFailThePlaceboOfEarnings() {
        trips(data.earn(0.4), CheckCode.EARNINGS_PLACEBO, Verdict.REFUSED);
    }

    @Test
    void whoEarnsAlikeByChanceFailsNoPlacebo() {
        assertThat(data.earn(0).estimate().checks())
                .filteredOn(check -> check.code() == CheckCode.EARNINGS_PLACEBO)
                .extracting(Check::verdict)
                .containsExactly(Verdict.GREEN);
    }

    @Test
    void historyThatOnlyItsOwnCovariateExplainsFailsTheHeldOutPlacebo() {
        trips(data.employBefore(row -> row.isTreated, 13, 24, 0.5), CheckCode.HELD_OUT_PLACEBO, Verdict.AMBER);
    }

    @Test
    void cellsThatStartMoreAndFareBetterPutTheEstimatorsApart() {
        trips(
                data.without(row -> row.isTreated && (row.cell % 4 + row.month) % 2 == 0 && row.person / 40 > 1)
                        .employAfter(row -> (row.cell % 4 + row.month) % 2 == 0, 0.8),
                CheckCode.NEAREST_NEIGHBOUR,
                Verdict.AMBER);
    }

    /** The row of participants again, for an outcome: no check of the service type sees it. */
    @Test
    void aFewParticipantsInWorkAreTooFewOutcomes() {
        TypeEstimate estimate = data.employAfter(row -> true, 0.01).estimate();
        SliceEffect effect = ToyStack.model(estimate, "EMPLOYED", 12).effect();

        assertThat(GateData.tripped(estimate)).isEmpty();
        assertThat(effect.participations() * effect.observed()).isBetween(1.0, 4.0);
        assertThat(EffectGate.participants(effect.participations(), effect.observed()))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void chanceAloneTripsNoRowMoreOftenThanItsErrorRate() {
        Map<CheckCode, Integer> tripped = new EnumMap<>(CheckCode.class);
        for (int seed = 0; seed < REPLICATIONS; seed++) {
            GateData.tripped(new GateData(seed).estimate()).forEach(code -> tripped.merge(code, 1, Integer::sum));
        }

        int most = new BinomialDistribution(REPLICATIONS, ERROR_RATE).inverseCumulativeProbability(0.999);
        assertThat(tripped)
                .allSatisfy((code, times) -> assertThat(times).as(code.name()).isLessThanOrEqualTo(most));
        assertThat(tripped.keySet()).isSubsetOf(TESTS);
    }
}
