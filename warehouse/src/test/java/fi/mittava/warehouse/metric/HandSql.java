package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.FigureKind;
import java.util.Objects;

/**
 * A metric once more, as anybody would write it: over {@code participation p}, months always by the path, persons by
 * COUNT(DISTINCT). What the product does cleverly is checked against this.
 *
 * @param value NULL where there is none
 * @param deviation standard deviation of a mean, NULL for others
 * @param persons in the denominator
 * @param hits a share's numerator, NULL for others
 * @param left who left the register unseen beside the denominator, NULL where that doesn't matter
 * @param low bounds of a ratio where those are many, else NULL
 */
record HandSql(
        String value,
        String deviation,
        String n,
        String persons,
        String hits,
        String left,
        String low,
        String high,
        FigureKind kind) {

    private static final String NONE = "NULL";
    private static final String OBSERVED = "1, 2, 3, 4, 5, 6, 7";
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
                        NONE,
                        NONE,
                        NONE,
                        FigureKind.COUNT);
            case COST_PER_PARTICIPATION -> mean("cost_cents / 100.0", FigureKind.REGISTER_MEAN);
            case EMPLOYMENT_RATE ->
                share(
                        band(request, OBSERVED) + notInSupport(request, horizon(request)),
                        band(request, "1, 2, 3"),
                        band(request, "8") + notInSupport(request, horizon(request)),
                        FigureKind.REGISTER_SHARE);
            case OPEN_EMPLOYMENT_RATE -> rate(request, "1, 2");
            case PART_TIME_EMPLOYMENT_RATE -> rate(request, "2");
            case LEFT_REGISTER_RATE ->
                share(band(request, OBSERVED + ", 8"), band(request, "8"), FigureKind.REGISTER_SHARE);
            case MONTHS_EMPLOYED -> months(request, "123", notInSupport(request, Math.min(1, horizon(request))));
            case OPEN_MONTHS_EMPLOYED -> months(request, "12", "");
            case EARNINGS -> euros(request, "earnings_cents");
            case MUNICIPAL_SHARE -> euros(request, "municipal_share_cents");
            case SUBSIDISED_EMPLOYMENT_RATE -> rate(request, "3");
            case EDUCATION_RATE -> rate(request, "4");
            case UNEMPLOYMENT_RATE -> rate(request, "6");
            case COST_PER_EMPLOYED -> perEmployed(request, "1, 2, 3");
            case COST_PER_OPEN_EMPLOYED -> perEmployed(request, "1, 2");
            case OWN_COST_SHARE -> costSource(1);
            case PAYMENT_COST_SHARE -> costSource(2);
            case UNIT_COST_SHARE -> costSource(3);
            case EFFECT_EMPLOYED,
                    EFFECT_EMPLOYED_OPEN,
                    EFFECT_IN_EDUCATION,
                    EFFECT_EARNINGS,
                    COST_PER_ADDITIONAL_EMPLOYMENT,
                    TARGET_DIFFERENCE -> throw new IllegalArgumentException("no question by itself");
            case MEAN_START -> score(pairs("m1_start"));
            case MEAN_END -> score(pairs("m1_end"));
            case MEAN_FOLLOWUP -> score("CASE WHEN m1_followup_change IS NOT NULL THEN m1_followup END");
            case MEAN_CHANGE -> score("m1_change");
            case FOLLOWUP_CHANGE -> score("m1_followup_change");
            case MEAN_CHANGE_WEIGHTED ->
                statistic("sum(i1_weight::DOUBLE * m1_change) / sum(" + pairs("i1_weight::DOUBLE") + ")");
            case SRM ->
                statistic("avg(m1_change::DOUBLE) / CASE WHEN stddev_samp(m1_change) > 0"
                        + " THEN stddev_samp(m1_change::DOUBLE) END");
            case D_AV ->
                statistic("avg(m1_change::DOUBLE) / (stddev_samp(" + pairs("m1_start::DOUBLE") + ") / 2 + stddev_samp("
                        + pairs("m1_end::DOUBLE") + ") / 2)");
            case RELIABLY_IMPROVED -> reliably("1");
            case RELIABLY_UNCHANGED -> reliably("0");
            case RELIABLY_WORSENED -> reliably("-1");
            case FLOOR_SHARE -> share("m1_start IS NOT NULL", "m1_start = 0", FigureKind.METER);
            case CEILING_SHARE -> share("m1_start IS NOT NULL", "m1_start = 10", FigureKind.METER);
            case START_RESPONSE_RATE -> share("is_start_due", "m1_start IS NOT NULL", FigureKind.METER);
            case RESPONSE_RATE -> share("is_end_due", "m1_end IS NOT NULL", FigureKind.METER);
            case FOLLOWUP_RESPONSE_RATE -> share("is_followup_due", "m1_followup IS NOT NULL", FigureKind.METER);
            case PAIR_RATE -> share("is_end_due", "m1_change IS NOT NULL", FigureKind.METER);
            case FEEDBACK_MEAN -> score("m1_end");
        };
    }

    private static HandSql count(String value) {
        return new HandSql(value, NONE, "count(*)", "count(DISTINCT person)", NONE, NONE, NONE, NONE, FigureKind.COUNT);
    }

    private static HandSql share(String counted, String hit, FigureKind kind) {
        return share(counted, hit, "false", kind);
    }

    private static HandSql share(String counted, String hit, String left, FigureKind kind) {
        String hits = rows(counted + " AND " + hit);
        String n = rows(counted);
        return new HandSql(
                hits + " / nullif(" + n + ", 0)", NONE, n, persons(counted), hits, rows(left), NONE, NONE, kind);
    }

    private static HandSql rate(MetricRequest request, String bands) {
        return share(band(request, OBSERVED), band(request, bands), band(request, "8"), FigureKind.REGISTER_SHARE);
    }

    private static HandSql costSource(int source) {
        return share("cost_source > 0", "cost_source = " + source, FigureKind.REGISTER_SHARE);
    }

    private static HandSql mean(String value, FigureKind kind) {
        return mean(value, "false", kind);
    }

    private static HandSql mean(String value, String left, FigureKind kind) {
        return new HandSql(
                "avg(" + value + ")",
                "stddev_samp(" + value + ")",
                "count(" + value + ")",
                persons(value + " IS NOT NULL"),
                NONE,
                rows(left),
                NONE,
                NONE,
                kind);
    }

    private static HandSql score(String value) {
        return mean("(" + value + ")::DOUBLE", FigureKind.METER);
    }

    private static String pairs(String value) {
        return "CASE WHEN m1_change IS NOT NULL THEN " + value + " END";
    }

    private static HandSql reliably(String direction) {
        return share("m1_reliable IS NOT NULL", "m1_reliable = " + direction, FigureKind.METER_SHARE);
    }

    /** Of pairs; the interval, if there is one, is checked elsewhere. */
    private static HandSql statistic(String value) {
        return new HandSql(
                value,
                NONE,
                "count(m1_change)",
                persons("m1_change IS NOT NULL"),
                NONE,
                NONE,
                NONE,
                NONE,
                FigureKind.METER);
    }

    private static HandSql euros(MetricRequest request, String list) {
        String value = list + "[1 + " + anchor(request) + " + " + horizon(request) + "] / 100.0";
        return mean(value, band(request, "8"), FigureKind.REGISTER_MEAN);
    }

    private static HandSql months(MetricRequest request, String bands, String meaningful) {
        String months = horizon(request) == 0
                ? "path[25 + " + anchor(request) + "]"
                : "substr(path, 26 + " + anchor(request) + ", " + horizon(request) + ")";
        String counted = horizon(request) == 0 ? "''" : months;
        String value = "CASE WHEN regexp_full_match(" + months + ", '[1-7]+')" + meaningful
                + " THEN length(regexp_replace(" + counted + ", '[^" + bands + "]', '', 'g')) END";
        String left = "regexp_full_match(" + months + ", '[1-8]*8[1-8]*')" + meaningful;
        return mean(value, left, FigureKind.REGISTER_MEAN);
    }

    private static HandSql perEmployed(MetricRequest request, String bands) {
        String known = band(request, OBSERVED) + " AND cost_cents IS NOT NULL";
        String left = band(request, "8") + " AND cost_cents IS NOT NULL";
        String employed = known + " AND " + band(request, bands);
        String n = rows(employed);
        String all = "sum(cost_cents) FILTER (WHERE (" + known + ") OR (" + left + ")) / 100.0";
        String isMany = "CASE WHEN " + rows(left) + " * 10 > " + rows(left) + " + " + rows(known);
        return new HandSql(
                "sum(cost_cents) FILTER (WHERE " + known + ") / 100.0 / nullif(" + n + ", 0)",
                NONE,
                n,
                persons(employed),
                NONE,
                NONE,
                isMany + " THEN " + all + " / (" + n + " + " + rows(left) + ") END",
                isMany + " THEN " + all + " / nullif(" + n + ", 0) END",
                FigureKind.REGISTER_MEAN);
    }

    private static String rows(String counted) {
        return "count(*) FILTER (WHERE " + counted + ")";
    }

    private static String persons(String counted) {
        return "count(DISTINCT person) FILTER (WHERE " + counted + ")";
    }

    private static String notInSupport(MetricRequest request, int months) {
        return request.anchor() == Anchor.END
                ? ""
                : " AND NOT (support_months > 0 AND coalesce(start_month + " + months + " < end_month, true))";
    }

    private static int horizon(MetricRequest request) {
        return Objects.requireNonNull(request.horizon());
    }

    private static String anchor(MetricRequest request) {
        return request.anchor() == Anchor.START ? "0" : "(end_month - start_month)";
    }

    private static String band(MetricRequest request, String bands) {
        return "path[25 + " + anchor(request) + " + " + horizon(request) + "]::INTEGER IN (" + bands + ")";
    }

    /** The figure's parts as columns, named by {@code index}. */
    String columns(int index) {
        return "(%s)::DOUBLE AS value_%9$d, (%s)::DOUBLE AS deviation_%9$d, (%s)::BIGINT AS n_%9$d,"
                .concat(" (%s)::BIGINT AS persons_%9$d, (%s)::BIGINT AS hits_%9$d, (%s)::BIGINT AS left_%9$d,")
                .concat(" (%s)::DOUBLE AS low_%9$d, (%s)::DOUBLE AS high_%9$d")
                .formatted(value, deviation, n, persons, hits, left, low, high, index);
    }
}
