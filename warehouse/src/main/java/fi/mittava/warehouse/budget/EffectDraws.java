package fi.mittava.warehouse.budget;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What effects may truly be, given the estimates: normal around each, moved together by what services share. The same
 * estimates have the same draws, in whatever order they come.
 */
final class EffectDraws {

    private static final int NUMBER = 400;
    private static final long SEED = 20_261;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final double[] effects;
    private final double[][] draws;
    private final Map<String, double[]> factors = new HashMap<>();

    /** One estimate a candidate, in the same order; 0 for sure where it is null. */
    EffectDraws(List<Candidate> candidates) {
        this.effects = new double[candidates.size()];
        this.draws = new double[NUMBER][candidates.size()];
        for (int place = 0; place < effects.length; place++) {
            draw(place, candidates.get(place));
        }
    }

    private void draw(int place, Candidate candidate) {
        EffectEstimate estimate = candidate.estimate();
        if (estimate == null) {
            return;
        }
        effects[place] = estimate.effect();
        double[] own = factor("own " + candidate.code());
        double[] shared = factor("shared " + candidate.type());
        for (int draw = 0; draw < NUMBER; draw++) {
            draws[draw][place] = estimate.effect() + estimate.own() * own[draw] + estimate.shared() * shared[draw];
        }
    }

    private double[] factor(String name) {
        return factors.computeIfAbsent(name, key -> normal(new SplittableRandom(SEED * 31 + key.hashCode())));
    }

    private static double[] normal(RandomGenerator random) {
        return IntStream.range(0, NUMBER)
                .mapToDouble(draw -> random.nextGaussian())
                .toArray();
    }

    /** The estimates. */
    double[] effects() {
        return effects;
    }

    /** One array a draw, one effect a candidate. */
    double[][] draws() {
        return draws;
    }

    /** Of volumes that bring {@code sure} besides. */
    Allocation.Expected expected(double[] volumes, double sure) {
        double[] drawn = Arrays.stream(draws)
                .mapToDouble(draw -> sure + sum(volumes, draw))
                .sorted()
                .toArray();
        return new Allocation.Expected(sure + sum(volumes, effects), quantile(drawn, LOW), quantile(drawn, HIGH));
    }

    /** Of the candidate at that place in the allocations that are best in each draw. */
    static Allocation.Stability stability(double[][] best, int place, Candidate candidate, double least, double most) {
        double[] volumes =
                Arrays.stream(best).mapToDouble(draw -> draw[place]).sorted().toArray();
        return new Allocation.Stability(
                share(best, draw -> draw[place] > candidate.volume()),
                share(best, draw -> draw[place] <= least),
                share(best, draw -> draw[place] >= most),
                quantile(volumes, LOW) * candidate.cost(),
                quantile(volumes, 0.5) * candidate.cost(),
                quantile(volumes, HIGH) * candidate.cost());
    }

    static double share(double[][] draws, Predicate<double[]> isSo) {
        return (double) Arrays.stream(draws).filter(isSo).count() / draws.length;
    }

    private static double quantile(double[] ascending, double share) {
        double place = share * (ascending.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }

    static double sum(double[] ones, double[] others) {
        return IntStream.range(0, ones.length)
                .mapToDouble(place -> ones[place] * others[place])
                .sum();
    }
}
