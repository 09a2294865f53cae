package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.metric.EffectModels.Check;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.EffectGate;
import fi.mittava.warehouse.study.gate.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gate of the study on one slice: what is known of the slice itself is judged anew, the rest is inherited from its
 * service types and from the single values of personal dimensions and areas that it is cut by.
 */
final class EffectVerdict {

    private static final String TOO_FEW_PARTICIPANTS = CheckCode.TOO_FEW_PARTICIPANTS.name();
    private static final String WITHOUT_PEERS = CheckCode.WITHOUT_PEERS.name();
    private static final String FEW_PEERS = CheckCode.FEW_PEERS.name();
    private static final String EARNINGS_PLACEBO = CheckCode.EARNINGS_PLACEBO.name();
    private static final String IMBALANCE = CheckCode.IMBALANCE.name();

    /** Checks that every slice is put to itself. */
    private static final Set<String> OWN = Set.of(TOO_FEW_PARTICIPANTS, WITHOUT_PEERS, FEW_PEERS);

    private record Judged(String code, Verdict verdict) {}

    private final Outcome outcome;
    private final List<Judged> judged = new ArrayList<>();
    private final List<String> inherited = new ArrayList<>();
    private @Nullable Double imbalance;

    /** Of an effect on the outcome: what was earned before has a say in euros only. */
    EffectVerdict(Outcome outcome) {
        this.outcome = outcome;
    }

    private boolean isAbout(Check check) {
        return !(outcome.isShare() && check.code().equals(EARNINGS_PLACEBO));
    }

    /**
     * Of participations that are compared and observed.
     *
     * @param share of them with the outcome; null of an outcome that is no share
     */
    EffectVerdict participants(long n, @Nullable Double share) {
        judge(TOO_FEW_PARTICIPANTS, EffectGate.participants(n));
        if (share != null && EffectGate.participants(n) != Verdict.REFUSED) {
            boolean isRefused = EffectGate.participants(n, share) == Verdict.REFUSED;
            judge("TOO_FEW_OUTCOMES", isRefused ? Verdict.REFUSED : Verdict.GREEN);
        }
        return this;
    }

    EffectVerdict withoutPeers(double share) {
        judge(WITHOUT_PEERS, EffectGate.withoutPeers(share));
        return this;
    }

    EffectVerdict effectivePeers(@Nullable Double peers, long n) {
        if (peers != null) {
            judge(FEW_PEERS, EffectGate.effectivePeers(peers, n));
        }
        return this;
    }

    /** Checks of the service type, or of one value of a dimension, but those that slices are put to themselves. */
    EffectVerdict inherits(List<Check> checks) {
        for (Check check : checks) {
            if (!OWN.contains(check.code()) && isAbout(check)) {
                judged.add(new Judged(check.code(), check.verdict()));
                inherited.add(check.code());
            }
            Double value = check.value();
            if (check.code().equals(IMBALANCE) && value != null) {
                double size = Math.abs(value);
                imbalance = imbalance == null ? size : Math.max(imbalance, size);
            }
        }
        return this;
    }

    /** Every check as the study made it: of the whole service type. */
    EffectVerdict isWhole(List<Check> checks) {
        checks.stream().filter(this::isAbout).forEach(check -> judge(check.code(), check.verdict()));
        return this;
    }

    private void judge(String code, Verdict verdict) {
        judged.add(new Judged(code, verdict));
    }

    Verdict verdict() {
        return Verdict.worst(judged.stream().map(Judged::verdict).toList());
    }

    /** Codes of what isn't green, each once, the worst first. */
    List<String> reasons() {
        return judged.stream()
                .filter(one -> one.verdict() != Verdict.GREEN)
                .sorted(Comparator.comparing(Judged::verdict).reversed())
                .map(Judged::code)
                .distinct()
                .toList();
    }

    List<String> inherited() {
        return inherited.stream().distinct().sorted().toList();
    }

    @Nullable
    Double imbalance() {
        return imbalance;
    }
}
