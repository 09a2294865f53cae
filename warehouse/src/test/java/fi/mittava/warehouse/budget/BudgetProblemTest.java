package fi.mittava.warehouse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.budget.Allocation.Share;
import fi.mittava.warehouse.budget.BudgetConstraints.Volume;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetProblemTest {

    /** 100 participations of 1,000 euros change 0.10 each, 50 of 2,000 euros 0.12: per euro the first does more. */
    private static final List<Candidate> TWO =
            List.of(candidate("cheap", 100, 1000, 0.10, 0.02, "a"), candidate("dear", 50, 2000, 0.12, 0.02, "b"));

    private static Candidate candidate(
            String code, double volume, double cost, double effect, double own, String type) {
        return new Candidate(code, type, volume, cost, new EffectEstimate(effect, own, 0));
    }

    private static Candidate unknown(String code, double volume, double cost) {
        return new Candidate(code, "t", volume, cost, null);
    }

    private static BudgetConstraints shares(double least, double most, double learning, Volume... volumes) {
        return new BudgetConstraints(least, most, learning, List.of(volumes));
    }

    private static BudgetProblem problem(List<Candidate> candidates, double budget, BudgetConstraints constraints) {
        return new BudgetProblem(candidates, budget, false, constraints);
    }

    private static Allocation solved(List<Candidate> candidates, double budget, BudgetConstraints constraints) {
        return problem(candidates, budget, constraints).solve().orElseThrow();
    }

    private static Share share(Allocation allocation, String code) {
        return allocation.shares().stream()
                .filter(share -> share.candidate().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void moneyGoesWhereAEuroDoesMoreUntilABound() {
        Allocation allocation = solved(TWO, 200_000, BudgetConstraints.DEFAULT);

        assertThat(share(allocation, "cheap").volume()).isCloseTo(150, within(1e-6));
        assertThat(share(allocation, "dear").volume()).isCloseTo(25, within(1e-6));
        assertThat(allocation.today().value()).isCloseTo(16, within(1e-9));
        assertThat(allocation.proposed().value()).isCloseTo(18, within(1e-6));
        assertThat(allocation.change().value()).isCloseTo(2, within(1e-6));
    }

    /** One more euro goes to the dear one: 0.12 ÷ 2,000. One more place of the cheap one takes 1,000 euros from it: 0.10 − 0.06. */
    @Test
    void pricesTellWhatOneMoreOfEachLimitBuys() {
        Allocation allocation = solved(TWO, 220_000, BudgetConstraints.DEFAULT);

        assertThat(allocation.oneMoreEuro()).isCloseTo(0.12 / 2000, within(1e-12));
        assertThat(Objects.requireNonNull(allocation.marginalCost())).isCloseTo(2000 / 0.12, within(1e-6));
        assertThat(share(allocation, "cheap").priceOfMost()).isCloseTo(0.04, within(1e-9));
        assertThat(share(allocation, "dear").priceOfMost()).isZero();
        assertThat(share(allocation, "dear").priceOfLeast()).isZero();
    }

    @Test
    void atACornerThePriceIsThatOfOneEuroMore() {
        assertThat(solved(TWO, 200_000, BudgetConstraints.DEFAULT).oneMoreEuro())
                .isCloseTo(0.12 / 2000, within(1e-12));
        assertThat(solved(TWO, 100_000, BudgetConstraints.DEFAULT).oneMoreEuro())
                .isCloseTo(0.10 / 1000, within(1e-12));
        assertThat(solved(TWO, 300_000, BudgetConstraints.DEFAULT).oneMoreEuro())
                .isZero();
        assertThat(solved(TWO, 300_000, BudgetConstraints.DEFAULT).marginalCost())
                .isNull();
    }

    @Test
    void thePriceOfABudgetIsTheSlopeOfWhatItBrings() {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            List<Candidate> candidates = IntStream.range(0, 6)
                    .mapToObj(number -> candidate(
                            "s" + number,
                            20 + random.nextInt(200),
                            500 + random.nextInt(5000),
                            random.nextDouble() / 8,
                            0.01,
                            "t"))
                    .toList();
            double budget = candidates.stream().mapToDouble(Candidate::euros).sum() * (0.6 + 0.8 * random.nextDouble());
            double slope = solved(candidates, budget + 2, BudgetConstraints.DEFAULT)
                            .proposed()
                            .value()
                    - solved(candidates, budget + 1, BudgetConstraints.DEFAULT)
                            .proposed()
                            .value();

            assertThat(solved(candidates, budget, BudgetConstraints.DEFAULT).oneMoreEuro())
                    .isCloseTo(slope, within(1e-9));
        }
    }

    /** Budgets that are used up just where a service reaches its greatest volume: the next euro goes to another. */
    @Test
    void atEveryCornerThePriceIsThatOfOneEuroMore() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<Candidate> best = IntStream.range(0, 5)
                    .mapToObj(number -> candidate(
                            "s" + number, 20 + random.nextInt(200), 1000, 0.01 + random.nextDouble() / 8, 0.01, "t"))
                    .sorted(Comparator.comparingDouble(candidate -> -effect(candidate)))
                    .toList();
            double budget = best.stream().mapToDouble(Candidate::euros).sum() / 2;
            for (Candidate next : best) {
                assertThat(solved(best, budget, BudgetConstraints.DEFAULT).oneMoreEuro())
                        .isCloseTo(effect(next) / next.cost(), within(1e-12));
                budget += next.euros();
            }
        }
    }

    private static double effect(Candidate candidate) {
        return Objects.requireNonNull(candidate.estimate()).effect();
    }

    @Test
    void whatHarmsGetsNoMoreThanItMustAndMoneyIsLeft() {
        Allocation allocation =
                solved(List.of(candidate("harm", 100, 1000, -0.05, 0.01, "a")), 100_000, BudgetConstraints.DEFAULT);

        assertThat(share(allocation, "harm").euros()).isCloseTo(50_000, within(1e-6));
        assertThat(share(allocation, "harm").priceOfLeast()).isCloseTo(0.05, within(1e-9));
        assertThat(allocation.oneMoreEuro()).isZero();
    }

    @Test
    void ofACostLessIsBetter() {
        List<Candidate> costs =
                List.of(candidate("saves", 100, 1000, -80, 5, "a"), candidate("spends", 100, 1000, 40, 5, "b"));
        Allocation allocation = new BudgetProblem(costs, 200_000, true, BudgetConstraints.DEFAULT)
                .solve()
                .orElseThrow();

        assertThat(share(allocation, "saves").volume()).isCloseTo(150, within(1e-6));
        assertThat(share(allocation, "spends").volume()).isCloseTo(50, within(1e-6));
        assertThat(allocation.betterThanToday()).isEqualTo(1);
        assertThat(allocation.change().value()).isCloseTo(-80 * 50 - 40 * 50, within(1e-6));
    }

    @Test
    void whatIsNotEstimableKeepsItsShareAndNoMore() {
        List<Candidate> candidates = List.of(TWO.getFirst(), TWO.getLast(), unknown("new", 40, 500));

        assertThat(share(solved(candidates, 220_000, BudgetConstraints.DEFAULT), "new")
                        .volume())
                .isCloseTo(40, within(1e-6));
        assertThat(share(solved(candidates, 220_000, shares(0.5, 1.5, 0.8)), "new")
                        .volume())
                .isCloseTo(32, within(1e-6));
        assertThat(share(
                                solved(
                                        candidates,
                                        220_000,
                                        shares(0.5, 1.5, 0.8, new Volume(List.of("new"), 10.0, null))),
                                "new")
                        .volume())
                .isCloseTo(32, within(1e-6));
    }

    @Test
    void namedBoundsOfOneServiceStandInThePlaceOfItsShares() {
        Allocation allocation = solved(TWO, 200_000, shares(0.5, 1.5, 1, new Volume(List.of("cheap"), null, 120.0)));

        assertThat(share(allocation, "cheap").volume()).isCloseTo(120, within(1e-6));
        assertThat(share(allocation, "dear").volume()).isCloseTo(40, within(1e-6));
    }

    @Test
    void boundsOfSeveralServicesHoldTogetherAndHaveAPrice() {
        Allocation allocation =
                solved(TWO, 300_000, shares(0.5, 1.5, 1, new Volume(List.of("cheap", "dear"), null, 170.0)));

        assertThat(share(allocation, "cheap").volume()).isCloseTo(95, within(1e-6));
        assertThat(share(allocation, "dear").volume()).isCloseTo(75, within(1e-6));
        assertThat(allocation.prices()).singleElement().satisfies(price -> {
            assertThat(price.isMost()).isTrue();
            assertThat(price.perParticipation()).isCloseTo(0.10, within(1e-9));
        });
    }

    private static String conflict(double budget, BudgetConstraints constraints) {
        List<Candidate> candidates = List.of(TWO.getFirst(), TWO.getLast(), unknown("new", 40, 500));
        BudgetProblem problem = problem(candidates, budget, constraints);
        assertThat(problem.solve()).isEmpty();
        return problem.conflict().orElseThrow().message();
    }

    @Test
    void aConflictNamesTheFewestThatContradictEachOther() {
        assertThat(conflict(119_999, BudgetConstraints.DEFAULT))
                .isEqualTo(
                        "no allocation keeps to all of these: budget, leastShare, learningShare; the other limits need"
                                + " 120000 euros at least");
        assertThat(conflict(15_000, BudgetConstraints.DEFAULT))
                .startsWith("no allocation keeps to all of these: budget, learningShare;");
        assertThat(conflict(500_000, shares(1.2, 1.1, 1)))
                .isEqualTo("no allocation keeps to all of these: leastShare, mostShare");
        assertThat(conflict(500_000, shares(0.5, 0.9, 1)))
                .isEqualTo("no allocation keeps to all of these: mostShare, learningShare");
        assertThat(conflict(500_000, shares(0.5, 1.5, 1, new Volume(List.of("cheap"), 30.0, 20.0))))
                .isEqualTo("volumes[0] contradicts itself");
        assertThat(conflict(
                        500_000,
                        shares(
                                0.5,
                                1.5,
                                1,
                                new Volume(List.of("new"), null, 100.0),
                                new Volume(List.of("cheap", "dear"), null, 60.0))))
                .isEqualTo("no allocation keeps to all of these: leastShare, volumes[1]");
        assertThat(conflict(20_000 + 50_000, shares(0, 1.5, 1, new Volume(List.of("cheap", "dear"), 60.0, null))))
                .isEqualTo(
                        "no allocation keeps to all of these: budget, learningShare, volumes[0]; the other limits need"
                                + " 80000 euros at least");
    }

    @Test
    void whereThereIsAnAllocationThereIsNoConflict() {
        assertThat(problem(TWO, 100_000, BudgetConstraints.DEFAULT).conflict()).isEmpty();
        assertThat(problem(TWO, 100_000, BudgetConstraints.DEFAULT).solve()).isPresent();
    }

    @Test
    void theSameQuestionHasTheSameAnswerInWhateverOrder() {
        List<Candidate> candidates = IntStream.range(0, 12)
                .mapToObj(number -> number % 5 == 4
                        ? unknown("s" + number, 30, 700)
                        : new Candidate(
                                "s" + number,
                                "t" + number % 2,
                                30 + number,
                                700 + 40 * number,
                                new EffectEstimate(0.05 + number % 3 * 0.02, 0.02, 0.01)))
                .collect(Collectors.toCollection(ArrayList::new));
        double budget = candidates.stream().mapToDouble(Candidate::euros).sum();
        Allocation first = solved(candidates, budget, BudgetConstraints.DEFAULT);

        assertThat(solved(candidates, budget, BudgetConstraints.DEFAULT)).isEqualTo(first);
        Collections.shuffle(candidates, new Random(3));
        assertThat(solved(candidates, budget, BudgetConstraints.DEFAULT)).isEqualTo(first);
    }

    /** Of the normal distribution: 1.96 standard errors, by 400 draws. */
    @Test
    void theIntervalIsThatOfTheEstimates() {
        Allocation alone =
                solved(List.of(candidate("a", 100, 1000, 0.1, 0.02, "t")), 100_000, BudgetConstraints.DEFAULT);

        assertThat(alone.today().value()).isCloseTo(10, within(1e-9));
        assertThat(alone.today().high() - alone.today().low()).isCloseTo(2 * 1.96 * 2, within(0.8));
    }

    /** What two share adds up; what is their own doesn't. */
    @Test
    void sharedChanceMovesServicesTogether() {
        double own = reach(new EffectEstimate(0.1, 0.02, 0));
        double shared = reach(new EffectEstimate(0.1, 0, 0.02));

        assertThat(shared / own).isCloseTo(Math.sqrt(2), within(0.2));
    }

    private static double reach(EffectEstimate estimate) {
        Allocation.Expected today = solved(
                        List.of(
                                new Candidate("a", "t", 100, 1000, estimate),
                                new Candidate("b", "t", 100, 1000, estimate)),
                        200_000,
                        BudgetConstraints.DEFAULT)
                .today();
        return today.high() - today.low();
    }

    @Test
    void whatIsSureIsStableAndWhatIsGuessedIsNot() {
        Allocation sure = solved(
                List.of(candidate("a", 100, 1000, 0.10, 0.001, "a"), candidate("b", 100, 1000, 0.05, 0.001, "b")),
                200_000,
                BudgetConstraints.DEFAULT);
        Allocation guessed = solved(
                List.of(candidate("a", 100, 1000, 0.0501, 0.02, "a"), candidate("b", 100, 1000, 0.05, 0.02, "b")),
                200_000,
                BudgetConstraints.DEFAULT);

        assertThat(share(sure, "a").stability())
                .isEqualTo(new Allocation.Stability(1, 0, 1, 150_000, 150_000, 150_000));
        assertThat(sure.betterThanToday()).isEqualTo(1);
        assertThat(share(guessed, "a").stability().gains()).isBetween(0.4, 0.6);
        assertThat(share(guessed, "a").stability().low()).isCloseTo(50_000, within(1e-3));
        assertThat(share(guessed, "a").stability().high()).isCloseTo(150_000, within(1e-3));
        assertThat(guessed.betterThanToday()).isBetween(0.4, 0.6);
    }

    @Test
    void aPlantedEffectGetsTheMoney() {
        List<Candidate> candidates = IntStream.range(0, 8)
                .mapToObj(number -> candidate(
                        "s" + number, 100, 1000, number == 5 ? 0.12 : 0.02 + number * 0.001, 0.01, "t" + number))
                .toList();
        Allocation allocation = solved(candidates, 800_000, shares(0.5, 3, 1));

        assertThat(share(allocation, "s5").volume()).isCloseTo(300, within(1e-6));
        assertThat(share(allocation, "s5").stability().gains()).isEqualTo(1);
    }
}
