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

/** What clients say of themselves at the start and at the end. Change alone is no impact. */
final class MeterMetrics {

    static final List<Metric> ALL = List.of(meanChange(), pairRate());

    private MeterMetrics() {}

    private static Metric meanChange() {
        return Metric.of(
                MetricCode.MEAN_CHANGE,
                FigureKind.METER,
                asked -> Formula.mean(
                        asked.change(),
                        1,
                        List.of(
                                Absence.withoutParticipations(),
                                Absence.otherwise(FigureStatus.NOT_APPLICABLE, "NO_PAIRS"))),
                new Wording(
                        new Text("Muutos mittarilla", "Förändring enligt mätaren", "Change on the meter"),
                        new Text(
                                "Asiakkaiden oman arvion muutos alusta loppuun keskimäärin, mittarin asteikolla."
                                        + " Mukana ovat vain ne, jotka vastasivat kummallakin kerralla. Muutos ei yksin"
                                        + " kerro vaikutuksesta.",
                                "Genomsnittlig förändring av klienternas egen bedömning från början till slut, på"
                                    + " mätarens skala. Bara de som svarade båda gångerna ingår. Förändringen är i sig"
                                    + " ingen effekt.",
                                "Mean change of the clients' own assessment from start to end, on the meter's scale."
                                        + " Only those who answered both times. Change alone is not impact."),
                        "points",
                        "Σ (score at end − score at start) ÷ valid pairs",
                        "valid pairs"),
                Set.of(Trait.INSTRUMENT),
                "participations",
                "measurements");
    }

    private static Metric pairRate() {
        return Metric.of(
                MetricCode.PAIR_RATE,
                FigureKind.METER,
                MeterMetrics::paired,
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
                        "participations whose end window has closed"),
                Set.of(Trait.INSTRUMENT),
                "participations",
                "measurements");
    }

    private static Formula paired(Asked asked) {
        Condition isDue = DSL.condition(PARTICIPATION.IS_END_DUE);
        List<Absence> absences = new ArrayList<>(ParticipationMetrics.UNLESS_ENDED);
        absences.add(Absence.otherwise(FigureStatus.NOT_YET_OBSERVED, "WINDOW_OPEN"));
        return Formula.share(isDue, isDue.and(asked.change().isNotNull()), absences);
    }
}
