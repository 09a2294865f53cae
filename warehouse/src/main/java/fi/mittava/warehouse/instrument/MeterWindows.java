package fi.mittava.warehouse.instrument;

/**
 * How far from its date a measurement counts, in days, bounds included.
 *
 * @param startDaysBefore before the start of the participation
 * @param startDaysAfter after it; the middle of the participation always ends the window
 * @param endDaysBefore before the end
 * @param endDaysAfter after the end
 * @param followupDays before or after 3, 6 or 12 months from the end
 */
public record MeterWindows(
        int startDaysBefore, int startDaysAfter, int endDaysBefore, int endDaysAfter, int followupDays) {

    /** The windows of the shipped settings. */
    public static final MeterWindows SHIPPED = new MeterWindows(30, 14, 14, 30, 45);
}
