package fi.mittava.benchmarks.replications;

import fi.mittava.warehouse.study.estimator.Check;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.EffectGate;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.slice.SliceSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The effect on a slice and the gate's verdict, as a question finds them: from what is published, by sums.
 *
 * @param truth the mean of what starting truly changed for them
 */
record SliceAnswer(SliceEffect effect, double truth, Verdict verdict) {

    /** Checks that a slice is put to itself; the others it inherits. */
    private static final Set<CheckCode> OWN =
            Set.of(CheckCode.TOO_FEW_PARTICIPANTS, CheckCode.WITHOUT_PEERS, CheckCode.FEW_PEERS);

    static SliceAnswer of(TypeEstimate estimate, Slice slice, List<Participation> all) {
        List<Participation> members = slice.of(all);
        List<Participation> compared =
                members.stream().filter(Participation::hasPeers).toList();
        HorizonModel model = estimate.horizons().getFirst();
        List<Term> terms = estimate.score().orElseThrow().terms().stream()
                .filter(Term::isKept)
                .toList();
        double[] mean = new double[terms.size()];
        SliceSums.Adder sums = new SliceSums.Adder();
        double truth = 0;
        for (int at = 0; at < compared.size(); at++) {
            Participation one = compared.get(at);
            double expected = 0;
            for (int column = 0; column < mean.length; column++) {
                double z = z(terms.get(column), one);
                mean[column] += z / compared.size();
                expected += z * model.gamma()[column];
            }
            sums.add(one.observed(), expected);
            truth += one.truth() / compared.size();
            if (at + 1 == compared.size() || compared.get(at + 1).person() != one.person()) {
                sums.endPerson();
            }
        }
        SliceEffect effect = SliceEffect.of(sums.sums(), model.factor().squareOf(mean), 0.95);
        double without = 1 - compared.size() / (double) members.size();
        double peers = 1 / estimate.diagnostics().orElseThrow().factor().squareOf(mean);
        return new SliceAnswer(effect, truth, verdict(estimate, slice, effect, without, peers));
    }

    private static double z(Term term, Participation one) {
        return switch (term.kind()) {
            case INTERCEPT -> 1;
            case DENSE -> (one.row().dense[DrawnType.dense().indexOf(term.name())] - term.mean()) / term.scale();
            case LEVEL -> one.row().levels[DrawnType.factors().indexOf(term.name())] == term.level() ? 1 : 0;
        };
    }

    private static Verdict verdict(
            TypeEstimate estimate, Slice slice, SliceEffect effect, double without, double peers) {
        List<Verdict> verdicts = new ArrayList<>(List.of(
                EffectGate.participants(effect.participations(), effect.observed()),
                EffectGate.withoutPeers(without),
                EffectGate.effectivePeers(peers, effect.participations())));
        estimate.checks().stream()
                .filter(check -> !OWN.contains(check.code()))
                .filter(check -> check.group().isEverybody() || isOf(slice, check))
                .map(Check::verdict)
                .forEach(verdicts::add);
        return Verdict.worst(verdicts);
    }

    private static boolean isOf(Slice slice, Check check) {
        return check.group().dimension() == slice.dimension() && check.group().key() == slice.key();
    }
}
