package fi.mittava.warehouse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearProgramTest {

    private static final LimitSource SOURCE = LimitSource.of(BudgetArgument.VOLUMES);

    /** Of four services at most: budgets in euros, effects of a few per cent, bounds of one and of several services. */
    private record Problem(int size, List<Double> effects, List<Limit> limits) {

        static Problem random(int seed) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(4);
            List<Double> gains = random.doubles(size, -0.03, 0.12).boxed().toList();
            List<Limit> limits = new ArrayList<>();
            Map<Integer, Double> costs = new HashMap<>();
            for (int place = 0; place < size; place++) {
                double volume = 10 + random.nextInt(400);
                costs.put(place, 300.0 + random.nextInt(9000));
                limits.add(new Limit(SOURCE, false, Map.of(place, 1.0), volume * random.nextDouble()));
                limits.add(new Limit(SOURCE, true, Map.of(place, 1.0), volume * (0.9 + random.nextDouble())));
            }
            limits.add(new Limit(SOURCE, true, costs, size * 900_000 * random.nextDouble()));
            if (size > 1 && random.nextBoolean()) {
                limits.add(new Limit(SOURCE, random.nextBoolean(), Map.of(0, 1.0, 1, 1.0), 400 * random.nextDouble()));
            }
            return new Problem(size, gains, limits);
        }

        double[] gains() {
            return effects.stream().mapToDouble(Double::doubleValue).toArray();
        }

        LinearProgram program() {
            return new LinearProgram(size, limits);
        }

        double value(double[] volumes) {
            return IntStream.range(0, size)
                    .mapToDouble(place -> effects.get(place) * volumes[place])
                    .sum();
        }

        Problem moved(int number, double by) {
            List<Limit> others = new ArrayList<>(limits);
            Limit limit = limits.get(number);
            others.set(number, new Limit(limit.source(), limit.isMost(), limit.weights(), limit.bound() + by));
            return new Problem(size, effects, others);
        }

        double greatest() {
            return new EveryCorner(size, limits).greatest(gains());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatLookingAtEveryCornerFinds(int seed) {
        Problem problem = Problem.random(seed);
        double greatest = problem.greatest();
        Optional<double[]> found = problem.program().maximise(problem.gains());

        assertThat(found.isPresent()).isEqualTo(greatest > Double.NEGATIVE_INFINITY);
        found.ifPresent(volumes -> {
            assertThat(problem.value(volumes)).isCloseTo(greatest, within(1e-6));
            assertThat(problem.limits())
                    .allSatisfy(limit -> assertThat(isKept(limit, volumes)).isTrue());
        });
    }

    private static boolean isKept(Limit limit, double[] volumes) {
        double sum = limit.weights().entrySet().stream()
                .mapToDouble(weight -> weight.getValue() * volumes[weight.getKey()])
                .sum();
        double slack = 1e-6 * Math.abs(limit.bound());
        return limit.isMost() ? sum <= limit.bound() + slack : sum >= limit.bound() - slack;
    }

    /** Each limit moved a little where the programme isn't at a corner of prices. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aPriceIsWhatMovingTheLimitBrings(int seed) {
        Problem problem = Problem.random(seed);
        if (!problem.program().isFeasible()) {
            return;
        }
        double[] prices = problem.program().prices(problem.gains()).orElseThrow();
        double greatest = problem.greatest();
        for (int number = 0; number < prices.length; number++) {
            double step = 1e-3 * Math.max(1, problem.limits().get(number).bound()) * 0.01;
            double sign = problem.limits().get(number).isMost() ? 1 : -1;
            double more = problem.moved(number, sign * step).greatest() - greatest;
            double less = greatest - problem.moved(number, -sign * step).greatest();
            if (Math.abs(more - less) < 1e-9) {
                assertThat(prices[number] * step).isCloseTo(more, within(1e-8 + 1e-4 * Math.abs(more)));
            }
        }
    }
}
