package fi.mittava.warehouse.payment;

import fi.mittava.warehouse.metric.Anchor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One price of a contract, for participations that start while it is valid; a fixed one for months that begin then.
 *
 * @param metric code of a {@link PaidMetric}
 * @param anchor of status outcomes; else null
 * @param horizon of status outcomes, the first month of the window, 0–24 after the anchor; else null
 * @param sustainMonths length of the window in months; 0 is as 1
 * @param gapMonths months of the window that may lack the status, never the first
 * @param price cents
 * @param validTo null: until further notice
 * @param targetGroup null: all
 * @param cap most that this line pays in all, cents; null: none
 * @param personCap most that it pays for one person, cents; null: none
 * @param source the only source that shows it; null: any
 * @param leastResponseRate of soft outcomes, 0–1; else null
 */
public record TermLine(
        Component component,
        String metric,
        @Nullable Anchor anchor,
        @Nullable Integer horizon,
        int sustainMonths,
        int gapMonths,
        long price,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String targetGroup,
        @Nullable Long cap,
        @Nullable Long personCap,
        @Nullable String source,
        @Nullable Double leastResponseRate) {

    /** Lines that price the same thing: versions in time, and prices by target group. */
    public String slot() {
        String code = component + "/" + metric;
        return anchor == null ? code : code + "/" + anchor + "+" + horizon;
    }

    /** Names it within its contract, for good. */
    public String version() {
        return slot() + "/" + (targetGroup == null ? "*" : targetGroup) + "/" + validFrom;
    }

    /** Its months; at least one. */
    public int window() {
        return Math.max(1, sustainMonths);
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isFor(PaidParticipation participation) {
        return targetGroup == null || participation.targetGroups().contains(targetGroup);
    }

    /** Only after the terms have been checked. */
    public PaidMetric paid() {
        return PaidMetric.valueOf(metric);
    }
}
