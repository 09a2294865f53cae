package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.generation.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One metric of the catalogue: what it means in words, and what it needs to know of the participations of a group. */
public final class Metric {

    private final MetricCode code;
    private final FigureKind kind;
    private final Function<Asked, Formula> formula;
    private final Wording wording;
    private final Set<Trait> traits;
    private final List<String> source;

    private Metric(
            MetricCode code,
            FigureKind kind,
            Function<Asked, Formula> formula,
            Wording wording,
            Set<Trait> traits,
            List<String> source) {
        this.code = code;
        this.kind = kind;
        this.formula = formula;
        this.wording = wording;
        this.traits = traits;
        this.source = source;
    }

    /** What sets a metric apart. */
    enum Trait {
        /** The figures of disjoint groups may be added up. */
        ADDITIVE,
        /** Takes a horizon and an anchor. */
        HORIZON,
        /** Takes an instrument. */
        INSTRUMENT,
        /** Compares another metric with its target, and is answered beside targets only. */
        TARGET,
        /** Of the matched comparison: its months always count from the start. */
        EFFECT,
        /** Of client feedback: its default instrument is that of feedback. */
        FEEDBACK
    }

    /**
     * A metric in words.
     *
     * @param unit participations, persons, share, days, months, eur, points, sd or metric
     * @param formula how it is made, in short
     * @param counts what n counts
     */
    record Wording(Text name, Text description, String unit, String formula, String counts) {}

    static Metric of(
            MetricCode code,
            FigureKind kind,
            Function<Asked, Formula> formula,
            Wording wording,
            Set<Trait> traits,
            String... source) {
        return new Metric(code, kind, formula, wording, traits, List.of(source));
    }

    public MetricCode code() {
        return code;
    }

    public Text name() {
        return wording.name();
    }

    public Text description() {
        return wording.description();
    }

    /**
     * One of: participations, persons, share (0 to 1), days, months, eur, points (of the meter's scale), sd (standard
     * deviations), metric (as the compared one's).
     */
    public String unit() {
        return wording.unit();
    }

    public String formula() {
        return wording.formula();
    }

    /** What n counts. */
    public String counts() {
        return wording.counts();
    }

    /** True if the figures of disjoint groups may be added up. */
    public boolean isAdditive() {
        return traits.contains(Trait.ADDITIVE);
    }

    public boolean hasHorizon() {
        return traits.contains(Trait.HORIZON);
    }

    public boolean hasInstrument() {
        return traits.contains(Trait.INSTRUMENT);
    }

    /** True if only a target tells what it is of: {@link TargetQuery} answers it. */
    public boolean needsTarget() {
        return traits.contains(Trait.TARGET);
    }

    /** True if the matched comparison tells it: {@link EffectFigures}. */
    public boolean isEffect() {
        return traits.contains(Trait.EFFECT);
    }

    /** What an effect is of; empty for the others. */
    public Optional<Outcome> outcome() {
        return isEffect() ? Optional.of(EffectMetrics.outcome(code)) : Optional.empty();
    }

    /** True if without an instrument the default of client feedback is meant, else the default meter. */
    public boolean isOfFeedback() {
        return traits.contains(Trait.FEEDBACK);
    }

    /** Feeds without which there is nothing to figure. */
    public List<String> source() {
        return source;
    }

    /** What it is to the disclosure gate. */
    public FigureKind kind() {
        return kind;
    }

    Formula formula(Asked asked) {
        return formula.apply(asked);
    }
}
