package fi.mittava.warehouse.study.indicator;

/**
 * Where scores place each row among those of the other kind: of a hit the share of misses that it scores above, of a miss
 * the share of hits that score above it; ties count a half. The same as mid-ranks tell, by Sun and Xu (2014).
 */
final class Placements {

    private final boolean[] hits;
    private final int hitCount;
    private final int missCount;

    /** By row. */
    private final double[] shares;

    private Placements(boolean[] hits) {
        int count = 0;
        for (boolean isHit : hits) {
            count += isHit ? 1 : 0;
        }
        this.hits = hits;
        this.hitCount = count;
        this.missCount = hits.length - count;
        this.shares = new double[hits.length];
    }

    /** Of scores of two hits and two misses at least. */
    static Placements of(double[] scores, boolean[] hits) {
        Placements placements = new Placements(hits);
        int[] ascending = Ascending.rows(scores);
        int hitsBelow = 0;
        int from = 0;
        while (from < ascending.length) {
            int tiedHits = 0;
            int to = from;
            while (to < ascending.length && scores[ascending[to]] == scores[ascending[from]]) {
                tiedHits += hits[ascending[to++]] ? 1 : 0;
            }
            placements.place(ascending, from, to, hitsBelow, tiedHits);
            hitsBelow += tiedHits;
            from = to;
        }
        return placements;
    }

    private void place(int[] ascending, int from, int to, int hitsBelow, int tiedHits) {
        int missesBelow = from - hitsBelow;
        int tiedMisses = to - from - tiedHits;
        double ofHit = (missesBelow + tiedMisses / 2.0) / missCount;
        double ofMiss = (hitCount - hitsBelow - tiedHits / 2.0) / hitCount;
        for (int at = from; at < to; at++) {
            shares[ascending[at]] = hits[ascending[at]] ? ofHit : ofMiss;
        }
    }

    double auc() {
        return mean(true);
    }

    /** Of the areas of two scores of the same rows. */
    double covariance(Placements other) {
        return covariance(other, true) / hitCount + covariance(other, false) / missCount;
    }

    private double covariance(Placements other, boolean ofHits) {
        double mean = mean(ofHits);
        double meanOfOther = other.mean(ofHits);
        double sum = 0;
        for (int row = 0; row < hits.length; row++) {
            if (hits[row] == ofHits) {
                sum += (shares[row] - mean) * (other.shares[row] - meanOfOther);
            }
        }
        return sum / ((ofHits ? hitCount : missCount) - 1);
    }

    private double mean(boolean ofHits) {
        double sum = 0;
        for (int row = 0; row < hits.length; row++) {
            sum += hits[row] == ofHits ? shares[row] : 0;
        }
        return sum / (ofHits ? hitCount : missCount);
    }
}
