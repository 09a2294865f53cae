package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.EFFECT_MODEL;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** One outcome of a service type at one month: the whole type's effect, and what a slice's follows from. */
final class EffectModel {

    private final Record row;

    /** @param row with an effect */
    EffectModel(Record row) {
        this.row = row;
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

    /** An effect beside the main one. */
    record Other(double effect, double standardError, int participations) {}

    /** By the nearest neighbour, of participations that have one. */
    Optional<Other> nearest() {
        return other(EFFECT_MODEL.NEAREST, EFFECT_MODEL.NEAREST_SE, row.get(EFFECT_MODEL.NEAREST_N));
    }

    /** Against never starting; of months after the start. */
    Optional<Other> never() {
        return other(EFFECT_MODEL.NEVER, EFFECT_MODEL.NEVER_SE, participations());
    }

    private Optional<Other> other(Field<Double> effect, Field<Double> error, @Nullable Integer participations) {
        Double found = row.get(effect);
        Double apart = row.get(error);
        return found == null || apart == null || participations == null
                ? Optional.empty()
                : Optional.of(new Other(found, apart, participations));
    }

    /** Weighted share of peers who start a service of the type by then; null: not told. */
    @Nullable
    Double peersStarted() {
        return row.get(EFFECT_MODEL.PEERS_STARTED);
    }

    /** Weighted share of peers who are in any service in that month; null: not told. */
    @Nullable
    Double peersServed() {
        return row.get(EFFECT_MODEL.PEERS_SERVED);
    }

    /** Null of amounts. */
    @Nullable
    Double eValue() {
        return row.get(EFFECT_MODEL.E_VALUE);
    }
}
