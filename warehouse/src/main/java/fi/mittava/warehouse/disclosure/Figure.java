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
 * @param hint of a hidden figure, what to ask instead so that it is told; null: not asked for, or nothing helps
 */
public record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Long n,
        FigureStatus status,
        @Nullable String reason,
        @Nullable String hint) {

    /** Without a hint. */
    public Figure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Long n,
            FigureStatus status,
            @Nullable String reason) {
        this(value, low, high, n, status, reason, null);
    }

    public boolean isHidden() {
        return status == FigureStatus.SUPPRESSED;
    }

    /** The same with what to ask instead. */
    public Figure hinting(String code) {
        return new Figure(value, low, high, n, status, reason, code);
    }
}
