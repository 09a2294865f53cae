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
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How long people worked after the start or the end, what they earned, and what their unemployment cost the municipality. */
final class IncomeMetrics {

    private static final int CENTS = 100;

    static final List<Metric> ALL = List.of(monthsEmployed(), openMonthsEmployed(), earnings(), municipalShare());

    private IncomeMetrics() {}

    private static Metric monthsEmployed() {
        return months(
                MetricCode.MONTHS_EMPLOYED,
                IncomeMetrics::monthsAtWork,
                "Σ months employed in the open market or with support, of months anchor + 1 … anchor + h ÷ observed",
                new Text("Kuukausia työssä", "Månader i arbete", "Months employed"),
                new Text(
                        "Kuinka monta kuukautta oli keskimäärin työssä, avoimilla työmarkkinoilla tai tuettuna,"
                                + " valitun kuukausimäärän aikana. Vain ne, joista tiedetään joka kuukausi; ei niitä,"
                                + " joiden tuki vielä jatkui.",
                        "Hur många månader man i genomsnitt arbetade, på öppna marknaden eller med stöd, under valt"
                                + " antal månader. Bara de som man vet om varje månad; inte de vars stöd ännu pågick.",
                        "How many months people worked on average, in the open market or with support, within the"
                                + " chosen number of months. Only those known of in every month, and whose support is"
                                + " over."));
    }

    private static Metric openMonthsEmployed() {
        return months(
                MetricCode.OPEN_MONTHS_EMPLOYED,
                asked -> months(asked, "12", DSL.noCondition()),
                "Σ months employed in the open market, of months anchor + 1 … anchor + h ÷ observed in all of them",
                new Text(
                        "Kuukausia avoimilla työmarkkinoilla",
                        "Månader på öppna arbetsmarknaden",
                        "Months in the open market"),
                new Text(
                        "Kuinka monta kuukautta oli keskimäärin työssä avoimilla työmarkkinoilla valitun kuukausimäärän"
                                + " aikana. Vain ne, joista tiedetään joka kuukausi.",
                        "Hur många månader man i genomsnitt arbetade på den öppna arbetsmarknaden under valt antal"
                                + " månader. Bara de som man vet om varje månad.",
                        "How many months people worked in the open market on average within the chosen number of"
                                + " months. Only those known of in every month."));
    }

    private static Metric months(
            MetricCode code, Function<Asked, Formula> formula, String inShort, Text name, Text description) {
        return Metric.of(
                code,
                FigureKind.REGISTER_MEAN,
                formula,
                new Wording(name, description, "months", inShort, "participations observed in each of those months"),
                Set.of(Trait.HORIZON),
                "participations",
                "statuses",
                "outcomes");
    }

    /** Months that a subsidy pays for are the service itself: counted are those whose support is over before them. */
    private static Formula monthsAtWork(Asked asked) {
        boolean isFromStart = asked.bands().anchor() == Anchor.START;
        Condition meaningful = isFromStart
                ? RegisterMetrics.supportIsOver(Math.min(1, asked.bands().horizon()))
                : DSL.noCondition();
        return months(asked, "123", meaningful);
    }

    private static Formula months(Asked asked, String countedBands, Condition meaningful) {
        Bands bands = asked.bands();
        Condition counted = bands.observedThroughout().and(meaningful);
        Field<Integer> months = DSL.when(counted, bands.monthsIn(countedBands));
        return Formula.mean(months, 1, RegisterMetrics.unlessObserved(asked, meaningful))
                .with(asked.caution(bands.leftUnseenAtLast().and(meaningful)));
    }

    private static Metric earnings() {
        return Metric.of(
                MetricCode.EARNINGS,
                FigureKind.REGISTER_MEAN,
                asked -> euros(asked, PARTICIPATION.EARNINGS_CENTS),
                new Wording(
                        new Text("Ansiot kuukaudessa", "Inkomster per månad", "Monthly earnings"),
                        new Text(
                                "Kuukauden työansiot keskimäärin valitun kuukausimäärän päästä. Mukana ovat nekin,"
                                        + " jotka eivät ansainneet mitään.",
                                "Genomsnittliga arbetsinkomster i månaden efter valt antal månader. Också de som inte"
                                        + " förtjänade något ingår.",
                                "Mean earnings of the month after the chosen number of months. Those who earned nothing"
                                        + " are among them."),
                        "eur",
                        "Σ earnings of month anchor + h ÷ participations whose earnings of it are known",
                        "participations of known earnings in that month"),
                Set.of(Trait.HORIZON),
                "participations",
                "outcomes");
    }

    private static Metric municipalShare() {
        return Metric.of(
                MetricCode.MUNICIPAL_SHARE,
                FigureKind.REGISTER_MEAN,
                asked -> euros(asked, PARTICIPATION.MUNICIPAL_SHARE_CENTS),
                new Wording(
                        new Text("Kuntaosuus kuukaudessa", "Kommunens andel per månad", "Municipal share"),
                        new Text(
                                "Kunnan rahoitusosuus työttömyysetuuksista henkilöä kohti valitun kuukausimäärän"
                                        + " päästä, keskimäärin kuukaudessa.",
                                "Kommunens finansieringsandel av arbetslöshetsförmåner per person efter valt antal"
                                        + " månader, i genomsnitt per månad.",
                                "What the municipality paid of a person's unemployment benefits in the month after the"
                                        + " chosen number of months, on average."),
                        "eur",
                        "Σ municipal share of month anchor + h ÷ participations whose share of it is known",
                        "participations of known municipal share in that month"),
                Set.of(Trait.HORIZON),
                "participations",
                "outcomes");
    }

    private static Formula euros(Asked asked, Field<Long[]> perMonth) {
        Bands bands = asked.bands();
        List<Absence> absences = new ArrayList<>();
        absences.add(Absence.ifAny(bands.observed(), FigureStatus.NOT_APPLICABLE, "NO_EUROS"));
        absences.addAll(RegisterMetrics.unlessObserved(asked, DSL.noCondition()));
        return Formula.mean(bands.amount(perMonth), CENTS, absences).with(asked.caution(bands.leftUnseen()));
    }
}
