package fi.mittava.warehouse.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a service or contract should reach. A null member stands for all.
 *
 * @param metric code of the metric
 * @param horizon months after the end; null for metrics that take none
 * @param validTo last day; null: until further notice
 * @param from first month of its validity
 * @param to the first month after it; null: until further notice
 * @param value in the metric's unit
 */
public record Target(
        @Nullable Member service,
        @Nullable Member contract,
        @Nullable Member area,
        String metric,
        @Nullable Integer horizon,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        YearMonth from,
        @Nullable YearMonth to,
        BigDecimal value) {

    /** The member of one of the dimensions that a target may be for; null: all, or no such dimension. */
    public @Nullable Member member(Dimension dimension) {
        return switch (dimension) {
            case SERVICE -> service;
            case CONTRACT -> contract;
            case AREA -> area;
            default -> null;
        };
    }
}
