package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static fi.mittava.warehouse.metric.MetricCase.Expected.none;
import static fi.mittava.warehouse.metric.MetricCase.Expected.value;
import static fi.mittava.warehouse.metric.MetricCode.CEILING_SHARE;
import static fi.mittava.warehouse.metric.MetricCode.D_AV;
import static fi.mittava.warehouse.metric.MetricCode.FEEDBACK_MEAN;
import static fi.mittava.warehouse.metric.MetricCode.FLOOR_SHARE;
import static fi.mittava.warehouse.metric.MetricCode.FOLLOWUP_CHANGE;
import static fi.mittava.warehouse.metric.MetricCode.FOLLOWUP_RESPONSE_RATE;
import static fi.mittava.warehouse.metric.MetricCode.MEAN_CHANGE;
import static fi.mittava.warehouse.metric.MetricCode.MEAN_CHANGE_WEIGHTED;
import static fi.mittava.warehouse.metric.MetricCode.MEAN_END;
import static fi.mittava.warehouse.metric.MetricCode.MEAN_FOLLOWUP;
import static fi.mittava.warehouse.metric.MetricCode.MEAN_START;
import static fi.mittava.warehouse.metric.MetricCode.PAIR_RATE;
import static fi.mittava.warehouse.metric.MetricCode.RELIABLY_IMPROVED;
import static fi.mittava.warehouse.metric.MetricCode.RELIABLY_UNCHANGED;
import static fi.mittava.warehouse.metric.MetricCode.RELIABLY_WORSENED;
import static fi.mittava.warehouse.metric.MetricCode.RESPONSE_RATE;
import static fi.mittava.warehouse.metric.MetricCode.SRM;
import static fi.mittava.warehouse.metric.MetricCode.START_RESPONSE_RATE;

import fi.mittava.warehouse.disclosure.FigureStatus;
import java.util.List;

/** At least two cases a metric of the meter; what is expected is worked out by hand. Table columns: see InlineParticipation. */
final class MeterCases {

    private static final String GOING_ON = """
        person
        0
        """;

    private static final String ENDED_LATELY = """
        person | end
        0      | 2025-12
        """;

    private static final String PAIRS = """
        person | end     | due   | score | end_score | change | reliable | weight | start_due | followup_due
        0      | 2025-03 | true  | 4     | 6         | 2      | 1        | 2      | true      | true
        1      | 2025-03 | true  | 5     | 5.5       | 0.5    | 0        | 1      | true      | true
        2      | 2025-03 | true  | 0     | -         | -      | -        | -      | true      | true
        3      | 2025-12 | false | 10    | 9         | -1     | -1       | 1      | true      | false
        4      | -       | false | -     | -         | -      | -        | -      | false     | false
        """;

    private static final String FOLLOWED_UP = """
        person | end     | score | followup | followup_change | followup_due
        0      | 2025-03 | 4     | 7        | 3               | true
        1      | 2025-03 | 5     | 6        | 1               | true
        2      | 2025-03 | -     | 8        | -               | true
        3      | 2025-03 | 3     | -        | -               | true
        """;

    private static final String ONE_PAIR_OF_UNKNOWN_RELIABILITY = """
        person | end     | score | end_score | change
        0      | 2025-03 | 4     | 6         | 2
        """;

    static final List<MetricCase> ALL = List.of(
            new MetricCase(
                    "of three pairs; SD 3.2146, t(2) 4.3027",
                    request(MEAN_START),
                    PAIRS,
                    value("6.33333333", "-1.65205218", "14.3187188", 3)),
            new MetricCase("no pairs", request(MEAN_START), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "of three pairs; SD 1.8930, t(2) 4.3027",
                    request(MEAN_END),
                    PAIRS,
                    value("6.83333333", "2.13093654", "11.5357301", 3)),
            new MetricCase("no pairs", request(MEAN_END), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "of two pairs; SD 0.7071, t(1) 12.706",
                    request(MEAN_FOLLOWUP),
                    FOLLOWED_UP,
                    value("6.5", "0.146897632", "12.8531024", 2)),
            new MetricCase("no pairs", request(MEAN_FOLLOWUP), PAIRS, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "of three pairs; SD 1.5, t(2) 4.3027",
                    request(MEAN_CHANGE),
                    PAIRS,
                    value("0.5", "-3.22620657", "4.22620657", 3)),
            new MetricCase("no pairs", request(MEAN_CHANGE), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "(2·2 + 0.5 − 1) ÷ 4; Σw²(x − m)² = 8.71875, SE 0.90409, t(2) 4.3027",
                    request(MEAN_CHANGE_WEIGHTED),
                    PAIRS,
                    value("0.875", "-3.01499503", "4.76499503", 3)),
            new MetricCase(
                    "no pairs", request(MEAN_CHANGE_WEIGHTED), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "of two pairs; SD 1.4142, t(1) 12.706",
                    request(FOLLOWUP_CHANGE),
                    FOLLOWED_UP,
                    value("2", "-10.7062047", "14.7062047", 2)),
            new MetricCase("no pairs", request(FOLLOWUP_CHANGE), PAIRS, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase("0.5 ÷ 1.5", request(SRM), PAIRS, value("0.333333333", 3)),
            new MetricCase(
                    "one pair varies by nothing",
                    request(SRM),
                    ONE_PAIR_OF_UNKNOWN_RELIABILITY,
                    new MetricCase.Expected(null, null, null, 1, FigureStatus.NOT_ESTIMABLE, "NO_SPREAD")),
            new MetricCase("0.5 ÷ (3.2146 + 1.8930) · 2", request(D_AV), PAIRS, value("0.195789749", 3)),
            new MetricCase("no pairs", request(D_AV), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "one of three",
                    request(RELIABLY_IMPROVED),
                    PAIRS,
                    value("0.333333333333", "0.0614919447", "0.792340399", 3)),
            new MetricCase(
                    "pairs, but nobody knows what is noise",
                    request(RELIABLY_IMPROVED),
                    ONE_PAIR_OF_UNKNOWN_RELIABILITY,
                    none(FigureStatus.NOT_ESTIMABLE, "NO_RELIABILITY")),
            new MetricCase(
                    "one of three",
                    request(RELIABLY_UNCHANGED),
                    PAIRS,
                    value("0.333333333333", "0.0614919447", "0.792340399", 3)),
            new MetricCase(
                    "no pairs", request(RELIABLY_UNCHANGED), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "one of three",
                    request(RELIABLY_WORSENED),
                    PAIRS,
                    value("0.333333333333", "0.0614919447", "0.792340399", 3)),
            new MetricCase(
                    "no pairs", request(RELIABLY_WORSENED), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NO_PAIRS")),
            new MetricCase(
                    "0 of the four starts",
                    request(FLOOR_SHARE),
                    PAIRS,
                    value("0.25", "0.0455872608", "0.699358157", 4)),
            new MetricCase(
                    "nobody started",
                    request(FLOOR_SHARE),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NO_START_SCORES")),
            new MetricCase(
                    "10 of the four starts",
                    request(CEILING_SHARE),
                    PAIRS,
                    value("0.25", "0.0455872608", "0.699358157", 4)),
            new MetricCase(
                    "nobody started",
                    request(CEILING_SHARE),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NO_START_SCORES")),
            new MetricCase(
                    "all four whose window has closed",
                    request(START_RESPONSE_RATE),
                    PAIRS,
                    value("1", "0.510109164", "1", 4)),
            new MetricCase(
                    "no window has closed",
                    request(START_RESPONSE_RATE),
                    GOING_ON,
                    none(FigureStatus.NOT_YET_OBSERVED, "WINDOW_OPEN")),
            new MetricCase(
                    "two of three whose window has closed",
                    request(RESPONSE_RATE),
                    PAIRS,
                    value("0.666666666667", "0.207659601", "0.938508055", 3)),
            new MetricCase(
                    "nobody ended",
                    request(RESPONSE_RATE),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NOBODY_ENDED")),
            new MetricCase(
                    "three of four",
                    request(FOLLOWUP_RESPONSE_RATE),
                    FOLLOWED_UP,
                    value("0.75", "0.300641843", "0.954412739", 4)),
            new MetricCase(
                    "the last window is open",
                    request(FOLLOWUP_RESPONSE_RATE),
                    ENDED_LATELY,
                    none(FigureStatus.NOT_YET_OBSERVED, "WINDOW_OPEN")),
            new MetricCase(
                    "pairs of those whose window has closed",
                    request(PAIR_RATE),
                    PAIRS,
                    value("0.666666666667", "0.207659601", "0.938508055", 3)),
            new MetricCase(
                    "no window has closed",
                    request(PAIR_RATE),
                    ENDED_LATELY,
                    none(FigureStatus.NOT_YET_OBSERVED, "WINDOW_OPEN")),
            new MetricCase(
                    "of three ends, with or without a start; SD 1.8930, t(2) 4.3027",
                    request(FEEDBACK_MEAN),
                    PAIRS,
                    value("6.83333333", "2.13093654", "11.5357301", 3)),
            new MetricCase(
                    "nobody answered",
                    request(FEEDBACK_MEAN),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NO_ANSWERS")));

    private MeterCases() {}
}
