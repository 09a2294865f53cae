package fi.mittava.warehouse.study.stack;

/**
 * A covariate of levels: each level that carries enough starts and peers gets a 0/1 column.
 *
 * @param name as it is published, e.g. {@code area}
 * @param leastStarts a level needs as many starts for a column of its own
 * @param leastPeers and as many rows of peers
 * @param hasBase whether the lowest such level stays without a column, for all levels together are the intercept
 */
public record Factor(String name, int leastStarts, int leastPeers, boolean hasBase) {

    /** Each level with a start and a peer has a column but for the lowest one. */
    public static Factor of(String name) {
        return new Factor(name, 1, 1, true);
    }

    /** A crossing of factors that are there too: only what is frequent enough to be told apart has a column. */
    public static Factor crossing(String name, int leastStarts, int leastPeers) {
        return new Factor(name, leastStarts, leastPeers, false);
    }
}
