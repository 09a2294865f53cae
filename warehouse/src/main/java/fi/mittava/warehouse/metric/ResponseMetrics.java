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

/** How many answered of those who should have, in the services that the instrument is for; what they said of the service. */
final class ResponseMetrics {

    static final List<Metric> ALL =
            List.of(startResponseRate(), responseRate(), followupResponseRate(), pairRate(), feedbackMean());

    private static final String DUE_AT_END = "participations whose end window has closed";

    private ResponseMetrics() {}

    private static Metric startResponseRate() {
        return rate(
                MetricCode.START_RESPONSE_RATE,
                PARTICIPATION.IS_START_DUE,
                Meter::start,
                List.of(Absence.withoutParticipations()),
                new Wording(
                        new Text("Vastanneet alussa", "Svarat i början", "Answered at the start"),
                        new Text(
                                "Osuus jaksoista, joista on vastaus alussa. Laskettu niistä jaksoista, joiden"
                                        + " alkumittauksen aika on jo umpeutunut.",
                                "Andel av perioderna med svar i början. Räknat på de perioder där tiden för mätningen i"
                                        + " början har gått ut.",
                                "Share of participations answered at the start, of those whose time for the start"
                                        + " measurement is over."),
                        "share",
                        "start scores ÷ participations whose start window has closed",
                        "participations whose start window has closed"));
    }

    private static Metric responseRate() {
        return rate(
                MetricCode.RESPONSE_RATE,
                PARTICIPATION.IS_END_DUE,
                Meter::end,
                ParticipationMetrics.UNLESS_ENDED,
                new Wording(
                        new Text("Vastanneet lopussa", "Svarat i slutet", "Answered at the end"),
                        new Text(
                                "Osuus jaksoista, joista on vastaus lopussa. Laskettu niistä jaksoista, joiden"
                                        + " loppumittauksen aika on jo umpeutunut.",
                                "Andel av perioderna med svar i slutet. Räknat på de perioder där tiden för"
                                        + " slutmätningen har gått ut.",
                                "Share of participations answered at the end, of those whose time for the end"
                                        + " measurement is over."),
                        "share",
                        "end scores ÷ participations whose end window has closed",
                        DUE_AT_END));
    }

    private static Metric followupResponseRate() {
        return rate(
                MetricCode.FOLLOWUP_RESPONSE_RATE,
                PARTICIPATION.IS_FOLLOWUP_DUE,
                Meter::followup,
                ParticipationMetrics.UNLESS_ENDED,
                new Wording(
                        new Text("Vastanneet seurannassa", "Svarat i uppföljningen", "Answered at the follow-up"),
                        new Text(
                                "Osuus jaksoista, joista on vastaus 3, 6 tai 12 kuukautta lopun jälkeen. Laskettu"
                                    + " niistä jaksoista, joiden viimeisenkin seurantamittauksen aika on umpeutunut.",
                                "Andel av perioderna med svar 3, 6 eller 12 månader efter slutet. Räknat på de perioder"
                                        + " där också tiden för den sista uppföljningen har gått ut.",
                                "Share of participations answered 3, 6 or 12 months after the end, of those whose time"
                                        + " for the last follow-up is over too."),
                        "share",
                        "follow-up scores ÷ participations whose last follow-up window has closed",
                        "participations whose last follow-up window has closed"));
    }

    private static Metric pairRate() {
        return rate(
                MetricCode.PAIR_RATE,
                PARTICIPATION.IS_END_DUE,
                Meter::change,
                ParticipationMetrics.UNLESS_ENDED,
                new Wording(
                        new Text("Vastausparit", "Svarspar", "Pairs"),
                        new Text(
                                "Osuus jaksoista, joista on vastaus sekä alussa että lopussa. Laskettu niistä"
                                        + " jaksoista, joiden loppumittauksen aika on jo umpeutunut.",
                                "Andel av perioderna med svar både i början och i slutet. Räknat på de perioder där"
                                        + " tiden för slutmätningen har gått ut.",
                                "Share of participations answered both at the start and at the end, of those whose"
                                        + " time for the end measurement is over."),
                        "share",
                        "valid pairs ÷ participations whose end window has closed",
                        DUE_AT_END));
    }

    private static Metric rate(
            MetricCode code,
            Field<Boolean> isDue,
            Function<Meter, Field<Double>> answered,
            List<Absence> unlessBegun,
            Wording wording) {
        return Metric.of(
                code,
                FigureKind.METER,
                asked -> share(asked.meter(), isDue, answered.apply(asked.meter()), unlessBegun),
                wording,
                Set.of(Trait.INSTRUMENT),
                "participations",
                "measurements");
    }

    private static Formula share(Meter meter, Field<Boolean> isDue, Field<Double> answered, List<Absence> unlessBegun) {
        Condition counted = DSL.condition(isDue).and(meter.applies());
        List<Absence> absences = new ArrayList<>(unlessBegun);
        absences.add(Absence.ifNone(meter.applies(), FigureStatus.NOT_APPLICABLE, "NOT_ASKED"));
        absences.add(Absence.otherwise(FigureStatus.NOT_YET_OBSERVED, "WINDOW_OPEN"));
        return Formula.share(counted, counted.and(answered.isNotNull()), absences);
    }

    private static Metric feedbackMean() {
        return Metric.of(
                MetricCode.FEEDBACK_MEAN,
                FigureKind.METER,
                asked -> Formula.mean(asked.meter().end(), 1, asked.meter().silences("NO_ANSWERS")),
                new Wording(
                        new Text("Asiakaspalaute", "Klientrespons", "Client feedback"),
                        new Text(
                                "Asiakkaiden palaute palvelusta sen lopussa keskimäärin, palautelomakkeen asteikolla."
                                        + " Nimettömät vastaukset eivät kuulu mihinkään jaksoon eivätkä siksi ole"
                                        + " mukana; ne näkyvät kysymyksittäin palautteessa.",
                                "Klienternas respons på tjänsten i slutet i medeltal, på responsblankettens skala."
                                        + " Anonyma svar hör inte till någon period och är därför inte med; de visas"
                                        + " fråga för fråga i responsen.",
                                "Mean of the clients' feedback on the service at its end, on the form's scale."
                                        + " Anonymous answers belong to no participation, so they aren't counted here;"
                                        + " feedback by item holds them."),
                        "points",
                        "Σ score of the feedback form at end ÷ participations with one",
                        "participations with feedback"),
                Set.of(Trait.INSTRUMENT, Trait.FEEDBACK),
                "participations",
                "measurements");
    }
}
