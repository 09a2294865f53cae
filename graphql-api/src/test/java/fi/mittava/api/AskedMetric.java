package fi.mittava.api;

/** A metric as the schema names it, and by hand over {@code participation}; BAND is the band in the month asked for. */
enum AskedMetric {
    PARTICIPATIONS("participations", "count(*)", "count(*)"),
    PERSONS("persons", "count(DISTINCT person)", "count(*)"),
    /** Nothing bought costs nothing; of what was bought at no known price nothing is known. */
    TOTAL_COST("totalCost", "CASE WHEN count(*) = 0 THEN 0 ELSE sum(cost_cents) / 100.0 END", "count(cost_cents)"),
    COST_PER_PARTICIPATION("costPerParticipation", "avg(cost_cents) / 100", "count(cost_cents)"),
    MEAN_DAYS("meanDays", "avg(days)", "count(days)"),
    MEAN_CHANGE("meanChange", "avg(m0_change)", "count(m0_change)"),
    POSITIVE_END_RATE("positiveEndRate", share("end_month IS NOT NULL", "end_reason IN (1, 2, 3)"), "count(end_month)"),
    OPEN_EMPLOYMENT_RATE(
            "openEmploymentRate", share("BAND BETWEEN 1 AND 7", "BAND IN (1, 2)"), rows("BAND BETWEEN 1 AND 7")),
    EDUCATION_RATE("educationRate", share("BAND BETWEEN 1 AND 7", "BAND = 4"), rows("BAND BETWEEN 1 AND 7")),
    COST_PER_OPEN_EMPLOYED(
            "costPerOpenEmployed",
            "sum(cost_cents) FILTER (WHERE BAND BETWEEN 1 AND 7) / 100.0 / nullif("
                    + rows("BAND IN (1, 2) AND cost_cents IS NOT NULL") + ", 0)",
            rows("BAND IN (1, 2) AND cost_cents IS NOT NULL"));

    private final String field;
    private final String value;
    private final String n;

    AskedMetric(String field, String value, String n) {
        this.field = field;
        this.value = value;
        this.n = n;
    }

    private static String rows(String counted) {
        return "count(*) FILTER (WHERE " + counted + ")";
    }

    private static String share(String counted, String hit) {
        return rows(counted + " AND " + hit) + " / nullif(" + rows(counted) + ", 0)";
    }

    String field() {
        return field;
    }

    boolean hasHorizon() {
        return value.contains("BAND");
    }

    String value(int horizon, boolean isFromEnd) {
        return value.replace("BAND", band(horizon, isFromEnd));
    }

    String n(int horizon, boolean isFromEnd) {
        return n.replace("BAND", band(horizon, isFromEnd));
    }

    private static String band(int horizon, boolean isFromEnd) {
        return "path[25 + " + (isFromEnd ? "(end_month - start_month)" : "0") + " + " + horizon + "]::INTEGER";
    }
}
