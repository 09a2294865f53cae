package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.study.diagnostic.Diagnostics;
import fi.mittava.warehouse.study.diagnostic.HeldOutPlacebo;
import fi.mittava.warehouse.study.diagnostic.NeighbourEffect;
import fi.mittava.warehouse.study.diagnostic.PeerStrength;
import fi.mittava.warehouse.study.diagnostic.PlaceboMonth;
import fi.mittava.warehouse.study.diagnostic.TermBalance;
import fi.mittava.warehouse.study.estimator.TypeEstimate.Counts;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.EffectGate;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.stack.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Puts what was found before the {@link EffectGate}. */
final class Checks {

    private final Diagnostics of;

    /** Horizons at which the two estimators are compared. */
    private static final List<Integer> COMPARED = List.of(3, 6, 12, 24);

    private Checks(Diagnostics of) {
        this.of = of;
    }

    static List<Check> of(Diagnostics found, Counts counts, List<HorizonModel> horizons) {
        Checks checks = new Checks(found);
        List<Check> all = new ArrayList<>();
        found.strengths().forEach(strength -> all.addAll(checks.of(strength)));
        double without = (double) counts.withoutPeers() / (counts.withoutPeers() + counts.participants());
        all.add(new Check(Group.EVERYBODY, CheckCode.WITHOUT_PEERS, without, EffectGate.withoutPeers(without)));
        HeldOutPlacebo heldOut = found.heldOut();
        all.add(new Check(Group.EVERYBODY, CheckCode.HELD_OUT_PLACEBO, heldOut.effect(), EffectGate.heldOut(heldOut)));
        all.add(checks.neighbours(horizons));
        return List.copyOf(all);
    }

    private List<Check> of(PeerStrength strength) {
        Group group = strength.group();
        List<PlaceboMonth> months = placebos(group, true);
        List<PlaceboMonth> earnings = placebos(group, false);
        double difference =
                worst(group, balance -> true, balance -> balance.after().difference(), Math::abs, 0);
        double ratio = worst(
                group,
                balance -> !balance.isYesNo(),
                balance -> balance.after().varianceRatio(),
                value -> Math.abs(Math.log(value)),
                1);
        List<Check> checks = new ArrayList<>();
        if (!earnings.isEmpty()) {
            checks.add(new Check(group, CheckCode.EARNINGS_PLACEBO, largest(earnings), EffectGate.placebo(earnings)));
        }
        checks.addAll(List.of(
                new Check(
                        group,
                        CheckCode.TOO_FEW_PARTICIPANTS,
                        strength.participants(),
                        EffectGate.participants(strength.participants())),
                new Check(group, CheckCode.IMBALANCE, difference, EffectGate.imbalance(Math.abs(difference))),
                new Check(group, CheckCode.VARIANCE_RATIO, ratio, EffectGate.varianceRatio(ratio)),
                new Check(
                        group,
                        CheckCode.FEW_PEERS,
                        strength.effective(),
                        EffectGate.effectivePeers(strength.effective(), strength.participants())),
                new Check(
                        group,
                        CheckCode.HEAVY_WEIGHT,
                        strength.largestShare(),
                        EffectGate.largestWeight(strength.largestShare())),
                new Check(group, CheckCode.PLACEBO, largest(months), EffectGate.placebo(months))));
        return checks;
    }

    private List<PlaceboMonth> placebos(Group group, boolean isYesNo) {
        return of.placebos().stream()
                .filter(month -> month.group().equals(group) && month.outcome().isYesNo() == isYesNo)
                .toList();
    }

    private interface Reading {
        double of(TermBalance balance);
    }

    private interface Badness {
        double of(double value);
    }

    /** The worst of a group's covariates; covariates that are the same for all in the group tell nothing. */
    private double worst(Group group, Predicate<TermBalance> terms, Reading reading, Badness badness, double ideal) {
        return of.balances().stream()
                .filter(balance -> balance.group().equals(group))
                .filter(terms)
                .mapToDouble(reading::of)
                .filter(value -> !Double.isNaN(value))
                .boxed()
                .max(Comparator.comparingDouble(badness::of))
                .orElse(ideal);
    }

    private static double largest(List<PlaceboMonth> months) {
        return months.stream()
                .filter(PlaceboMonth::isTold)
                .max(Comparator.comparingDouble(month -> Math.abs(month.effect())))
                .map(PlaceboMonth::effect)
                .orElse(Double.NaN);
    }

    /** The horizon at which the estimators are furthest apart; of the first outcome, as the panel has them. */
    private Check neighbours(List<HorizonModel> horizons) {
        Verdict worst = Verdict.GREEN;
        double furthest = Double.NaN;
        for (int column = 0; column < horizons.size(); column++) {
            HorizonModel model = horizons.get(column);
            NeighbourEffect.Result nearest = of.sides().get(column).nearest();
            boolean isCompared = model.outcome().equals(horizons.getFirst().outcome())
                    && COMPARED.contains(model.horizon())
                    && model.isEstimated()
                    && nearest.participants() > 1;
            if (isCompared) {
                double apart = (model.effect().effect() - nearest.effect()) / nearest.error();
                furthest = Math.abs(apart) <= Math.abs(furthest) ? furthest : apart;
                Verdict verdict = EffectGate.neighbour(
                        model.effect().effect(), model.effect().error(), nearest.effect(), nearest.error());
                worst = Verdict.worst(List.of(worst, verdict));
            }
        }
        return new Check(
                Group.EVERYBODY, CheckCode.NEAREST_NEIGHBOUR, furthest, Double.isNaN(furthest) ? Verdict.AMBER : worst);
    }
}
