package fi.mittava.warehouse.metric;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What to know about a figure of register months.
 *
 * @param left participations that would count if anybody had seen their persons, who left the register unseen
 * @param amount what a ratio adds up of those; null: nothing
 * @param immatureFrom the first month whose records may still be coming, as a number; null: none
 */
record Caution(
        Bands bands,
        Condition left,
        @Nullable Field<? extends Number> amount,
        @Nullable Integer immatureFrom) {

    /** Those who left are told of where they are more than this share of them and the observed. */
    private static final int ONE_IN = 10;

    static boolean isTooMany(long left, long observed) {
        return left * ONE_IN > left + observed;
    }

    /** The newest month asked about, among the counted, is number {@code anchor + horizon}. */
    boolean isImmature(long newestAnchor) {
        return immatureFrom != null && newestAnchor + bands.horizon() >= immatureFrom;
    }

    Aggregate newestAnchor(Condition counted) {
        return Aggregate.greatest(bands.month(), counted.equals(DSL.noCondition()) ? DSL.trueCondition() : counted);
    }
}
