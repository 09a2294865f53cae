package fi.mittava.benchmarks.replications;

import java.util.SplittableRandom;

/**
 * A drawn person.
 *
 * @param age in years
 * @param education 0 basic, 1 upper secondary, 2 tertiary
 * @param area 0 to 3, of very different sizes
 * @param work how likely in work in any month before a spell
 * @param luck that registers don't show and that drives work alone
 * @param motivation that registers don't show and that drives starting too, if the world has any
 */
record Person(double age, boolean isFemale, int education, int area, double work, double luck, double motivation) {

    private static final double[] AREAS = {0.025, 0.1, 0.5};

    static Person draw(SplittableRandom random) {
        double level = random.nextDouble();
        int education = level < 0.25 ? 0 : level < 0.75 ? 1 : 2;
        return new Person(
                20 + 40 * random.nextDouble(),
                random.nextDouble() < 0.5,
                education,
                area(random.nextDouble()),
                0.15 + 0.1 * education + 0.5 * random.nextDouble(),
                random.nextGaussian(),
                random.nextGaussian());
    }

    private static int area(double chance) {
        int area = 0;
        while (area < AREAS.length && chance >= AREAS[area]) {
            area++;
        }
        return area;
    }

    /** From −1 to 1. */
    double youth() {
        return (40 - age) / 20;
    }
}
