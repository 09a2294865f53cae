package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.metric.EffectModels.Check;
import fi.mittava.warehouse.metric.Intervals.Interval;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.slice.SliceEffect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a group's sums to what may be told: through the gate of the study, then through that of disclosure. */
final class EffectReading {

    /** Participations are observed in that month, but peers can't say what would have become of them. */
    private static final List<String> NOT_CARRIED = List.of("NO_PEERS", "BEYOND_PEERS");

    static final String POOLED = "POOLED";

    /** Normal quantiles of 97.5 % and 80 %. */
    private static final double DETECTABLE = 1.959964 + 0.841621;

    private final EffectModels models;
    private final DisclosureGate gate;
    private final RobustnessReading robustness;

    EffectReading(EffectModels models, DisclosureGate gate) {
        this.models = models;
        this.gate = gate;
        this.robustness = new RobustnessReading(gate);
    }

    /** Of a group of whose participations the study used none. */
    EffectFinding nothing() {
        String reason = models.types().isEmpty() ? "NO_STUDY" : "NOT_COMPARED";
        return absent(FigureStatus.NOT_ESTIMABLE, reason);
    }

    private EffectFinding absent(FigureStatus status, String reason) {
        Figure figure =
                gate.pass(new Unguarded(FigureKind.EFFECT, Figures.absent(status, reason), 0, 0, null, List.of()));
        return EffectFinding.without(figure, List.of(reason));
    }

    EffectFinding read(EffectGroup group, int effect, EffectAsked asked, List<Check> ofDimensions) {
        long n = group.participations(effect);
        if (n == 0) {
            return NOT_CARRIED.stream()
                    .filter(reason -> group.isWithout(effect, reason))
                    .findFirst()
                    .map(reason -> absent(FigureStatus.NOT_ESTIMABLE, reason))
                    .orElseGet(() -> absent(FigureStatus.NOT_YET_OBSERVED, "NOT_OBSERVED"));
        }
        if (gate.profile().seesPooledEffectsOnly() && !gate.isOpen(FigureKind.EFFECT)) {
            return pooledOnly(group.serviceTypes(effect), asked);
        }
        SliceEffect slice = group.effect(effect);
        Double peers = group.effectivePeers(effect);
        EffectVerdict verdict = new EffectVerdict(asked.outcome())
                .participants(n, asked.outcome().isShare() ? slice.observed() : null)
                .withoutPeers(group.shareWithoutPeers(effect))
                .effectivePeers(peers, n)
                .inherits(ofDimensions);
        group.serviceTypes(effect).forEach(type -> verdict.inherits(models.checks(type, null, null)));
        return verdict.verdict() == Verdict.REFUSED
                ? pooled(group, effect, asked, verdict).orElseGet(() -> refused(slice, verdict))
                : told(group, effect, asked, slice, verdict, peers);
    }

    private EffectFinding told(
            EffectGroup group,
            int effect,
            EffectAsked asked,
            SliceEffect slice,
            EffectVerdict verdict,
            @Nullable Double effectivePeers) {
        Persons persons = new Persons(slice.participations(), slice.persons());
        String note = verdict.reasons().isEmpty() ? null : verdict.reasons().getFirst();
        Figure found =
                pass(noted(real(slice.effect(), new Interval(slice.low(), slice.high()), persons), note), persons);
        boolean isShown = found.n() != null;
        List<Integer> types = group.serviceTypes(effect);
        return new EffectFinding(
                found,
                observed(asked, slice, persons),
                pass(real(slice.expected(), null, persons), persons),
                raw(slice.observed(), types, asked, persons),
                cost(group, effect, slice, persons),
                false,
                isShown ? Long.valueOf(slice.participations()) : null,
                isShown ? Integer.valueOf(peers(types)) : null,
                verdict.verdict(),
                verdict.reasons(),
                verdict.inherited(),
                isShown ? Double.valueOf(DETECTABLE * slice.error()) : null,
                verdict.imbalance(),
                isShown ? effectivePeers : null,
                isShown ? new EffectError(Math.sqrt(slice.own()), Math.sqrt(slice.peers())) : null,
                isShown ? whole(types, asked).map(robustness::of).orElse(null) : null);
    }

    /** A share gives its numerator away. */
    private Figure observed(EffectAsked asked, SliceEffect slice, Persons persons) {
        if (!asked.outcome().isShare()) {
            return pass(real(slice.observed(), null, persons), persons);
        }
        long hits = Math.round(slice.observed() * slice.participations());
        return gate.pass(new Unguarded(
                FigureKind.REGISTER_SHARE,
                Figures.share(hits, slice.participations()),
                slice.participations(),
                slice.persons(),
                hits,
                List.of()));
    }

    private Figure raw(double observed, List<Integer> types, EffectAsked asked, Persons persons) {
        Double peers = types.size() == 1
                ? Objects.requireNonNull(models.model(types.getFirst(), asked)).rawPeers()
                : null;
        Figure raw = peers == null
                ? Figures.notEstimable("SEVERAL_TYPES", persons.participations())
                : real(observed - peers, null, persons);
        return pass(raw, persons);
    }

    private int peers(List<Integer> types) {
        return types.stream()
                .mapToInt(type -> Objects.requireNonNull(models.type(type)).peers())
                .sum();
    }

    private Figure cost(EffectGroup group, int effect, SliceEffect slice, Persons persons) {
        Figure figure = CostPerEffect.of(group.costs(effect), slice)
                .map(cost -> real(cost.value(), cost.interval(), persons))
                .orElseGet(() -> Figures.notEstimable(
                        group.costs(effect).known() == 0 ? "NO_COST" : "NO_CLEAR_EFFECT", persons.participations()));
        return pass(figure, persons);
    }

    private EffectFinding refused(SliceEffect slice, EffectVerdict verdict) {
        Persons persons = new Persons(slice.participations(), slice.persons());
        Figure figure = pass(Figures.notEstimable(verdict.reasons().getFirst(), slice.participations()), persons);
        return new EffectFinding(
                figure,
                figure,
                figure,
                figure,
                figure,
                false,
                figure.n(),
                null,
                Verdict.REFUSED,
                verdict.reasons(),
                verdict.inherited(),
                null,
                verdict.imbalance(),
                null,
                null,
                null);
    }

    /** The whole service type's effect, and of the slice nothing at all. */
    private EffectFinding pooledOnly(List<Integer> types, EffectAsked asked) {
        return whole(types, asked)
                .map(model -> pooled(model, types.getFirst(), verdict(model, types.getFirst(), asked)))
                .orElseGet(() -> absent(FigureStatus.NOT_ESTIMABLE, types.size() == 1 ? "REFUSED" : "SEVERAL_TYPES"));
    }

    /** The whole service type's effect in the place of the slice's. */
    private Optional<EffectFinding> pooled(EffectGroup group, int effect, EffectAsked asked, EffectVerdict slice) {
        List<Integer> types = group.serviceTypes(effect);
        return whole(types, asked).map(model -> pooled(model, types.getFirst(), slice));
    }

    /** The whole service type's, if there is one type only and the gate lets it pass. */
    private Optional<EffectModel> whole(List<Integer> types, EffectAsked asked) {
        return types.size() != 1
                ? Optional.empty()
                : Optional.ofNullable(models.model(types.getFirst(), asked))
                        .filter(model -> isTold(model, types.getFirst(), asked));
    }

    private boolean isTold(EffectModel model, int type, EffectAsked asked) {
        return verdict(model, type, asked).verdict() != Verdict.REFUSED;
    }

    private EffectVerdict verdict(EffectModel model, int type, EffectAsked asked) {
        return new EffectVerdict(asked.outcome())
                .participants(model.participations(), asked.outcome().isShare() ? model.observed() : null)
                .isWhole(models.checks(type, null, null));
    }

    private EffectFinding pooled(EffectModel model, int type, EffectVerdict slice) {
        Persons persons = new Persons(model.participations(), model.persons());
        Interval interval = new Interval(model.effect() - model.reach(), model.effect() + model.reach());
        Figure effect = pass(noted(real(model.effect(), interval, persons), POOLED), persons);
        String reason = slice.reasons().isEmpty() ? POOLED : slice.reasons().getFirst();
        Figure none = pass(Figures.notEstimable(reason, persons.participations()), persons);
        return new EffectFinding(
                effect,
                none,
                none,
                none,
                none,
                true,
                effect.n(),
                Objects.requireNonNull(models.type(type)).peers(),
                slice.verdict(),
                slice.reasons(),
                slice.inherited(),
                DETECTABLE * model.standardError(),
                slice.imbalance(),
                null,
                effect.isHidden() ? null : new EffectError(0, model.standardError()),
                robustness.of(model));
    }

    private record Persons(long participations, long persons) {}

    private Figure pass(Figure figure, Persons persons) {
        return gate.pass(
                new Unguarded(FigureKind.EFFECT, figure, persons.participations(), persons.persons(), null, List.of()));
    }

    private static Figure real(double value, @Nullable Interval interval, Persons persons) {
        return Figures.real(value, interval, persons.participations());
    }

    private static Figure noted(Figure figure, @Nullable String reason) {
        return reason == null ? figure : Figures.noted(figure, reason);
    }
}
