package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** How many took part, how long, and how it ended. */
final class ParticipationMetrics {

    static final Condition ENDED = PARTICIPATION.END_MONTH.isNotNull();

    static final Absence NOBODY_ENDED = Absence.ifNone(ENDED, FigureStatus.NOT_APPLICABLE, "NOBODY_ENDED");

    static final List<Absence> UNLESS_ENDED = List.of(Absence.withoutParticipations(), NOBODY_ENDED);

    static final List<Metric> ALL =
            List.of(participations(), persons(), positiveEndRate(), interruptionRate(), meanDays());

    private ParticipationMetrics() {}

    private static Metric participations() {
        return Metric.of(
                MetricCode.PARTICIPATIONS,
                FigureKind.COUNT,
                asked -> Formula.rows(),
                new Wording(
                        new Text("Palvelujaksot", "Serviceperioder", "Participations"),
                        new Text(
                                "Palveluun osallistumisten määrä. Sama henkilö voi osallistua monta kertaa.",
                                "Antal deltaganden i service. Samma person kan delta flera gånger.",
                                "How many times somebody took part in a service. One person may take part several"
                                        + " times."),
                        "participations",
                        "number of participations",
                        "participations"),
                Set.of(Trait.ADDITIVE),
                "participations");
    }

    private static Metric persons() {
        return Metric.of(
                MetricCode.PERSONS,
                FigureKind.COUNT,
                asked -> Formula.persons(),
                new Wording(
                        new Text("Henkilöt", "Personer", "Persons"),
                        new Text(
                                "Eri henkilöiden määrä. Ryhmien henkilömääriä ei voi laskea yhteen, koska sama henkilö"
                                        + " voi kuulua moneen.",
                                "Antal olika personer. Gruppernas antal kan inte summeras, eftersom samma person kan"
                                        + " ingå i flera.",
                                "How many different persons took part. Groups can't be added up: one person may be in"
                                        + " several."),
                        "persons",
                        "number of distinct persons",
                        "participations"),
                Set.of(),
                "participations");
    }

    private static Metric positiveEndRate() {
        return Metric.of(
                MetricCode.POSITIVE_END_RATE,
                FigureKind.REGISTER_SHARE,
                asked -> Formula.share(ENDED, endReason().between(1, 3), UNLESS_ENDED),
                new Wording(
                        new Text("Myönteisesti päättyneet", "Positivt avslutade", "Positive ends"),
                        new Text(
                                "Osuus päättyneistä jaksoista, jotka käytiin loppuun tai jotka päättyivät työhön tai"
                                        + " koulutukseen. Työhön lähteminen ei ole keskeytys.",
                                "Andel av de avslutade perioderna som fullföljdes eller slutade i arbete eller"
                                        + " utbildning. Att börja arbeta är inget avbrott.",
                                "Share of ended participations that were completed, or that ended in work or"
                                        + " education. Leaving for work is no failure."),
                        "share",
                        "(completed + employed + education) ÷ ended",
                        "ended participations"),
                Set.of(),
                "participations");
    }

    private static Metric interruptionRate() {
        return Metric.of(
                MetricCode.INTERRUPTION_RATE,
                FigureKind.REGISTER_SHARE,
                asked -> Formula.share(ENDED, endReason().eq(4), UNLESS_ENDED),
                new Wording(
                        new Text("Keskeyttäneet", "Avbrutna", "Interrupted"),
                        new Text(
                                "Osuus päättyneistä jaksoista, jotka keskeytyivät.",
                                "Andel av de avslutade perioderna som avbröts.",
                                "Share of ended participations that were interrupted."),
                        "share",
                        "interrupted ÷ ended",
                        "ended participations"),
                Set.of(),
                "participations");
    }

    private static Metric meanDays() {
        return Metric.of(
                MetricCode.MEAN_DAYS,
                FigureKind.REGISTER_MEAN,
                asked -> Formula.mean(PARTICIPATION.DAYS, 1, UNLESS_ENDED),
                new Wording(
                        new Text("Keston keskiarvo", "Genomsnittlig längd", "Mean length"),
                        new Text(
                                "Päättyneiden jaksojen kesto keskimäärin, päivinä alusta loppuun molemmat päivät"
                                        + " mukaan lukien.",
                                "De avslutade periodernas genomsnittliga längd i dagar, första och sista dagen"
                                        + " medräknade.",
                                "Mean length of ended participations in days, the first and the last day included."),
                        "days",
                        "Σ (end − start + 1) ÷ ended",
                        "ended participations"),
                Set.of(),
                "participations");
    }

    private static Field<Integer> endReason() {
        return PARTICIPATION.END_REASON.coerce(SQLDataType.INTEGER);
    }
}
