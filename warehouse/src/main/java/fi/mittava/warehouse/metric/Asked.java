package fi.mittava.warehouse.metric;

import java.time.YearMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * One metric asked of one generation.
 *
 * @param meter the measure of a meter metric
 * @param dataTo the newest month of the registers; null: no register data
 * @param immatureFrom the first month whose records may still be coming; null: none
 */
record Asked(
        MetricRequest request,
        Meter meter,
        @Nullable YearMonth dataTo,
        @Nullable YearMonth immatureFrom) {

    Bands bands() {
        Integer horizon = request.horizon();
        if (horizon == null) {
            throw new IllegalStateException(request.metric() + " needs a horizon");
        }
        return new Bands(request.anchor(), horizon);
    }

    /** Of those who counted if somebody saw them: the ones who left the register unseen. */
    Caution caution(Condition left) {
        return new Caution(bands(), left, null, firstImmature());
    }

    /** The same, of a ratio that adds up {@code amount}. */
    Caution caution(Condition left, Field<? extends Number> amount) {
        return new Caution(bands(), left.and(amount.isNotNull()), amount, firstImmature());
    }

    private @Nullable Integer firstImmature() {
        return immatureFrom == null ? null : Months.number(immatureFrom);
    }
}
