package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.metric.EffectModels.Check;
import fi.mittava.warehouse.study.gate.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectVerdictTest {

    private static Check check(String code, @Nullable Double value, Verdict verdict) {
        return new Check(1, null, null, code, value, verdict);
    }

    @Test
    void aSliceIsJudgedByItsOwnNumbersAndInheritsTheRest() {
        EffectVerdict verdict = new EffectVerdict(Outcome.EMPLOYED)
                .participants(150, 0.4)
                .withoutPeers(0.01)
                .effectivePeers(400.0, 150)
                .inherits(List.of(
                        check("TOO_FEW_PARTICIPANTS", 30.0, Verdict.REFUSED),
                        check("IMBALANCE", -0.08, Verdict.GREEN),
                        check("PLACEBO", null, Verdict.GREEN)));

        assertThat(verdict.verdict()).isEqualTo(Verdict.AMBER);
        assertThat(verdict.reasons()).containsExactly("TOO_FEW_PARTICIPANTS");
        assertThat(verdict.inherited()).containsExactly("IMBALANCE", "PLACEBO");
        assertThat(verdict.imbalance()).isEqualTo(0.08);
    }

    @Test
    void aCrossingTakesTheWorstOfItsDimensions() {
        EffectVerdict verdict = new EffectVerdict(Outcome.EMPLOYED)
                .participants(500, null)
                .inherits(List.of(check("IMBALANCE", 0.04, Verdict.GREEN)))
                .inherits(List.of(check("IMBALANCE", 0.3, Verdict.REFUSED)));

        assertThat(verdict.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(verdict.imbalance()).isEqualTo(0.3);
    }

    @Test
    void fewWithOrWithoutTheOutcomeAreRefused() {
        assertThat(new EffectVerdict(Outcome.EMPLOYED).participants(100, 0.04).reasons())
                .containsExactly("TOO_FEW_OUTCOMES", "TOO_FEW_PARTICIPANTS");
        assertThat(new EffectVerdict(Outcome.EMPLOYED).participants(100, 0.05).verdict())
                .isEqualTo(Verdict.AMBER);
        assertThat(new EffectVerdict(Outcome.EMPLOYED).participants(100, 0.96).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void manyWithoutPeersOrFewBehindAreRefused() {
        assertThat(new EffectVerdict(Outcome.EMPLOYED).withoutPeers(0.21).reasons())
                .containsExactly("WITHOUT_PEERS");
        assertThat(new EffectVerdict(Outcome.EMPLOYED).effectivePeers(29.0, 200).verdict())
                .isEqualTo(Verdict.REFUSED);
        assertThat(new EffectVerdict(Outcome.EMPLOYED).effectivePeers(null, 200).verdict())
                .isEqualTo(Verdict.GREEN);
    }

    @Test
    void aPlaceboOfEarningsHasASayInEurosOnly() {
        List<Check> checks = List.of(new Check(1, null, null, "EARNINGS_PLACEBO", 130.0, Verdict.REFUSED));

        for (Outcome outcome : Outcome.values()) {
            boolean isOfEuros = outcome == Outcome.EARNINGS || outcome == Outcome.MUNICIPAL_SHARE;
            EffectVerdict slice = new EffectVerdict(outcome).inherits(checks);
            assertThat(slice.verdict() == Verdict.REFUSED).isEqualTo(isOfEuros);
            assertThat(slice.inherited().contains("EARNINGS_PLACEBO")).isEqualTo(isOfEuros);
            assertThat(new EffectVerdict(outcome).isWhole(checks).verdict() == Verdict.REFUSED)
                    .isEqualTo(isOfEuros);
        }
    }
}
