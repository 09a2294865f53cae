package fi.mittava.warehouse.disclosure;

import java.util.stream.IntStream;

/** The noise of one true count: which whole numbers, how probable, and for which cell keys. */
final class NoiseRow {

    private final int[] support;
    private final double[] probabilities;

    /** By place in the support: cell keys that get this noise or a lower one. */
    private final int[] keysUpTo;

    NoiseRow(int[] support, double variance) {
        this.support = support;
        this.probabilities = MaximumEntropy.of(support, variance);
        this.keysUpTo = new int[support.length];
        double cumulative = 0;
        for (int place = 0; place < support.length; place++) {
            cumulative += probabilities[place];
            // Keys k with (k + ½) / KEYS ≤ cumulative; without the ½ the ends would get a key too many or too few.
            keysUpTo[place] = Math.toIntExact(Math.round(cumulative * NoiseTable.KEYS));
        }
    }

    /** Noise that leaves the count within the bound, not negative and not blocked; none for 0. */
    static int[] support(int count, int bound, int blocked) {
        return count == 0
                ? new int[] {0}
                : IntStream.rangeClosed(-bound, bound)
                        .filter(noise -> count + noise == 0 || count + noise > blocked)
                        .toArray();
    }

    int noise(int cellKey) {
        int place = 0;
        while (cellKey >= keysUpTo[place]) {
            place++;
        }
        return support[place];
    }

    double probability(int noise) {
        for (int place = 0; place < support.length; place++) {
            if (support[place] == noise) {
                return probabilities[place];
            }
        }
        return 0;
    }
}
