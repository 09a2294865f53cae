package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;

/** What clients say of themselves at the start, at the end and later. Change alone is no impact. */
final class ScoreMetrics {

    private static final String NO_PAIRS = "NO_PAIRS";

    static final List<Metric> ALL = List.of(
            meanStart(),
            meanEnd(),
            meanFollowup(),
            meanChange(),
            meanChangeWeighted(),
            followupChange(),
            responseMean(),
            averageEffect());

    private ScoreMetrics() {}

    private static Metric meanStart() {
        return mean(
                MetricCode.MEAN_START,
                Meter::pairedStart,
                new Text("Alkutilanne mittarilla", "Utgångsläge enligt mätaren", "Score at the start"),
                new Text(
                        "Asiakkaiden oma arvio alussa keskimäärin niillä, jotka vastasivat sekä alussa että lopussa.",
                        "Klienternas egen bedömning i början i medeltal, bland dem som svarade både i början och i"
                                + " slutet.",
                        "Mean of the clients' own assessment at the start, over those who answered at the start and at"
                                + " the end."),
                "Σ score at start ÷ valid pairs",
                "valid pairs");
    }

    private static Metric meanEnd() {
        return mean(
                MetricCode.MEAN_END,
                Meter::pairedEnd,
                new Text("Lopputilanne mittarilla", "Slutläge enligt mätaren", "Score at the end"),
                new Text(
                        "Asiakkaiden oma arvio lopussa keskimäärin niillä, jotka vastasivat sekä alussa että lopussa.",
                        "Klienternas egen bedömning i slutet i medeltal, bland dem som svarade både i början och i"
                                + " slutet.",
                        "Mean of the clients' own assessment at the end, over those who answered at the start and at"
                                + " the end."),
                "Σ score at end ÷ valid pairs",
                "valid pairs");
    }

    private static Metric meanFollowup() {
        return mean(
                MetricCode.MEAN_FOLLOWUP,
                Meter::pairedFollowup,
                new Text("Seurantatilanne mittarilla", "Uppföljningsläge enligt mätaren", "Score at the follow-up"),
                new Text(
                        "Asiakkaiden oma arvio 3, 6 tai 12 kuukautta palvelun jälkeen keskimäärin niillä, jotka"
                                + " vastasivat sekä alussa että silloin.",
                        "Klienternas egen bedömning 3, 6 eller 12 månader efter tjänsten i medeltal, bland dem som"
                                + " svarade både i början och då.",
                        "Mean of the clients' own assessment 3, 6 or 12 months after the service, over those who"
                                + " answered at the start and then."),
                "Σ score at follow-up ÷ valid pairs of start and follow-up",
                "valid pairs of start and follow-up");
    }

    private static Metric meanChange() {
        return mean(
                MetricCode.MEAN_CHANGE,
                Meter::change,
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
                "Σ (score at end − score at start) ÷ valid pairs",
                "valid pairs");
    }

    private static Metric followupChange() {
        return mean(
                MetricCode.FOLLOWUP_CHANGE,
                Meter::followupChange,
                new Text("Muutos seurantaan", "Förändring till uppföljningen", "Change to the follow-up"),
                new Text(
                        "Asiakkaiden oman arvion muutos alusta 3, 6 tai 12 kuukautta palvelun jälkeen tehtyyn"
                                + " seurantaan keskimäärin. Kertoo, kestikö muutos.",
                        "Genomsnittlig förändring av klienternas egen bedömning från början till uppföljningen 3, 6"
                                + " eller 12 månader efter tjänsten. Visar om förändringen höll i sig.",
                        "Mean change of the clients' own assessment from the start to the follow-up 3, 6 or 12 months"
                                + " after the service. Tells whether change lasted."),
                "Σ (score at follow-up − score at start) ÷ valid pairs of start and follow-up",
                "valid pairs of start and follow-up");
    }

    private static Metric mean(
            MetricCode code,
            Function<Meter, Field<Double>> value,
            Text name,
            Text description,
            String formula,
            String counts) {
        return of(
                code,
                meter -> Formula.mean(value.apply(meter), 1, meter.silences(NO_PAIRS)),
                new Wording(name, description, "points", formula, counts));
    }

    private static Metric meanChangeWeighted() {
        return of(
                MetricCode.MEAN_CHANGE_WEIGHTED,
                ScoreMetrics::weighted,
                new Wording(
                        new Text("Muutos kato korjattuna", "Förändring, bortfall korrigerat", "Change, weighted"),
                        new Text(
                                "Muutos mittarilla, kun vastausparit painotetaan niin, että ne vastaavat kaikkia"
                                    + " palvelunsa päättäneitä rekisterien tuntemien taustatekijöiden osalta. Jos luku"
                                    + " eroaa painottamattomasta, vastaamatta jääneet ovat erilaisia.",
                                "Förändringen när svarsparen vägs så att de motsvarar alla som avslutat tjänsten,"
                                    + " enligt de bakgrundsfaktorer som registren känner. Skiljer sig talet från det"
                                    + " ovägda är de som inte svarat annorlunda.",
                                "Change with the pairs weighted so that they stand for everybody who ended, by what"
                                    + " the registers know of the start. Where it differs from the unweighted figure,"
                                    + " those who didn't answer are different."),
                        "points",
                        "Σ w · (score at end − score at start) ÷ Σ w; w = share of pairs ÷ the pair's probability",
                        "valid pairs"));
    }

    /** Σw²(x − m)² is Σw²x² − 2mΣw²x + m²Σw². */
    private static Formula weighted(Meter meter) {
        Field<Double> change = meter.weightedChange();
        Field<Float> weight = meter.weight();
        List<Aggregate> sums = List.of(
                Aggregate.sum(weight),
                Aggregate.products(weight, change),
                Aggregate.products(weight, weight),
                Aggregate.products(weight.mul(weight), change),
                Aggregate.products(weight.mul(weight), change.mul(change)));
        Moments.Maker maker = (sum, n) -> {
            double mean = sum[1] / sum[0];
            double residuals = sum[4] - 2 * mean * sum[3] + mean * mean * sum[2];
            return Figures.real(mean, n < 2 ? null : PairedScores.weighted(sum[0], mean, residuals, n), n);
        };
        return Formula.moments(
                change,
                new Moments(sums, maker),
                meter.silences(
                        NO_PAIRS, Absence.ifAny(meter.change().isNotNull(), FigureStatus.NOT_ESTIMABLE, "NO_WEIGHTS")));
    }

    private static Metric responseMean() {
        return of(
                MetricCode.SRM,
                meter -> Formula.moments(
                        meter.change(),
                        new Moments(
                                List.of(
                                        Aggregate.sum(meter.change()),
                                        Aggregate.products(meter.change(), meter.change())),
                                (sum, n) ->
                                        effect(n < 2 ? Double.NaN : PairedScores.responseMean(sum[0], sum[1], n), n)),
                        meter.silences(NO_PAIRS)),
                new Wording(
                        new Text("Muutoksen suuruus (SRM)", "Förändringens storlek (SRM)", "Size of change (SRM)"),
                        new Text(
                                "Keskimääräinen muutos jaettuna muutosten keskihajonnalla. Kertoo, miten selvä muutos"
                                        + " on verrattuna siihen, miten paljon muutokset vaihtelevat.",
                                "Genomsnittlig förändring delad med förändringarnas standardavvikelse. Visar hur tydlig"
                                        + " förändringen är jämfört med hur mycket den varierar.",
                                "Mean change in standard deviations of the change: how clear it is beside how much"
                                        + " changes vary. Also called d_z."),
                        "sd",
                        "mean change ÷ SD of the change",
                        "valid pairs"));
    }

    private static Metric averageEffect() {
        return of(
                MetricCode.D_AV,
                ScoreMetrics::ofBothDeviations,
                new Wording(
                        new Text("Muutoksen suuruus (d_av)", "Förändringens storlek (d_av)", "Size of change (d_av)"),
                        new Text(
                                "Keskimääräinen muutos jaettuna alku- ja lopputilanteen keskihajontojen keskiarvolla."
                                        + " Kertoo muutoksen verrattuna ihmisten välisiin eroihin.",
                                "Genomsnittlig förändring delad med medeltalet av standardavvikelserna i början och i"
                                        + " slutet. Visar förändringen jämfört med skillnaderna mellan människor.",
                                "Mean change in the mean of the standard deviations at start and end: change beside the"
                                        + " differences between people."),
                        "sd",
                        "mean change ÷ ((SD at start + SD at end) ÷ 2)",
                        "valid pairs"));
    }

    private static Formula ofBothDeviations(Meter meter) {
        Field<Double> start = meter.pairedStart();
        Field<Double> end = meter.pairedEnd();
        List<Aggregate> sums = List.of(
                Aggregate.sum(meter.change()),
                Aggregate.sum(start),
                Aggregate.products(start, start),
                Aggregate.sum(end),
                Aggregate.products(end, end));
        Moments.Maker maker = (sum, n) -> n < 2
                ? effect(Double.NaN, n)
                : effect(
                        PairedScores.averageEffect(
                                sum[0],
                                PairedScores.deviation(sum[1], sum[2], n),
                                PairedScores.deviation(sum[3], sum[4], n),
                                n),
                        n);
        return Formula.moments(meter.change(), new Moments(sums, maker), meter.silences(NO_PAIRS));
    }

    private static Figure effect(double value, long n) {
        return Double.isNaN(value) ? Figures.notEstimable("NO_SPREAD", n) : Figures.real(value, null, n);
    }

    private static Metric of(MetricCode code, Function<Meter, Formula> formula, Wording wording) {
        return Metric.of(
                code,
                FigureKind.METER,
                asked -> formula.apply(asked.meter()),
                wording,
                Set.of(Trait.INSTRUMENT),
                "participations",
                "measurements");
    }
}
