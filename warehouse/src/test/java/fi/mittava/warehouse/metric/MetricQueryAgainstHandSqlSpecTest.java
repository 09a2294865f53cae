package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.workspace.Settings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric, grouped and filtered in many ways, against straightforward SQL and intervals by their own formulas. */
class MetricQueryAgainstHandSqlSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final double NORMAL = 1.959963984540054;
    private static final Period ENDS_OF_2025 = new Period(YearMonth.of(2025, 1), YearMonth.of(2026, 1), Anchor.END);

    private static final List<MetricRequest> REQUESTS = requests();

    private static final Map<String, Map<String, Record>> BY_HAND = new ConcurrentHashMap<>();

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(RandomRegion.write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    /** A question and the same in SQL: {@code keys} gives the group's name, {@code where} the rows. */
    record Grouped(String name, Ask ask, String keys, String where) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Grouped> questions() {
        return Stream.of(
                new Grouped("the whole", ask(), "''", "true"),
                new Grouped("by service type", ask().by(Dimension.SERVICE_TYPE), code("SERVICE_TYPE"), "true"),
                new Grouped("by target group", ask().by(Dimension.TARGET_GROUP), code("TARGET_GROUP"), "true"),
                new Grouped(
                        "by area and target group, of some providers",
                        ask().by(Dimension.AREA, Dimension.TARGET_GROUP)
                                .where(Dimension.PROVIDER, "provider-1", "provider-2", "unknown"),
                        code("AREA") + " || ' ' || " + code("TARGET_GROUP"),
                        "provider IN (0, 1, 2)"),
                new Grouped(
                        "by provider and month, of some target groups and a gender",
                        ask().by(Dimension.PROVIDER)
                                .per(Grain.MONTH)
                                .where(Dimension.TARGET_GROUP, "target_group-0", "target_group-3")
                                .where(Dimension.GENDER, "gender-2"),
                        month("start_month", 1) + " || ' ' || " + code("PROVIDER"),
                        "target_groups & 9 <> 0 AND gender = 2"),
                new Grouped(
                        "by quarter of the end",
                        ask().per(Grain.QUARTER).in(ENDS_OF_2025),
                        month("end_month", 3),
                        "end_month >= 24300 AND end_month < 24312"),
                new Grouped("by year", ask().per(Grain.YEAR), month("start_month", 12), "true"),
                new Grouped(
                        "by all that is left",
                        ask().by(Dimension.DELIVERY, Dimension.EDUCATION, Dimension.LANGUAGE_GROUP),
                        code("DELIVERY") + " || ' ' || " + code("EDUCATION") + " || ' ' || " + code("LANGUAGE_GROUP"),
                        "true"),
                new Grouped(
                        "by bands, of a contract",
                        ask().by(Dimension.AGE_BAND, Dimension.DURATION_BAND).where(Dimension.CONTRACT, "contract-3"),
                        code("AGE_BAND") + " || ' ' || " + code("DURATION_BAND"),
                        "contract = 3"),
                new Grouped(
                        "by service and month",
                        ask().by(Dimension.SERVICE).per(Grain.MONTH),
                        month("start_month", 1) + " || ' ' || " + code("SERVICE"),
                        "true"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void figuresAreThoseOfHandSql(Grouped grouped) {
        Map<String, Record> byHand = byHand(grouped);
        List<FigureAnswer.Row> rows = grouped.ask().of(reader).rows();
        assertThat(rows.stream().map(MetricQueryAgainstHandSqlSpecTest::key))
                .containsExactlyInAnyOrderElementsOf(byHand.keySet());
        for (FigureAnswer.Row row : rows) {
            Record expected = Objects.requireNonNull(byHand.get(key(row)));
            for (int index = 0; index < REQUESTS.size(); index++) {
                assertIs(row.figures().get(index), expected, index, key(row) + ": " + REQUESTS.get(index));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void managersSeeWhatTheRulesLetThemSee(Grouped grouped) {
        Map<String, Record> byHand = byHand(grouped);
        FigureQuestion question = grouped.ask().question();
        boolean isPersonal = Stream.concat(question.groupBy().stream(), question.filter().keySet().stream())
                .anyMatch(Dimension::isPersonal);
        for (FigureAnswer.Row row :
                grouped.ask().of(reader, DEFAULTS, Profile.MANAGER).rows()) {
            Record expected = Objects.requireNonNull(byHand.get(key(row)));
            for (int index = 0; index < REQUESTS.size(); index++) {
                MetricRequest request = REQUESTS.get(index);
                // Their gates look at other figures too: MetricQueryDisclosureSpecTest.
                if (request.metric() != MetricCode.COST_PER_EMPLOYED
                        && request.metric() != MetricCode.COST_PER_OPEN_EMPLOYED
                        && MetricCatalogue.metric(request.metric()).kind() != FigureKind.METER_SHARE) {
                    boolean isShown = HandSql.of(request)
                            .isShown(
                                    whole(expected, "n", index),
                                    whole(expected, "persons", index),
                                    expected.get("hits_" + index, Long.class),
                                    isPersonal);
                    assertThat(row.figures().get(index).status() == FigureStatus.SUPPRESSED)
                            .as(key(row) + ": " + request)
                            .isEqualTo(!isShown);
                }
            }
        }
    }

    private static void assertIs(Figure figure, Record expected, int index, String what) {
        HandSql sql = HandSql.of(REQUESTS.get(index));
        Double value = expected.get("value_" + index, Double.class);
        long n = whole(expected, "n", index);
        if (value == null && figure.value() != null) {
            assertThat(figure.value()).as(what).isZero();
            assertThat(n).isZero();
            return;
        }
        assertNumber(figure.value(), value, what);
        assertThat(figure.n()).as(what).isEqualTo(n);
        Long hits = expected.get("hits_" + index, Long.class);
        Long left = expected.get("left_" + index, Long.class);
        Double low = expected.get("low_" + index, Double.class);
        Double deviation = expected.get("deviation_" + index, Double.class);
        boolean areManyLeft = left != null && left * 10 > left + n;
        if (value != null) {
            assertThat(figure.reason()).as(what).isEqualTo(areManyLeft || low != null ? "LEFT_REGISTER" : null);
        }
        if (value != null && hits != null) {
            long unseen = left != null && areManyLeft ? left : 0;
            assertNumber(figure.low(), wilson(hits, n + unseen, -1), what + " low");
            assertNumber(figure.high(), wilson(hits + unseen, n + unseen, 1), what + " high");
        } else if (value != null && low != null) {
            assertNumber(figure.low(), low, what + " low");
            assertNumber(figure.high(), expected.get("high_" + index, Double.class), what + " high");
        } else if (deviation != null) {
            double half =
                    new TDistribution(n - 1).inverseCumulativeProbability(0.975) * deviation / Math.sqrt((double) n);
            assertNumber(figure.low(), value - half, what + " low");
            assertNumber(figure.high(), value + half, what + " high");
        } else if (REQUESTS.get(index).metric() != MetricCode.MEAN_CHANGE_WEIGHTED) {
            assertThat(figure.low()).as(what).isNull();
        }
        assertThat(sql.kind())
                .isEqualTo(MetricCatalogue.metric(REQUESTS.get(index).metric()).kind());
    }

    /** A root of (p̂ − p)² = z² p (1 − p) / n. */
    private static double wilson(long hits, long n, int side) {
        double share = (double) hits / n;
        double a = 1 + NORMAL * NORMAL / n;
        double b = -(2 * share + NORMAL * NORMAL / n);
        double root = Math.sqrt(Math.max(b * b - 4 * a * share * share, 0));
        return (-b + side * root) / (2 * a);
    }

    private static void assertNumber(@Nullable BigDecimal number, @Nullable Double expected, String what) {
        if (expected == null) {
            assertThat(number).as(what).isNull();
        } else {
            double near = Math.max(1e-6, Math.abs(expected) * 1e-9);
            assertThat(Objects.requireNonNull(number).doubleValue()).as(what).isCloseTo(expected, Offset.offset(near));
        }
    }

    private static Map<String, Record> byHand(Grouped grouped) {
        return BY_HAND.computeIfAbsent(grouped.name(), name -> figuredByHand(grouped));
    }

    private static Map<String, Record> figuredByHand(Grouped grouped) {
        String columns = IntStream.range(0, REQUESTS.size())
                .mapToObj(index -> HandSql.of(REQUESTS.get(index)).columns(index))
                .collect(Collectors.joining(", "));
        String overlap = grouped.keys().contains("TARGET_GROUP")
                ? " JOIN target_group g ON (target_groups >> g.key) & 1 = 1"
                : "";
        String select = "SELECT " + grouped.keys() + " AS group_name, " + columns + " FROM participation p" + overlap
                + " WHERE " + grouped.where() + " GROUP BY ALL";
        return reader.read(sql -> sql.fetch(select)).stream()
                .collect(Collectors.toMap(row -> row.get("group_name", String.class), row -> row));
    }

    private static String code(String dimension) {
        String key = dimension.equals("TARGET_GROUP") ? "g.key" : "p." + dimension;
        return "(SELECT m.code FROM member m WHERE m.dimension = '" + dimension + "' AND m.key = " + key + ")";
    }

    private static String month(String column, int length) {
        String first = "(" + column + " - " + column + " % " + length + ")";
        return "printf('%04d-%02d', (" + first + " // 12)::INTEGER, (" + first + " % 12 + 1)::INTEGER)";
    }

    private static String key(FigureAnswer.Row row) {
        String period = row.period() == null ? "" : row.period() + " ";
        return row.members().values().stream()
                .map(Member::code)
                .collect(Collectors.joining(" ", period, ""))
                .strip();
    }

    private static long whole(Record row, String name, int index) {
        return row.get(name + "_" + index, Long.class);
    }

    private static Ask ask() {
        return Ask.about(REQUESTS.toArray(MetricRequest[]::new)).page(100_000, 0);
    }

    /** Every metric but effects; those with a horizon by both anchors, in months of the wide columns and of the path. */
    private static List<MetricRequest> requests() {
        List<MetricRequest> requests = new ArrayList<>();
        for (Metric metric : MetricCatalogue.all()) {
            if (metric.needsTarget() || metric.isEffect()) {
                continue;
            }
            if (metric.hasHorizon()) {
                for (int horizon : new int[] {0, 3, 12}) {
                    requests.add(Ask.request(metric.code(), horizon, Anchor.START));
                }
                for (int horizon : new int[] {6, 7, 24}) {
                    requests.add(Ask.request(metric.code(), horizon, Anchor.END));
                }
            } else {
                requests.add(Ask.request(metric.code()));
            }
        }
        return requests;
    }
}
