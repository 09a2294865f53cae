package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.casemix.FunnelLimits;
import fi.mittava.warehouse.casemix.FunnelPosition;
import fi.mittava.warehouse.casemix.PoissonBinomial;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shares: observed ÷ expected, limits by the exact distribution of hits.
 *
 * @param overall share of all participations of the service type
 * @param hits to be expected, by provider's key
 */
record ShareFunnel(double overall, Map<Integer, PoissonBinomial> hits) implements Funnel {

    @Override
    public FunnelPoint point(int key, @Nullable Member name, Figure observed) {
        PoissonBinomial expectedHits = Objects.requireNonNull(hits.get(key));
        double expected = expectedHits.mean() / expectedHits.trials();
        FunnelLimits limits = FunnelLimits.ofRatio(expectedHits);
        Figure ratio = Funnel.moved(observed, share -> share / expected);
        return new FunnelPoint(
                name,
                observed,
                Figures.real(expected, null, expectedHits.trials()),
                ratio,
                Funnel.moved(observed, share -> share - expected),
                Funnel.moved(ratio, value -> value * overall),
                limits,
                position(limits, ratio));
    }

    /** Where many left unseen, bounds stand for the interval: then only what holds at both ends is told. */
    private static @Nullable FunnelPosition position(FunnelLimits limits, Figure ratio) {
        FunnelPosition position = limits.position(Funnel.value(ratio), true);
        if (!CautionReading.LEFT_REGISTER.equals(ratio.reason())) {
            return position;
        }
        return position == at(limits, ratio.low()) && position == at(limits, ratio.high()) ? position : null;
    }

    private static FunnelPosition at(FunnelLimits limits, @Nullable BigDecimal bound) {
        return limits.position(Objects.requireNonNull(bound).doubleValue(), true);
    }
}
