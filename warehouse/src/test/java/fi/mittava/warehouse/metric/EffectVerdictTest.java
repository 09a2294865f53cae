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
        EffectVerdict verdict = new EffectVerdict()
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
        EffectVerdict verdict = new EffectVerdict()
                .participants(500, null)
                .inherits(List.of(check("IMBALANCE", 0.04, Verdict.GREEN)))
                .inherits(List.of(check("IMBALANCE", 0.3, Verdict.REFUSED)));

        assertThat(verdict.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(verdict.imbalance()).isEqualTo(0.3);
    }

    @Test
    void fewWithOrWithoutTheOutcomeAreRefused() {
        assertThat(new EffectVerdict().participants(100, 0.04).reasons())
                .containsExactly("TOO_FEW_OUTCOMES", "TOO_FEW_PARTICIPANTS");
        assertThat(new EffectVerdict().participants(100, 0.05).verdict()).isEqualTo(Verdict.AMBER);
        assertThat(new EffectVerdict().participants(100, 0.96).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void manyWithoutPeersOrFewBehindAreRefused() {
        assertThat(new EffectVerdict().withoutPeers(0.21).reasons()).containsExactly("WITHOUT_PEERS");
        assertThat(new EffectVerdict().effectivePeers(29.0, 200).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(new EffectVerdict().effectivePeers(null, 200).verdict()).isEqualTo(Verdict.GREEN);
    }
}
