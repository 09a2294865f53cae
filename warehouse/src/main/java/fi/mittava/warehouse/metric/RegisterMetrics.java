package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Where people are some months after the start or the end, as registers know it; only those observed then count. */
final class RegisterMetrics {

    static final List<Metric> ALL = List.of(
            employmentRate(),
            openEmploymentRate(),
            partTimeEmploymentRate(),
            subsidisedEmploymentRate(),
            educationRate(),
            unemploymentRate(),
            leftRegisterRate());

    private RegisterMetrics() {}

    private static Metric employmentRate() {
        return Metric.of(
                MetricCode.EMPLOYMENT_RATE,
                FigureKind.REGISTER_SHARE,
                RegisterMetrics::employed,
                new Wording(
                        new Text("Työllisyys", "Sysselsatta", "Employed"),
                        new Text(
                                "Osuus, joka oli työssä valitun kuukausimäärän päästä, avoimilla työmarkkinoilla tai"
                                        + " tuettuna. Palkkatuen ja starttirahan saajia ei lasketa mukaan tuen aikana.",
                                "Andel som var i arbete efter valt antal månader, på öppna arbetsmarknaden eller med"
                                    + " stöd. De som får lönesubvention eller startpeng räknas inte med medan stödet"
                                    + " pågår.",
                                "Share at work after the chosen number of months, in the open market or with support."
                                        + " Those on wage subsidy or start-up grant are left out while the support"
                                        + " lasts."),
                        "share",
                        "employed in the open market or with support ÷ observed, in month anchor + h",
                        "participations observed in that month"),
                Set.of(Trait.HORIZON),
                "participations",
                "statuses",
                "outcomes");
    }

    private static Metric openEmploymentRate() {
        return rate(
                MetricCode.OPEN_EMPLOYMENT_RATE,
                Bands::employedInOpenMarket,
                "employed in the open market ÷ observed, in month anchor + h",
                new Text(
                        "Työssä avoimilla työmarkkinoilla",
                        "I arbete på öppna arbetsmarknaden",
                        "Employed in the open market"),
                new Text(
                        "Osuus, joka oli työssä avoimilla työmarkkinoilla, vähintään 4 tuntia viikossa, valitun"
                                + " kuukausimäärän päästä.",
                        "Andel som arbetade på den öppna arbetsmarknaden, minst 4 timmar i veckan, efter valt antal"
                                + " månader.",
                        "Share at work in the open labour market, at least 4 hours a week, after the chosen number of"
                                + " months."));
    }

    private static Metric partTimeEmploymentRate() {
        return rate(
                MetricCode.PART_TIME_EMPLOYMENT_RATE,
                Bands::employedPartTime,
                "employed part-time or on a shortened week in the open market ÷ observed, in month anchor + h",
                new Text("Osa-aikatyössä", "I deltidsarbete", "Employed part-time"),
                new Text(
                        "Osuus, joka oli avoimilla työmarkkinoilla osa-aikatyössä tai lyhennetyllä työviikolla valitun"
                                + " kuukausimäärän päästä. Luku sisältyy avoimien työmarkkinoiden työllisyyteen.",
                        "Andel som hade deltidsarbete eller förkortad arbetsvecka på den öppna arbetsmarknaden efter"
                                + " valt antal månader. Ingår i andelen på öppna arbetsmarknaden.",
                        "Share in part-time work or on a shortened week in the open market after the chosen number of"
                                + " months. Part of the share employed in the open market."));
    }

    private static Metric subsidisedEmploymentRate() {
        return rate(
                MetricCode.SUBSIDISED_EMPLOYMENT_RATE,
                Bands::employedWithSupport,
                "employed with support ÷ observed, in month anchor + h",
                new Text("Työssä tuettuna", "I arbete med stöd", "Employed with support"),
                new Text(
                        "Osuus, joka oli työssä palkkatuella tai starttirahalla valitun kuukausimäärän päästä.",
                        "Andel som arbetade med lönesubvention eller startpeng efter valt antal månader.",
                        "Share at work with wage subsidy or start-up grant after the chosen number of months."));
    }

    private static Metric educationRate() {
        return rate(
                MetricCode.EDUCATION_RATE,
                Bands::inEducation,
                "in education ÷ observed, in month anchor + h",
                new Text("Koulutuksessa", "I utbildning", "In education"),
                new Text(
                        "Osuus, joka oli koulutuksessa valitun kuukausimäärän päästä.",
                        "Andel som var i utbildning efter valt antal månader.",
                        "Share in education or training after the chosen number of months."));
    }

    private static Metric unemploymentRate() {
        return rate(
                MetricCode.UNEMPLOYMENT_RATE,
                Bands::unemployed,
                "unemployed or laid off ÷ observed, in month anchor + h",
                new Text("Työttömänä", "Arbetslösa", "Unemployed"),
                new Text(
                        "Osuus, joka oli työttömänä tai lomautettuna valitun kuukausimäärän päästä.",
                        "Andel som var arbetslös eller permitterad efter valt antal månader.",
                        "Share unemployed or laid off after the chosen number of months."));
    }

    private static Metric leftRegisterRate() {
        return Metric.of(
                MetricCode.LEFT_REGISTER_RATE,
                FigureKind.REGISTER_SHARE,
                asked -> Formula.share(
                                asked.bands().observed().or(asked.bands().leftUnseen()),
                                asked.bands().leftUnseen(),
                                unlessObserved(asked, DSL.noCondition()))
                        .with(asked.caution(DSL.falseCondition())),
                new Wording(
                        new Text("Poistuneet rekisteristä", "Lämnat registret", "Left the register unseen"),
                        new Text(
                                "Osuus, joka oli poistunut työnhakijarekisteristä töihin tai muualle eikä näkynyt"
                                        + " muissa lähteissä. Jos heitä on yli 10 %, työllisyysosuuksista näytetään"
                                        + " rajat.",
                                "Andel som hade lämnat registret över arbetssökande för arbete eller annat och inte"
                                        + " syntes i andra källor. Är de över 10 % visas gränser för andelarna.",
                                "Share that had left the job-seekers' register, for work or otherwise, and that no"
                                        + " other source saw. Where it is over 10 %, shares show their bounds."),
                        "share",
                        "left unseen ÷ (observed + left unseen), in month anchor + h",
                        "participations observed in that month or left unseen"),
                Set.of(Trait.HORIZON),
                "participations",
                "statuses",
                "observations");
    }

    private static Metric rate(
            MetricCode code, Function<Bands, Condition> hit, String formula, Text name, Text description) {
        return Metric.of(
                code,
                FigureKind.REGISTER_SHARE,
                asked -> Formula.share(
                                asked.bands().observed(),
                                hit.apply(asked.bands()),
                                unlessObserved(asked, DSL.noCondition()))
                        .with(asked.caution(asked.bands().leftUnseen())),
                new Wording(name, description, "share", formula, "participations observed in that month"),
                Set.of(Trait.HORIZON),
                "participations",
                "statuses",
                "outcomes");
    }

    /** While a subsidy or grant lasts, being employed is the service itself, not what came of it. */
    private static Formula employed(Asked asked) {
        Bands bands = asked.bands();
        if (bands.anchor() == Anchor.END) {
            return Formula.share(bands.observed(), bands.employed(), unlessObserved(asked, DSL.noCondition()))
                    .with(asked.caution(bands.leftUnseen()));
        }
        Condition isOver = supportIsOver(bands.horizon());
        return Formula.share(bands.observed().and(isOver), bands.employed().and(isOver), unlessObserved(asked, isOver))
                .with(asked.caution(bands.leftUnseen().and(isOver)));
    }

    /** Some months after the start no wage subsidy or start-up grant runs any more. */
    static Condition supportIsOver(int months) {
        return PARTICIPATION.SUPPORT_MONTHS.coerce(SQLDataType.INTEGER).le(DSL.inline(months));
    }

    /**
     * Why nobody is observed.
     *
     * @param meaningful participations for which the month has a meaning
     */
    static List<Absence> unlessObserved(Asked asked, Condition meaningful) {
        Bands bands = asked.bands();
        List<Absence> absences = new ArrayList<>();
        absences.add(Absence.withoutParticipations());
        if (bands.anchor() == Anchor.END) {
            absences.add(ParticipationMetrics.NOBODY_ENDED);
        }
        absences.add(Absence.ifNone(meaningful, FigureStatus.NOT_APPLICABLE, "SUPPORT_LASTS"));
        absences.add(notYet(bands, meaningful, asked.dataTo()));
        absences.add(Absence.otherwise(FigureStatus.NOT_YET_OBSERVED, "NOT_OBSERVED"));
        return absences;
    }

    private static Absence notYet(Bands bands, Condition meaningful, @Nullable YearMonth dataTo) {
        if (dataTo == null) {
            return Absence.otherwise(FigureStatus.NOT_YET_OBSERVED, "NO_REGISTER_DATA");
        }
        int last = Months.number(dataTo);
        return new Absence(
                Aggregate.greatest(bands.month(), meaningful),
                newest -> newest + bands.horizon() > last,
                FigureStatus.NOT_YET_OBSERVED,
                "AFTER_DATA");
    }
}
