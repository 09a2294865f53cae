package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;

/** Whose change is more than noise, and who starts where the scale ends. */
final class ReliableMetrics {

    static final List<Metric> ALL =
            List.of(reliablyImproved(), reliablyUnchanged(), reliablyWorsened(), floorShare(), ceilingShare());

    private ReliableMetrics() {}

    private static Metric reliablyImproved() {
        return reliably(
                1,
                MetricCode.RELIABLY_IMPROVED,
                new Text("Selvästi parantunut", "Klart förbättrat", "Reliably improved"),
                new Text(
                        "Osuus vastauspareista, joissa arvio parani enemmän kuin mittarin epätarkkuus selittää.",
                        "Andel av svarsparen där bedömningen förbättrades mer än mätarens osäkerhet förklarar.",
                        "Share of pairs whose score improved by more than the meter's own noise explains."),
                "pairs with RCI > 1.96 towards the better ÷ valid pairs");
    }

    private static Metric reliablyUnchanged() {
        return reliably(
                0,
                MetricCode.RELIABLY_UNCHANGED,
                new Text("Ei selvää muutosta", "Ingen klar förändring", "No reliable change"),
                new Text(
                        "Osuus vastauspareista, joissa arvion muutos mahtuu mittarin epätarkkuuteen.",
                        "Andel av svarsparen där förändringen ryms inom mätarens osäkerhet.",
                        "Share of pairs whose change is within the meter's own noise."),
                "pairs with |RCI| ≤ 1.96 ÷ valid pairs");
    }

    private static Metric reliablyWorsened() {
        return reliably(
                -1,
                MetricCode.RELIABLY_WORSENED,
                new Text("Selvästi huonontunut", "Klart försämrat", "Reliably worsened"),
                new Text(
                        "Osuus vastauspareista, joissa arvio huononi enemmän kuin mittarin epätarkkuus selittää.",
                        "Andel av svarsparen där bedömningen försämrades mer än mätarens osäkerhet förklarar.",
                        "Share of pairs whose score worsened by more than the meter's own noise explains."),
                "pairs with RCI > 1.96 towards the worse ÷ valid pairs");
    }

    private static Metric reliably(int direction, MetricCode code, Text name, Text description, String formula) {
        return of(
                code,
                FigureKind.METER_SHARE,
                meter -> shareOfPairs(meter, direction),
                new Wording(name, description, "share", formula, "valid pairs of a measure of known reliability"));
    }

    private static Formula shareOfPairs(Meter meter, int direction) {
        List<Condition> siblings = IntStream.of(1, 0, -1)
                .filter(other -> other != direction)
                .mapToObj(meter::isReliably)
                .toList();
        return Formula.shareBeside(
                meter.reliable().isNotNull(),
                meter.isReliably(direction),
                siblings,
                meter.silences(
                        "NO_PAIRS",
                        Absence.ifAny(meter.change().isNotNull(), FigureStatus.NOT_ESTIMABLE, "NO_RELIABILITY")));
    }

    private static Metric floorShare() {
        return atEndOfScale(
                MetricCode.FLOOR_SHARE,
                Meter::startsAtFloor,
                new Text("Alussa asteikon alapäässä", "I skalans nedre ände i början", "At the floor at the start"),
                new Text(
                        "Osuus alkumittauksista, joissa arvio on asteikon pienin: siitä ei voi enää laskea.",
                        "Andel av mätningarna i början med skalans lägsta värde: det kan inte sjunka mer.",
                        "Share of start scores at the lowest end of the scale, from where they can't fall."),
                "start scores at the scale's least value ÷ start scores");
    }

    private static Metric ceilingShare() {
        return atEndOfScale(
                MetricCode.CEILING_SHARE,
                Meter::startsAtCeiling,
                new Text("Alussa asteikon yläpäässä", "I skalans övre ände i början", "At the ceiling at the start"),
                new Text(
                        "Osuus alkumittauksista, joissa arvio on asteikon suurin: siitä ei voi enää nousta.",
                        "Andel av mätningarna i början med skalans högsta värde: det kan inte stiga mer.",
                        "Share of start scores at the highest end of the scale, from where they can't rise."),
                "start scores at the scale's greatest value ÷ start scores");
    }

    private static Metric atEndOfScale(
            MetricCode code, Function<Meter, Condition> hit, Text name, Text description, String formula) {
        return of(
                code,
                FigureKind.METER,
                meter -> Formula.share(meter.start().isNotNull(), hit.apply(meter), meter.silences("NO_START_SCORES")),
                new Wording(name, description, "share", formula, "start scores"));
    }

    private static Metric of(MetricCode code, FigureKind kind, Function<Meter, Formula> formula, Wording wording) {
        return Metric.of(
                code,
                kind,
                asked -> formula.apply(asked.meter()),
                wording,
                Set.of(Trait.INSTRUMENT),
                "participations",
                "measurements");
    }
}
