package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.metric.EffectModel.Other;
import fi.mittava.warehouse.metric.Intervals.Interval;
import fi.mittava.warehouse.study.gate.EffectGate;
import fi.mittava.warehouse.study.gate.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a service type's model to what may be told beside its effect. */
final class RobustnessReading {

    /** What is told answers another question than the main effect. */
    static final String SECONDARY = "SECONDARY_ESTIMAND";

    private static final double NORMAL_QUANTILE = 1.959963984540054;

    private final DisclosureGate gate;

    RobustnessReading(DisclosureGate gate) {
        this.gate = gate;
    }

    /** Of a model that the study's gate lets pass; null where that of disclosure doesn't. */
    @Nullable
    EffectRobustness of(EffectModel model) {
        Figure never = pass(never(model), model.participations(), model.persons());
        return never.status() == FigureStatus.SUPPRESSED
                ? null
                : new EffectRobustness(
                        nearest(model), never, model.eValue(), model.peersStarted(), model.peersServed());
    }

    private static Figure never(EffectModel model) {
        return figure(model.never())
                .map(found -> Figures.noted(found, SECONDARY))
                .orElseGet(RobustnessReading::notCompared);
    }

    private Figure nearest(EffectModel model) {
        int matched = model.nearest().map(Other::participations).orElse(0);
        // A participation that is left out takes no more than one person with it.
        long persons = Math.max(1, model.persons() - model.participations() + matched);
        if (matched > 0 && EffectGate.participants(matched) == Verdict.REFUSED) {
            return pass(Figures.notEstimable("TOO_FEW_PARTICIPANTS", matched), matched, persons);
        }
        return pass(figure(model.nearest()).orElseGet(RobustnessReading::notCompared), matched, persons);
    }

    private static Optional<Figure> figure(Optional<Other> other) {
        return other.map(found -> {
            double reach = NORMAL_QUANTILE * found.standardError();
            Interval interval = new Interval(found.effect() - reach, found.effect() + reach);
            return Figures.real(found.effect(), interval, found.participations());
        });
    }

    private static Figure notCompared() {
        return Figures.notEstimable("NOT_COMPARED", 0);
    }

    private Figure pass(Figure figure, long participations, long persons) {
        return gate.pass(new Unguarded(FigureKind.EFFECT, figure, participations, persons, null, List.of()));
    }
}
