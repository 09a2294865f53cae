package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static fi.mittava.warehouse.metric.MetricCase.Expected.none;
import static fi.mittava.warehouse.metric.MetricCase.Expected.value;
import static fi.mittava.warehouse.metric.MetricCode.EARNINGS;
import static fi.mittava.warehouse.metric.MetricCode.MONTHS_EMPLOYED;
import static fi.mittava.warehouse.metric.MetricCode.MUNICIPAL_SHARE;
import static fi.mittava.warehouse.metric.MetricCode.OPEN_MONTHS_EMPLOYED;

import fi.mittava.warehouse.disclosure.FigureStatus;
import java.util.List;

/** Cases of months at work and of euros; what is expected is worked out by hand. */
final class IncomeCases {

    private static final String MONTHS = """
        person | end     | bands
        0      | 2025-02 | E1=1 E2=2 E3=3
        1      | 2025-02 | E1=6 E2=1 E3=6
        2      | 2025-02 | E1=1 E2=9 E3=1
        3      | -       | -
        """;

    private static final String LEFT_IN_BETWEEN = """
        person | end     | bands
        0      | 2025-02 | E1=1 E2=8
        """;

    private static final String SUPPORT_OF_FIVE_MONTHS = """
        person | start   | end     | support | bands
        0      | 2025-01 | 2025-06 | true    | S1=3 S2=3
        """;

    private static final String EUROS = """
        person | end     | bands | earnings | share
        0      | 2025-02 | E6=1  | E6=2000  | E6=0
        1      | 2025-02 | E6=6  | E6=0     | E6=400
        2      | 2025-02 | E6=1  | E5=900   | -
        3      | 2025-02 | E6=1  | E6=1000  | -
        4      | -       | S7=1  | S7=1600  | -
        """;

    private static final String NO_EUROS = """
        person | end     | bands
        0      | 2025-02 | E6=6
        """;

    private static final String AFTER_THE_DATA = """
        person | end     | bands
        0      | 2025-11 | E6=0
        """;

    static final List<MetricCase> ALL = List.of(
            new MetricCase(
                    "3 and 1 months; SD 1.4142, t(1) 12.706",
                    request(MONTHS_EMPLOYED, 3, Anchor.END),
                    MONTHS,
                    value("2", "-10.7062047", "14.7062047", 2)),
            new MetricCase(
                    "support lasts in the first month",
                    request(MONTHS_EMPLOYED, 2, Anchor.START),
                    SUPPORT_OF_FIVE_MONTHS,
                    none(FigureStatus.NOT_APPLICABLE, "SUPPORT_LASTS")),
            new MetricCase(
                    "2 and 1 months; SD 0.7071",
                    request(OPEN_MONTHS_EMPLOYED, 3, Anchor.END),
                    MONTHS,
                    value("1.5", "-4.85310237", "7.85310237", 2)),
            new MetricCase(
                    "nobody is known of in every month",
                    request(OPEN_MONTHS_EMPLOYED, 2, Anchor.END),
                    LEFT_IN_BETWEEN,
                    none(FigureStatus.NOT_YET_OBSERVED, "NOT_OBSERVED")),
            new MetricCase(
                    "2000, 0 and 1000; SD 1000, t(2) 4.3027",
                    request(EARNINGS, 6, Anchor.END),
                    EUROS,
                    value("1000", "-1484.13771", "3484.13771", 3)),
            new MetricCase(
                    "the same month from the start, and 1600 of one who goes on; SD 870, t(3) 3.1824",
                    request(EARNINGS, 7, Anchor.START),
                    EUROS,
                    value("1150", "-234.150744", "2534.15074", 4)),
            new MetricCase(
                    "observed by a register that tells no euros",
                    request(EARNINGS, 6, Anchor.END),
                    NO_EUROS,
                    none(FigureStatus.NOT_APPLICABLE, "NO_EUROS")),
            new MetricCase(
                    "0 and 400; SD 282.84",
                    request(MUNICIPAL_SHARE, 6, Anchor.END),
                    EUROS,
                    value("200", "-2341.24095", "2741.24095", 2)),
            new MetricCase(
                    "the month lies after the data",
                    request(MUNICIPAL_SHARE, 6, Anchor.END),
                    AFTER_THE_DATA,
                    none(FigureStatus.NOT_YET_OBSERVED, "AFTER_DATA")));

    private IncomeCases() {}
}
