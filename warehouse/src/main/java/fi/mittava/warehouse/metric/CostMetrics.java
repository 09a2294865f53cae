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
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What it cost. Costs are held in cents and told in euros; a participation of unknown cost is in no sum. */
final class CostMetrics {

    private static final int CENTS = 100;

    private static final Absence NO_COST = Absence.otherwise(FigureStatus.NOT_APPLICABLE, "NO_COST");

    static final List<Metric> ALL =
            List.of(totalCost(), costPerParticipation(), costPerEmployed(), costPerOpenEmployed());

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
                asked -> perEmployed(asked, asked.bands().employed()),
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

    private static Metric costPerOpenEmployed() {
        return Metric.of(
                MetricCode.COST_PER_OPEN_EMPLOYED,
                FigureKind.REGISTER_MEAN,
                asked -> perEmployed(asked, asked.bands().employedInOpenMarket()),
                new Wording(
                        new Text(
                                "Kustannus avoimille työllistynyttä kohti",
                                "Kostnad per sysselsatt på öppna marknaden",
                                "Cost per employed in the open market"),
                        new Text(
                                "Kustannukset jaettuna niillä, jotka olivat valittuna kuukautena työssä avoimilla"
                                        + " työmarkkinoilla. Ei kerro vaikutuksesta.",
                                "Kostnaderna delade med dem som den valda månaden arbetade på den öppna"
                                        + " arbetsmarknaden. Säger inget om effekten.",
                                "Cost divided by those at work in the open market in the chosen month. Not impact."),
                        "eur",
                        "Σ cost of observed participations of known cost ÷ employed in the open market among them",
                        "employed in the open market, among observed participations of known cost"),
                Set.of(Trait.HORIZON),
                "participations",
                "services",
                "payments",
                "statuses",
                "outcomes");
    }

    private static Formula perEmployed(Asked asked, Condition employed) {
        Bands bands = asked.bands();
        List<Absence> absences = new ArrayList<>();
        absences.add(Absence.ifAny(bands.observed(), FigureStatus.NOT_APPLICABLE, "NO_COST"));
        absences.addAll(RegisterMetrics.unlessObserved(asked, DSL.noCondition()));
        return Formula.ratio(bands.observed(), employed, PARTICIPATION.COST_CENTS, CENTS, absences)
                .with(asked.caution(bands.leftUnseen(), PARTICIPATION.COST_CENTS));
    }
}
