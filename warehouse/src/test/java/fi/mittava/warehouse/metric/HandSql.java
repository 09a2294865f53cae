package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A metric once more, as anybody would write it: over {@code participation p}, months always by the path, persons by
 * COUNT(DISTINCT). What the product does cleverly is checked against this.
 *
 * @param value NULL where there is none
 * @param deviation standard deviation of a mean, NULL for others
 * @param persons in the denominator
 * @param hits a share's numerator, NULL for others
 */
record HandSql(String value, String deviation, String n, String persons, String hits, FigureKind kind) {

    private static final String NONE = "NULL";
    private static final String ENDED = "end_month IS NOT NULL";

    static HandSql of(MetricRequest request) {
        return switch (request.metric()) {
            case PARTICIPATIONS -> count("count(*)");
            case PERSONS -> count("count(DISTINCT person)");
            case POSITIVE_END_RATE -> share(ENDED, "end_reason IN (1, 2, 3)", FigureKind.REGISTER_SHARE);
            case INTERRUPTION_RATE -> share(ENDED, "end_reason = 4", FigureKind.REGISTER_SHARE);
            case MEAN_DAYS -> mean("days", FigureKind.REGISTER_MEAN);
            case TOTAL_COST ->
                new HandSql(
                        "sum(cost_cents) / 100.0",
                        NONE,
                        "count(cost_cents)",
                        persons("cost_cents IS NOT NULL"),
                        NONE,
                        FigureKind.COUNT);
            case COST_PER_PARTICIPATION -> mean("cost_cents / 100.0", FigureKind.REGISTER_MEAN);
            case EMPLOYMENT_RATE -> share(notInSupport(request), band(request, "1, 2, 3"), FigureKind.REGISTER_SHARE);
            case OPEN_EMPLOYMENT_RATE -> rate(request, "1, 2");
            case SUBSIDISED_EMPLOYMENT_RATE -> rate(request, "3");
            case EDUCATION_RATE -> rate(request, "4");
            case UNEMPLOYMENT_RATE -> rate(request, "6");
            case COST_PER_EMPLOYED -> perEmployed(request);
            case MEAN_CHANGE -> mean("m1_change::DOUBLE", FigureKind.METER);
            case PAIR_RATE -> share("is_end_due", "m1_change IS NOT NULL", FigureKind.METER);
        };
    }

    private static HandSql count(String value) {
        return new HandSql(value, NONE, "count(*)", "count(DISTINCT person)", NONE, FigureKind.COUNT);
    }

    private static HandSql share(String counted, String hit, FigureKind kind) {
        String hits = "count(*) FILTER (WHERE " + counted + " AND " + hit + ")";
        String n = "count(*) FILTER (WHERE " + counted + ")";
        return new HandSql(hits + " / nullif(" + n + ", 0)", NONE, n, persons(counted), hits, kind);
    }

    private static HandSql rate(MetricRequest request, String bands) {
        return share(band(request, "1, 2, 3, 4, 5, 6, 7"), band(request, bands), FigureKind.REGISTER_SHARE);
    }

    private static HandSql mean(String value, FigureKind kind) {
        return new HandSql(
                "avg(" + value + ")",
                "stddev_samp(" + value + ")",
                "count(" + value + ")",
                persons(value + " IS NOT NULL"),
                NONE,
                kind);
    }

    private static HandSql perEmployed(MetricRequest request) {
        String known = band(request, "1, 2, 3, 4, 5, 6, 7") + " AND cost_cents IS NOT NULL";
        String employed = known + " AND " + band(request, "1, 2, 3");
        String n = "count(*) FILTER (WHERE " + employed + ")";
        return new HandSql(
                "sum(cost_cents) FILTER (WHERE " + known + ") / 100.0 / nullif(" + n + ", 0)",
                NONE,
                n,
                persons(employed),
                NONE,
                FigureKind.REGISTER_MEAN);
    }

    private static String persons(String counted) {
        return "count(DISTINCT person) FILTER (WHERE " + counted + ")";
    }

    private static String notInSupport(MetricRequest request) {
        String observed = band(request, "1, 2, 3, 4, 5, 6, 7");
        return request.anchor() == Anchor.END
                ? observed
                : "(" + observed + " AND NOT (is_support AND coalesce(start_month + " + request.horizon()
                        + " < end_month, true)))";
    }

    private static String band(MetricRequest request, String bands) {
        String anchor = request.anchor() == Anchor.START ? "0" : "(end_month - start_month)";
        return "path[25 + " + anchor + " + " + request.horizon() + "]::INTEGER IN (" + bands + ")";
    }

    /** The figure's parts as columns, named by {@code index}. */
    String columns(int index) {
        return "(%s)::DOUBLE AS value_%6$d, (%s)::DOUBLE AS deviation_%6$d, (%s)::BIGINT AS n_%6$d,"
                .concat(" (%s)::BIGINT AS persons_%6$d, (%s)::BIGINT AS hits_%6$d")
                .formatted(value, deviation, n, persons, hits, index);
    }

    /** Whether a manager sees the figure at the default thresholds, by the rules as they are written. */
    boolean isShown(long of, long persons, @Nullable Long hits, boolean isPersonal) {
        if (of == 0) {
            return true;
        }
        return switch (kind) {
            case COUNT -> !isPersonal || persons >= 5;
            case REGISTER_MEAN -> persons >= 5;
            case REGISTER_SHARE -> persons >= (hits != null && (hits == 0 || hits == of) ? 10 : 5);
            case METER -> persons >= 10;
        };
    }
}
