package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.impl.DSL;

/** What it cost. Costs are held in cents and told in euros; a participation of unknown cost is in no sum. */
final class CostMetrics {

    private static final int CENTS = 100;

    private static final Absence NO_COST = Absence.otherwise(FigureStatus.NOT_APPLICABLE, "NO_COST");

    static final List<Metric> ALL = List.of(totalCost(), costPerParticipation(), costPerEmployed());

    private CostMetrics() {}

    private static Metric totalCost() {
        return Metric.of(
                MetricCode.TOTAL_COST,
                FigureKind.COUNT,
                asked -> Formula.sum(PARTICIPATION.COST_CENTS, CENTS, List.of(Absence.nothingToAddUp(), NO_COST)),
                new Wording(
                        new Text("Kustannukset yhteensä", "Kostnader totalt", "Total cost"),
                        new Text(
                                "Niiden jaksojen kustannukset yhteensä, joiden kustannus tunnetaan: oma kustannus,"
                                    + " muuten osuus sopimuksen tai palvelun maksuista, muuten palvelun yksikköhinta.",
                                "Sammanlagd kostnad för de perioder vars kostnad är känd: egen kostnad, annars andel"
                                        + " av avtalets eller tjänstens betalningar, annars tjänstens enhetskostnad.",
                                "Cost of all participations whose cost is known: their own, else their share of the"
                                        + " contract's or service's payments, else the service's unit cost."),
                        "eur",
                        "Σ cost",
                        "participations of known cost"),
                Set.of(Trait.ADDITIVE),
                "participations",
                "services",
                "payments");
    }

    private static Metric costPerParticipation() {
        return Metric.of(
                MetricCode.COST_PER_PARTICIPATION,
                FigureKind.REGISTER_MEAN,
                asked -> Formula.mean(
                        PARTICIPATION.COST_CENTS, CENTS, List.of(Absence.withoutParticipations(), NO_COST)),
                new Wording(
                        new Text("Kustannus jaksoa kohti", "Kostnad per period", "Cost per participation"),
                        new Text(
                                "Yhden jakson kustannus keskimäärin niissä jaksoissa, joiden kustannus tunnetaan.",
                                "Genomsnittlig kostnad för en period, bland dem vars kostnad är känd.",
                                "Mean cost of one participation, over those whose cost is known."),
                        "eur",
                        "Σ cost ÷ participations of known cost",
                        "participations of known cost"),
                Set.of(),
                "participations",
                "services",
                "payments");
    }

    private static Metric costPerEmployed() {
        return Metric.of(
                MetricCode.COST_PER_EMPLOYED,
                FigureKind.REGISTER_MEAN,
                CostMetrics::perEmployed,
                new Wording(
                        new Text("Kustannus työllistynyttä kohti", "Kostnad per sysselsatt", "Cost per employed"),
                        new Text(
                                "Kustannukset jaettuna niillä, jotka olivat työssä valittuna kuukautena. Ei kerro"
                                        + " vaikutuksesta: osa olisi työllistynyt ilman palveluakin.",
                                "Kostnaderna delade med dem som var i arbete den valda månaden. Säger inget om"
                                        + " effekten: en del hade fått arbete även utan tjänsten.",
                                "Cost divided by those at work in the chosen month. Not impact: some would have found"
                                        + " work without the service."),
                        "eur",
                        "Σ cost of observed participations of known cost ÷ employed among them",
                        "employed, among observed participations of known cost"),
                Set.of(Trait.HORIZON),
                "participations",
                "services",
                "payments",
                "statuses",
                "outcomes");
    }

    private static Formula perEmployed(Asked asked) {
        Bands bands = asked.bands();
        List<Absence> absences = new ArrayList<>();
        absences.add(Absence.ifAny(bands.observed(), FigureStatus.NOT_APPLICABLE, "NO_COST"));
        absences.addAll(RegisterMetrics.unlessObserved(asked, DSL.noCondition()));
        return Formula.ratio(bands.observed(), bands.employed(), PARTICIPATION.COST_CENTS, CENTS, absences);
    }
}
