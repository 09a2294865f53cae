package fi.mittava.warehouse.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that has passed the gate.
 *
 * @param value null unless {@code status} is OK
 * @param low lower end of the 95 % interval; null where none exists
 * @param high upper end of the 95 % interval; null where none exists
 * @param n units in the denominator; null when hidden
 * @param reason code of why there is no value, or of what to know about it; null: nothing to say
 */
public record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Long n,
        FigureStatus status,
        @Nullable String reason) {}
