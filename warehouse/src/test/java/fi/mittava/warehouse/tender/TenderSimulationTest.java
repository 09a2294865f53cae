package fi.mittava.warehouse.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.Entitlements;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.Terms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenderSimulationTest {

    private static final StudyGate GREEN = (type, status, month) -> new StudyGate.Judgement(null, 0);
    private static final int EURO = 100;

    static TermSheet.Line line(Component component, PaidMetric metric, long price, @Nullable String group) {
        return new TermSheet.Line(component, metric, null, null, 0, 0, price, group, null, null, null, null);
    }

    static TermSheet.Line work(int horizon, int sustain, int gap, long price, @Nullable String group) {
        return new TermSheet.Line(
                Component.OUTCOME,
                PaidMetric.EMPLOYED_OPEN,
                Anchor.START,
                horizon,
                sustain,
                gap,
                price,
                group,
                null,
                null,
                null,
                null);
    }

    static TermSheet sheet(Caps caps, TermSheet.Line... lines) {
        return new TermSheet("sheet", false, List.of(lines), caps);
    }

    private static List<Terms> terms(PlantedWorld world, TermSheet sheet) {
        return world.contracts().stream()
                .map(contract -> sheet.of(contract, LocalDate.of(2024, 1, 10)))
                .toList();
    }

    private static SimulatedSheet simulate(PlantedWorld world, TermSheet sheet) {
        return new TenderSimulation(world.tender(), GREEN).of(terms(world, sheet));
    }

    private static final TermSheet MIXED = sheet(
            new Caps(120_000L, 900_000L, 2_000_000L, 50_000L),
            line(Component.FIXED, PaidMetric.CONTRACT_MONTH, 10_000, null),
            line(Component.OUTPUT, PaidMetric.STARTED, 20_000, null),
            line(Component.OUTPUT, PaidMetric.DAY, 100, null),
            work(6, 0, 0, 30_000, null),
            work(6, 0, 0, 45_000, "far"),
            work(12, 3, 1, 50_000, null));

    @Test
    void costsWhatTheEngineOwes() {
        PlantedWorld world = PlantedWorld.drawn(150, 3);
        SimulatedSheet simulated = simulate(world, MIXED);
        Entitlements owed = Entitlements.of(terms(world, MIXED), world.tender().evidence(), PlantedWorld.AS_OF);

        assertThat(simulated.whole().cost().value())
                .isEqualTo(owed.claims().stream()
                        .mapToDouble(claim -> claim.amount())
                        .sum());
        for (String contract : List.of("C1", "C2")) {
            assertThat(simulated.contracts().get(contract))
                    .isNotNull()
                    .satisfies(cost -> assertThat(cost.cost().value())
                            .isEqualTo(owed.claims().stream()
                                    .filter(claim -> claim.key().contract().equals(contract))
                                    .mapToDouble(claim -> claim.amount())
                                    .sum()));
        }
        assertThat(simulated.components().values().stream()
                        .mapToDouble(part -> part.cost().value())
                        .sum())
                .isEqualTo(simulated.whole().cost().value());
        assertThat(simulated.whole().perParticipation().value())
                .isEqualTo(simulated.whole().cost().value() / 150);
    }

    @Test
    void noDrawPaysMoreThanTheCap() {
        SimulatedSheet simulated = simulate(PlantedWorld.drawn(150, 3), MIXED);

        assertThat(simulated.contracts().values()).allSatisfy(cost -> {
            assertThat(cost.cost().value()).isEqualTo(2_000_000);
            assertThat(cost.cost().high()).isEqualTo(2_000_000);
        });
    }

    /** Of the sum of n draws with replacement the variance is n times that of one: Σ (x − x̄)². */
    @Test
    void theIntervalIsThatOfTheFormulaWhereThereAreNoCaps() {
        double widths = LongStream.range(0, 20)
                .mapToDouble(seed -> {
                    Estimate cost = simulate(
                                    PlantedWorld.drawn(600, seed), sheet(Caps.NONE, work(6, 0, 0, 1_000, null)))
                            .whole()
                            .cost();
                    double share = cost.value() / 1_000 / 600;
                    double error = 1_000 * Math.sqrt(600 * share * (1 - share));
                    assertThat((cost.high() + cost.low()) / 2).isCloseTo(cost.value(), within(0.5 * error));
                    return (cost.high() - cost.low()) / (2 * 1.96 * error);
                })
                .average()
                .orElseThrow();

        assertThat(widths).isBetween(0.94, 1.06);
    }

    /** Two participations of one person are drawn together: they tell no more than one. */
    @Test
    void whoeverHasSeveralParticipationsIsOnePerson() {
        PlantedWorld once = new PlantedWorld();
        PlantedWorld twice = new PlantedWorld();
        for (int person = 1; person <= 300; person++) {
            once.client(person, 1, 0.4, person % 3 == 0);
            twice.client(person, 1, 0.4, person % 3 == 0).client(person, 1, 0.4, person % 3 == 0);
        }
        TermSheet starts =
                sheet(Caps.NONE, line(Component.OUTPUT, PaidMetric.STARTED, 0, null), work(6, 0, 0, 1_000, null));
        Estimate one = simulate(once, starts).whole().cost();
        Estimate two = simulate(twice, starts).whole().cost();

        assertThat(two.value()).isEqualTo(one.value());
        assertThat(two.high() - two.low()).isEqualTo(one.high() - one.low());
    }

    @Test
    void neitherTheOrderOfPersonsNorTheirNumbersMatter() {
        PlantedWorld world = PlantedWorld.drawn(120, 9);
        SimulatedSheet one = simulate(world, MIXED);
        SimulatedSheet other = new TenderSimulation(world.shuffled(4), GREEN).of(terms(world, MIXED));

        assertThat(other)
                .usingRecursiveComparison()
                .withComparatorForType(close(), Double.class)
                .isEqualTo(one);
    }

    private static Comparator<Double> close() {
        return (one, other) -> Math.abs(one - other) <= 1e-9 * Math.abs(one) ? 0 : Double.compare(one, other);
    }

    @Test
    void aSheetIsTheSameBesideAnother() {
        PlantedWorld world = PlantedWorld.drawn(120, 9);
        TenderSimulation simulation = new TenderSimulation(world.tender(), GREEN);
        simulation.of(terms(world, sheet(Caps.NONE, work(6, 0, 0, 99_000, null))));

        assertThat(simulation.of(terms(world, MIXED))).isEqualTo(simulate(world, MIXED));
    }

    /** Would have been paid anyway: 0.4 of 0.5 on average. */
    @Test
    void thePlantedDeadweightLiesInTheIntervals() {
        long covered = LongStream.range(0, 60)
                .filter(seed -> {
                    Estimate share = simulate(
                                    PlantedWorld.drawn(400, seed), sheet(Caps.NONE, work(6, 0, 0, 1_000, null)))
                            .deadweight()
                            .share();
                    return share.low() <= 0.8 && 0.8 <= share.high();
                })
                .count();

        assertThat(covered).isBetween(53L, 60L);
    }

    @Test
    void theDeadweightCostIsItsShareOfWhatIsPaid() {
        SimulatedSheet simulated = simulate(
                PlantedWorld.drawn(400, 1),
                sheet(
                        new Caps(null, null, 40_000L, null),
                        line(Component.OUTPUT, PaidMetric.STARTED, 50, null),
                        work(6, 0, 0, 1_000, null)));
        Estimate compared = simulated.deadweight().compared();

        assertThat(compared.value()).isEqualTo(2 * 40_000 - 400 * 50);
        assertThat(simulated.deadweight().cost().value())
                .isCloseTo(simulated.deadweight().share().value() * compared.value(), within(1e-6));
    }

    @Test
    void aWindowIsNoMoreProbableThanItsLeastMonthThatMayNotLack() {
        PlantedWorld world = PlantedWorld.drawn(400, 1).peers(8, 0.05);
        double all = deadweight(world, work(6, 0, 0, 1_000, null));
        double sustained = deadweight(world, work(6, 3, 0, 1_000, null));
        double withGap = deadweight(world, work(6, 3, 1, 1_000, null));

        assertThat(withGap).isEqualTo(all);
        assertThat(sustained).isLessThan(0.2 * all);
    }

    private static double deadweight(PlantedWorld world, TermSheet.Line line) {
        return simulate(world, sheet(Caps.NONE, line)).deadweight().share().value();
    }

    /** Easy clients' chance is 0.6 on average, hard ones' 0.2; the service adds the same to each. */
    @Test
    void thePlantedGainOfCreamingLiesInTheIntervals() {
        long covered = LongStream.range(0, 60)
                .filter(seed -> {
                    SimulatedSheet.Gain gain = simulate(
                                    PlantedWorld.drawn(400, seed), sheet(Caps.NONE, work(6, 0, 0, 1_000, null)))
                            .creaming();
                    return gain.gain().low() <= 400
                            && 400 <= gain.gain().high()
                            && gain.easy().low() <= 700
                            && 700 <= gain.easy().high()
                            && gain.hard().low() <= 300
                            && 300 <= gain.hard().high();
                })
                .count();

        assertThat(covered).isBetween(48L, 60L);
    }

    @Test
    void dearerPricesForThoseFarFromWorkMakeCreamingPayLess() {
        PlantedWorld world = PlantedWorld.drawn(400, 1);
        double alike = simulate(world, sheet(Caps.NONE, work(6, 0, 0, 1_000, null)))
                .creaming()
                .gain()
                .value();
        double dearer = simulate(world, sheet(Caps.NONE, work(6, 0, 0, 1_000, null), work(6, 0, 0, 2_000, "far")))
                .creaming()
                .gain()
                .value();

        assertThat(dearer).isLessThan(alike - 200);
    }

    @Test
    void timeAndWhatIsTheSameForAllMakeNoGain() {
        PlantedWorld world = PlantedWorld.drawn(200, 1);
        SimulatedSheet.Gain bare =
                simulate(world, sheet(Caps.NONE, work(6, 0, 0, 1_000, null))).creaming();
        SimulatedSheet.Gain more = simulate(
                        world,
                        sheet(
                                new Caps(null, null, 10L, null),
                                work(6, 0, 0, 1_000, null),
                                line(Component.OUTPUT, PaidMetric.STARTED, 5 * EURO, null),
                                line(Component.OUTPUT, PaidMetric.COMPLETED, 3 * EURO, null),
                                line(Component.OUTPUT, PaidMetric.DAY, 77, null)))
                .creaming();

        assertThat(more.easy().value()).isCloseTo(bare.easy().value() + 8 * EURO, within(1e-9));
        assertThat(more.gain().value()).isCloseTo(bare.gain().value(), within(1e-9));
    }

    @Test
    void whatServiceTypesDifferInIsNoGain() {
        PlantedWorld world = new PlantedWorld();
        for (int person = 1; person <= 200; person++) {
            world.client(person, 1 + person % 2, person % 2 == 0 ? 0.1 : 0.7, person % 3 == 0);
        }
        SimulatedSheet.Gain gain =
                simulate(world, sheet(Caps.NONE, work(6, 0, 0, 1_000, null))).creaming();

        assertThat(gain.gain().value()).isCloseTo(0, within(1e-9));
        assertThat(gain.participations()).isEqualTo(200);
    }

    @Test
    void whatTheStudyRefusesHasNoNumber() {
        PlantedWorld world = PlantedWorld.drawn(200, 1);
        StudyGate refusing = (type, status, month) -> new StudyGate.Judgement("IMBALANCE", 0);
        SimulatedSheet simulated = new TenderSimulation(world.tender(), refusing)
                .of(terms(world, sheet(Caps.NONE, work(6, 0, 0, 1_000, null))));

        assertThat(simulated.whole().cost().value()).isPositive();
        assertThat(simulated.deadweight().participations()).isZero();
        assertThat(simulated.creaming().participations()).isZero();
        assertThat(simulated.notCompared()).containsExactly(new NotCompared(1, PaidMetric.EMPLOYED_OPEN, "IMBALANCE"));
    }

    @Test
    void peersChanceWidensTheIntervalOfDeadweight() {
        PlantedWorld world = PlantedWorld.drawn(300, 1);
        List<Terms> terms = terms(world, sheet(Caps.NONE, work(6, 0, 0, 1_000, null)));
        Estimate sure = new TenderSimulation(world.tender(), GREEN)
                .of(terms)
                .deadweight()
                .share();
        Estimate unsure = new TenderSimulation(
                        world.tender(), (type, status, month) -> new StudyGate.Judgement(null, 0.1))
                .of(terms)
                .deadweight()
                .share();

        assertThat(unsure.value()).isEqualTo(sure.value());
        assertThat(unsure.high() - unsure.low()).isGreaterThan(2 * (sure.high() - sure.low()));
    }

    @Test
    void whatIsCountedBehindAPriceIsThoseThatItPrices() {
        PlantedWorld world = new PlantedWorld()
                .client(1, 1, 0.1, true, "far")
                .client(1, 1, 0.1, true, "far")
                .client(2, 1, 0.5, true)
                .client(3, 1, 0.5, false);
        SimulatedSheet simulated = simulate(
                world,
                sheet(Caps.NONE, work(6, 0, 0, 1_000, null), work(6, 0, 0, 2_000, "far"), work(24, 0, 0, 1_000, null)));

        assertThat(simulated.whole().lines())
                .containsExactly(
                        new LineCount(PaidMetric.EMPLOYED_OPEN, 0, 0, 0, 4),
                        new LineCount(PaidMetric.EMPLOYED_OPEN, 2, 1, 1, 0),
                        new LineCount(PaidMetric.EMPLOYED_OPEN, 2, 2, 1, 0));
        assertThat(simulated.groups().get("far"))
                .isNotNull()
                .satisfies(far -> assertThat(far.lines())
                        .containsExactly(
                                new LineCount(PaidMetric.EMPLOYED_OPEN, 0, 0, 0, 2),
                                new LineCount(PaidMetric.EMPLOYED_OPEN, 2, 1, 1, 0),
                                new LineCount(PaidMetric.EMPLOYED_OPEN, 0, 0, 0, 0)));
    }

    @Test
    void aSheetPricesWhoeverStartedInTheContract() {
        PastContract late = new PastContract("C1", "P", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 1));
        Terms terms = sheet(Caps.NONE, line(Component.OUTPUT, PaidMetric.STARTED, 1, null))
                .of(late, LocalDate.of(2024, 1, 10));

        assertThat(terms.lines().getFirst().validFrom()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(terms.start()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(terms.end()).isNull();
    }
}
