package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.slice.SliceEffect;

/**
 * What is shown beside the effect at one outcome and horizon.
 *
 * @param rawPeers mean of all peers at risk, unweighted but for sampling
 * @param peersStarted weighted share of peers who start the service themselves by then
 * @param peersServed weighted share of peers in any service in that month; NaN if not told
 * @param nearest effect by nearest neighbours
 * @param never effect against never starting; NaN before the start
 * @param eValue how strongly something unseen would have to go with both start and outcome to explain the effect away
 *     (VanderWeele and Ding 2017); NaN of amounts
 * @param detectable effect that this many participants would have shown in four of five studies
 */
public record SideFigures(
        double rawPeers,
        double peersStarted,
        double peersServed,
        NeighbourEffect.Result nearest,
        Contrast.Result never,
        double eValue,
        double detectable) {

    /** Normal quantiles of a two-sided test at 5 % and of a power of 80 %. */
    private static final double DETECTABLE = 1.959963984540054 + 0.8416212335729143;

    public static final Contrast.Result NOT_TOLD = new Contrast.Result(Double.NaN, Double.NaN, 0);

    static double eValue(SliceEffect effect) {
        double ratio = Math.exp(Math.abs(effect.logRatio()));
        return ratio + Math.sqrt(ratio * (ratio - 1));
    }

    static double detectable(SliceEffect effect) {
        return DETECTABLE * effect.error();
    }
}
