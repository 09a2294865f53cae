package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static fi.mittava.warehouse.metric.MetricCase.Expected.none;
import static fi.mittava.warehouse.metric.MetricCase.Expected.value;
import static fi.mittava.warehouse.metric.MetricCode.COST_PER_EMPLOYED;
import static fi.mittava.warehouse.metric.MetricCode.COST_PER_OPEN_EMPLOYED;
import static fi.mittava.warehouse.metric.MetricCode.COST_PER_PARTICIPATION;
import static fi.mittava.warehouse.metric.MetricCode.EDUCATION_RATE;
import static fi.mittava.warehouse.metric.MetricCode.EMPLOYMENT_RATE;
import static fi.mittava.warehouse.metric.MetricCode.INTERRUPTION_RATE;
import static fi.mittava.warehouse.metric.MetricCode.LEFT_REGISTER_RATE;
import static fi.mittava.warehouse.metric.MetricCode.MEAN_DAYS;
import static fi.mittava.warehouse.metric.MetricCode.OPEN_EMPLOYMENT_RATE;
import static fi.mittava.warehouse.metric.MetricCode.OWN_COST_SHARE;
import static fi.mittava.warehouse.metric.MetricCode.PARTICIPATIONS;
import static fi.mittava.warehouse.metric.MetricCode.PART_TIME_EMPLOYMENT_RATE;
import static fi.mittava.warehouse.metric.MetricCode.PAYMENT_COST_SHARE;
import static fi.mittava.warehouse.metric.MetricCode.PERSONS;
import static fi.mittava.warehouse.metric.MetricCode.POSITIVE_END_RATE;
import static fi.mittava.warehouse.metric.MetricCode.SUBSIDISED_EMPLOYMENT_RATE;
import static fi.mittava.warehouse.metric.MetricCode.TOTAL_COST;
import static fi.mittava.warehouse.metric.MetricCode.UNEMPLOYMENT_RATE;
import static fi.mittava.warehouse.metric.MetricCode.UNIT_COST_SHARE;

import fi.mittava.warehouse.disclosure.FigureStatus;
import java.util.List;

/** At least two cases a metric; what is expected is worked out by hand. Table columns: see InlineParticipation. */
final class MetricCases {

    private static final String NOTHING = "";

    private static final String TWO_PERSONS_THREE_TIMES = """
        person | end
        0      | 2025-03
        0      | -
        1      | 2025-05
        """;

    private static final String FIVE_ENDS_AND_ONE_GOING_ON = """
        person | end     | reason | days
        0      | 2025-03 | 1      | 10
        1      | 2025-03 | 2      | 20
        2      | 2025-03 | 3      | 30
        3      | 2025-03 | 4      | 40
        4      | 2025-03 | 5      | 50
        5      | -       | -      | -
        """;

    private static final String GOING_ON = """
        person
        0
        """;

    private static final String COSTS = """
        person | end     | cents | bands
        0      | 2025-03 | 10000 | E6=1
        1      | 2025-03 | 20050 | E6=3
        2      | 2025-03 | 30100 | E6=6
        3      | 2025-03 | -     | E6=1
        4      | 2025-03 | 99900 | E6=9
        """;

    private static final String COST_OF_ONE_WHO_LEFT = """
        person | end     | cents | bands
        0      | 2025-03 | 15000 | E6=1
        1      | 2025-03 | 30000 | E6=6
        2      | 2025-03 | 15000 | E6=8
        """;

    private static final String COST_SOURCES = """
        person | cents | source
        0      | 100   | 1
        1      | 100   | 2
        2      | 100   | 2
        3      | 100   | 3
        4      | -     | 0
        """;

    private static final String COST_UNKNOWN = """
        person | end     | cents | bands
        0      | 2025-03 | -     | E6=6
        """;

    private static final String BANDS_AT_END = """
        person | end     | bands
        0      | 2025-02 | E6=1
        1      | 2025-02 | E6=2
        2      | 2025-02 | E6=3
        3      | 2025-02 | E6=4
        4      | 2025-02 | E6=5
        5      | 2025-02 | E6=6
        6      | 2025-02 | E6=6
        7      | 2025-02 | E6=7
        8      | 2025-02 | E6=8
        9      | 2025-02 | E6=9
        10     | -       | -
        """;

    private static final String SUPPORT = """
        person | start   | end     | support | bands
        0      | 2025-01 | 2025-06 | true    | S3=3 S5=1
        1      | 2025-01 | -       | true    | S3=3 S5=3
        2      | 2025-01 | 2025-02 | false   | S3=6 S5=6
        """;

    private static final String SUPPORT_ALONE = """
        person | start   | end     | support | bands
        0      | 2025-01 | 2025-06 | true    | S3=3
        """;

    private static final String AFTER_THE_DATA = """
        person | end     | bands
        0      | 2025-11 | E6=0
        """;

    private static final String NOT_OBSERVED = """
        person | end     | bands
        0      | 2025-02 | E6=8
        1      | 2025-02 | E6=9
        """;

    static final List<MetricCase> ALL = List.of(
            new MetricCase("each counts", request(PARTICIPATIONS), TWO_PERSONS_THREE_TIMES, value("3", 3)),
            new MetricCase("none is 0", request(PARTICIPATIONS), NOTHING, value("0", 0)),
            new MetricCase("each person once", request(PERSONS), TWO_PERSONS_THREE_TIMES, value("2", 3)),
            new MetricCase("none is 0", request(PERSONS), NOTHING, value("0", 0)),
            new MetricCase(
                    "completed, employed and education",
                    request(POSITIVE_END_RATE),
                    FIVE_ENDS_AND_ONE_GOING_ON,
                    value("0.6", "0.230724281", "0.882379226", 5)),
            new MetricCase(
                    "nobody ended",
                    request(POSITIVE_END_RATE),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NOBODY_ENDED")),
            new MetricCase(
                    "interrupted of the ended",
                    request(INTERRUPTION_RATE),
                    FIVE_ENDS_AND_ONE_GOING_ON,
                    value("0.2", "0.0362241086", "0.624465370", 5)),
            new MetricCase(
                    "no participations",
                    request(INTERRUPTION_RATE),
                    NOTHING,
                    none(FigureStatus.NOT_APPLICABLE, "NO_PARTICIPATIONS")),
            new MetricCase(
                    "mean of the ended; SD 15.811, t(4) 2.7764",
                    request(MEAN_DAYS),
                    FIVE_ENDS_AND_ONE_GOING_ON,
                    value("30", "10.3675684", "49.6324316", 5)),
            new MetricCase(
                    "nobody ended", request(MEAN_DAYS), GOING_ON, none(FigureStatus.NOT_APPLICABLE, "NOBODY_ENDED")),
            new MetricCase("sum of known costs", request(TOTAL_COST), COSTS, value("1600.5", 4)),
            new MetricCase("none is 0", request(TOTAL_COST), NOTHING, value("0", 0)),
            new MetricCase(
                    "unknown is not 0",
                    request(TOTAL_COST),
                    COST_UNKNOWN,
                    none(FigureStatus.NOT_APPLICABLE, "NO_COST")),
            new MetricCase(
                    "mean of known costs; SD 407.59, t(3) 3.1824",
                    request(COST_PER_PARTICIPATION),
                    COSTS,
                    value("400.125", "-248.450340", "1048.70034", 4)),
            new MetricCase(
                    "cost unknown",
                    request(COST_PER_PARTICIPATION),
                    COST_UNKNOWN,
                    none(FigureStatus.NOT_APPLICABLE, "NO_COST")),
            new MetricCase(
                    "601.50 of three observed, two at work",
                    request(COST_PER_EMPLOYED, 6, Anchor.END),
                    COSTS,
                    value("300.75", 2)),
            new MetricCase(
                    "cost unknown",
                    request(COST_PER_EMPLOYED, 6, Anchor.END),
                    COST_UNKNOWN,
                    none(FigureStatus.NOT_APPLICABLE, "NO_COST")),
            new MetricCase(
                    "601.50 of three observed, one in the open market",
                    request(COST_PER_OPEN_EMPLOYED, 6, Anchor.END),
                    COSTS,
                    value("601.5", 1)),
            new MetricCase(
                    "of 450, with another 150 of one who left: 600 for one or for two",
                    request(COST_PER_OPEN_EMPLOYED, 6, Anchor.END),
                    COST_OF_ONE_WHO_LEFT,
                    value("450", "300", "600", 1).because("LEFT_REGISTER")),
            new MetricCase(
                    "one of four known",
                    request(OWN_COST_SHARE),
                    COST_SOURCES,
                    value("0.25", "0.0455872608", "0.699358157", 4)),
            new MetricCase(
                    "cost unknown",
                    request(OWN_COST_SHARE),
                    COST_UNKNOWN,
                    none(FigureStatus.NOT_APPLICABLE, "NO_COST")),
            new MetricCase(
                    "two of four known",
                    request(PAYMENT_COST_SHARE),
                    COST_SOURCES,
                    value("0.5", "0.150038989", "0.849961011", 4)),
            new MetricCase(
                    "no participations",
                    request(PAYMENT_COST_SHARE),
                    NOTHING,
                    none(FigureStatus.NOT_APPLICABLE, "NO_PARTICIPATIONS")),
            new MetricCase(
                    "one of four known",
                    request(UNIT_COST_SHARE),
                    COST_SOURCES,
                    value("0.25", "0.0455872608", "0.699358157", 4)),
            new MetricCase(
                    "cost unknown",
                    request(UNIT_COST_SHARE),
                    COST_UNKNOWN,
                    none(FigureStatus.NOT_APPLICABLE, "NO_COST")),
            new MetricCase(
                    "bands 1 to 3 of the eight observed, of whom one more left: 3 to 4 of 9",
                    request(EMPLOYMENT_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.375", "0.120583818", "0.733348707", 8).because("LEFT_REGISTER")),
            new MetricCase(
                    "support still lasts for one and is over for nobody",
                    request(EMPLOYMENT_RATE, 3, Anchor.START),
                    SUPPORT,
                    value("0", "0", "0.793450686", 1)),
            new MetricCase(
                    "in the month of its end, support is over",
                    request(EMPLOYMENT_RATE, 5, Anchor.START),
                    SUPPORT,
                    value("0.5", "0.0945312057", "0.905468794", 2)),
            new MetricCase(
                    "support lasts for all",
                    request(EMPLOYMENT_RATE, 3, Anchor.START),
                    SUPPORT_ALONE,
                    none(FigureStatus.NOT_APPLICABLE, "SUPPORT_LASTS")),
            new MetricCase(
                    "bands 1 and 2",
                    request(OPEN_EMPLOYMENT_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.25", "0.0632251071", "0.645797864", 8).because("LEFT_REGISTER")),
            new MetricCase(
                    "the month lies after the data",
                    request(OPEN_EMPLOYMENT_RATE, 6, Anchor.END),
                    AFTER_THE_DATA,
                    none(FigureStatus.NOT_YET_OBSERVED, "AFTER_DATA")),
            new MetricCase(
                    "band 2",
                    request(PART_TIME_EMPLOYMENT_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.125", "0.0198908876", "0.547411031", 8).because("LEFT_REGISTER")),
            new MetricCase(
                    "the month lies after the data",
                    request(PART_TIME_EMPLOYMENT_RATE, 6, Anchor.END),
                    AFTER_THE_DATA,
                    none(FigureStatus.NOT_YET_OBSERVED, "AFTER_DATA")),
            new MetricCase(
                    "one beside eight observed",
                    request(LEFT_REGISTER_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.111111111111", "0.0198908876", "0.434999706", 9)),
            new MetricCase(
                    "nobody ended",
                    request(LEFT_REGISTER_RATE, 6, Anchor.END),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NOBODY_ENDED")),
            new MetricCase(
                    "band 3",
                    request(SUBSIDISED_EMPLOYMENT_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.125", "0.0198908876", "0.547411031", 8).because("LEFT_REGISTER")),
            new MetricCase(
                    "left unseen or not observed",
                    request(SUBSIDISED_EMPLOYMENT_RATE, 6, Anchor.END),
                    NOT_OBSERVED,
                    none(FigureStatus.NOT_YET_OBSERVED, "NOT_OBSERVED")),
            new MetricCase(
                    "band 4",
                    request(EDUCATION_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.125", "0.0198908876", "0.547411031", 8).because("LEFT_REGISTER")),
            new MetricCase(
                    "nobody ended",
                    request(EDUCATION_RATE, 6, Anchor.END),
                    GOING_ON,
                    none(FigureStatus.NOT_APPLICABLE, "NOBODY_ENDED")),
            new MetricCase(
                    "band 6",
                    request(UNEMPLOYMENT_RATE, 6, Anchor.END),
                    BANDS_AT_END,
                    value("0.25", "0.0632251071", "0.645797864", 8).because("LEFT_REGISTER")),
            new MetricCase(
                    "from the start, any month, by the path",
                    request(UNEMPLOYMENT_RATE, 5, Anchor.START),
                    SUPPORT,
                    value("0.333333333333", "0.0614919447", "0.792340399", 3)));

    private MetricCases() {}
}
