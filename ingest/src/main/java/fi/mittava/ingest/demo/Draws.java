package fi.mittava.ingest.demo;

/**
 * Numbers of chance, each a pure function of (seed, what it decides, month, index). The path with a service and the one
 * without it therefore meet the same luck in every month: common random numbers.
 */
final class Draws {
    private static final double UNIT = 0x1.0p-53;

    private final long seed;

    Draws(long seed) {
        this.seed = mix(seed);
    }

    /** The draws of the n-th of whatever is numbered. */
    Draws of(long n) {
        return new Draws(seed ^ mix(n + 0x632be59bd9b4e019L));
    }

    /** Uniform in [0, 1). */
    double uniform(Chance chance, int month, int index) {
        long key = chance.salt() ^ ((long) (month + 4096) << 18) ^ index;
        return (mix(seed ^ mix(key)) >>> 11) * UNIT;
    }

    double uniform(Chance chance, int month) {
        return uniform(chance, month, 0);
    }

    double uniform(Chance chance) {
        return uniform(chance, 0, 0);
    }

    boolean happens(double probability, Chance chance, int month) {
        return uniform(chance, month, 0) < probability;
    }

    /** A whole number in [0, bound). */
    int below(int bound, Chance chance, int month, int index) {
        return (int) (uniform(chance, month, index) * bound);
    }

    /** Standard normal, by Box and Muller (1958). */
    double normal(Chance chance, int month, int index) {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform(chance, month, 2 * index)));
        return radius * Math.cos(2 * Math.PI * uniform(chance, month, 2 * index + 1));
    }

    /** SplitMix64's finaliser: Steele, Lea and Flood (2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
