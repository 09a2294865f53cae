package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.EFFECT_MODEL;

import fi.mittava.warehouse.study.slice.UpperTriangle;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** One outcome of a service type at one month: the whole type's effect, and what a slice's follows from. */
final class EffectModel {

    private final Record row;
    private final UpperTriangle variance;

    private EffectModel(Record row, UpperTriangle variance) {
        this.row = row;
        this.variance = variance;
    }

    /** Null where the type wasn't estimated at that month. */
    static @Nullable EffectModel of(@Nullable Record row) {
        Double[] gamma = row == null ? null : row.get(EFFECT_MODEL.GAMMA);
        Double[] variance = row == null ? null : row.get(EFFECT_MODEL.VARIANCE);
        if (row == null || gamma == null || variance == null || row.get(EFFECT_MODEL.EFFECT) == null) {
            return null;
        }
        return new EffectModel(row, new UpperTriangle(gamma.length, plain(variance)));
    }

    static double[] plain(Double[] boxed) {
        return Arrays.stream(boxed).mapToDouble(Double::doubleValue).toArray();
    }

    /** What the peers' noise adds to the variance of a slice's effect. */
    double peersVariance(double[] meanTerms) {
        return variance.squareOf(meanTerms);
    }

    int participations() {
        return row.get(EFFECT_MODEL.N);
    }

    int persons() {
        return row.get(EFFECT_MODEL.PERSONS);
    }

    double effect() {
        return row.get(EFFECT_MODEL.EFFECT);
    }

    double standardError() {
        return row.get(EFFECT_MODEL.SE);
    }

    double observed() {
        return row.get(EFFECT_MODEL.OBSERVED);
    }

    /** Half of the 95 % interval. */
    double reach() {
        return persons() < 2
                ? Double.NaN
                : new TDistribution(persons() - 1).inverseCumulativeProbability(0.975) * standardError();
    }

    /** Mean of all peers, unweighted but for their sampling; null: not told. */
    @Nullable
    Double rawPeers() {
        return row.get(EFFECT_MODEL.RAW_PEERS);
    }
}
