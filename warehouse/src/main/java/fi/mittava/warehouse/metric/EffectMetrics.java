package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.List;
import java.util.Set;

/** What services change, against the usual path of comparable persons; months count from the start. */
final class EffectMetrics {

    private static final String EFFECT =
            "mean of (outcome − counterfactual from comparable persons), in month start + h";
    private static final String COUNTS = "participations of the comparison observed in that month";

    static final List<Metric> ALL = List.of(employed(), employedOpen(), inEducation(), earnings(), costPerAdditional());

    private EffectMetrics() {}

    /** What an effect metric is of. */
    static Outcome outcome(MetricCode code) {
        return switch (code) {
            case EFFECT_EMPLOYED -> Outcome.EMPLOYED;
            case EFFECT_EMPLOYED_OPEN, COST_PER_ADDITIONAL_EMPLOYMENT -> Outcome.EMPLOYED_OPEN;
            case EFFECT_IN_EDUCATION -> Outcome.IN_EDUCATION;
            case EFFECT_EARNINGS -> Outcome.EARNINGS;
            default -> throw new IllegalArgumentException(code + " is no effect");
        };
    }

    private static Metric employed() {
        return effect(
                MetricCode.EFFECT_EMPLOYED,
                "share",
                new Text("Vaikutus työllisyyteen", "Effekt på sysselsättningen", "Effect on employment"),
                new Text(
                        "Kuinka paljon suurempi osuus oli työssä, avoimilla työmarkkinoilla tai tuettuna, kuin jos"
                                + " palvelu ei olisi alkanut silloin. Arvio vertaisista, joiden tausta on sama.",
                        "Hur mycket större andel som var i arbete, på öppna marknaden eller med stöd, än om tjänsten"
                                + " inte hade börjat då. Skattat ur jämförbara personer med samma bakgrund.",
                        "How much greater a share was at work, in the open market or with support, than if the service"
                                + " had not started then. Estimated from comparable persons of the same background."));
    }

    private static Metric employedOpen() {
        return effect(
                MetricCode.EFFECT_EMPLOYED_OPEN,
                "share",
                new Text(
                        "Vaikutus avoimien markkinoiden työllisyyteen",
                        "Effekt på sysselsättningen på öppna marknaden",
                        "Effect on employment in the open market"),
                new Text(
                        "Kuinka paljon suurempi osuus oli työssä avoimilla työmarkkinoilla kuin jos palvelu ei olisi"
                                + " alkanut silloin. Arvio vertaisista, joiden tausta on sama.",
                        "Hur mycket större andel som arbetade på den öppna arbetsmarknaden än om tjänsten inte hade"
                                + " börjat då. Skattat ur jämförbara personer med samma bakgrund.",
                        "How much greater a share was at work in the open labour market than if the service had not"
                                + " started then. Estimated from comparable persons of the same background."));
    }

    private static Metric inEducation() {
        return effect(
                MetricCode.EFFECT_IN_EDUCATION,
                "share",
                new Text("Vaikutus koulutukseen", "Effekt på utbildning", "Effect on education"),
                new Text(
                        "Kuinka paljon suurempi osuus oli koulutuksessa kuin jos palvelu ei olisi alkanut silloin."
                                + " Arvio vertaisista, joiden tausta on sama.",
                        "Hur mycket större andel som var i utbildning än om tjänsten inte hade börjat då. Skattat ur"
                                + " jämförbara personer med samma bakgrund.",
                        "How much greater a share was in education than if the service had not started then. Estimated"
                                + " from comparable persons of the same background."));
    }

    private static Metric earnings() {
        return effect(
                MetricCode.EFFECT_EARNINGS,
                "eur",
                new Text("Vaikutus ansioihin", "Effekt på inkomsterna", "Effect on earnings"),
                new Text(
                        "Kuinka paljon suuremmat kuukauden ansiot olivat keskimäärin kuin jos palvelu ei olisi alkanut"
                                + " silloin. Arvio vertaisista, joiden tausta on sama.",
                        "Hur mycket högre månadsinkomsterna var i genomsnitt än om tjänsten inte hade börjat då."
                                + " Skattat ur jämförbara personer med samma bakgrund.",
                        "How much higher the month's earnings were on average than if the service had not started then."
                                + " Estimated from comparable persons of the same background."));
    }

    private static Metric effect(MetricCode code, String unit, Text name, Text description) {
        return metric(code, new Wording(name, description, unit, EFFECT, COUNTS));
    }

    private static Metric costPerAdditional() {
        return metric(
                MetricCode.COST_PER_ADDITIONAL_EMPLOYMENT,
                new Wording(
                        new Text(
                                "Kustannus lisätyöllistynyttä kohti",
                                "Kostnad per ytterligare sysselsatt",
                                "Cost per additional employment"),
                        new Text(
                                "Mitä yksi sellainen maksoi, joka on työssä avoimilla työmarkkinoilla mutta ei olisi"
                                        + " ilman palvelua. Vain kun vaikutus on selvästi nollaa suurempi.",
                                "Vad det kostade att en till arbetar på den öppna arbetsmarknaden som inte skulle göra"
                                        + " det utan tjänsten. Bara när effekten klart är över noll.",
                                "What one more person at work in the open market cost who would not be without the"
                                        + " service. Only where the effect is clearly above zero."),
                        "eur",
                        "mean cost ÷ effect on employment in the open market, with Fieller's interval",
                        COUNTS));
    }

    private static Metric metric(MetricCode code, Wording wording) {
        return Metric.of(
                code,
                FigureKind.REGISTER_MEAN,
                asked -> {
                    throw new IllegalStateException(code + " is told by the matched comparison");
                },
                wording,
                Set.of(Trait.HORIZON, Trait.EFFECT),
                "participations",
                "services",
                "persons",
                "statuses",
                "outcomes");
    }
}
