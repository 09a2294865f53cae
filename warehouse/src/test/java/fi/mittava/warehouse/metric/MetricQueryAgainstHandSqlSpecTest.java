package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final double NORMAL = 1.959963984540054;
    private static final int DRAWN = 6;
    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(RandomRegion.write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<HandGroups> questions() {
        return Stream.concat(HandGroups.questions(), IntStream.range(0, DRAWN).mapToObj(HandGroups::drawn));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void figuresAreThoseOfHandSql(HandGroups grouped) {
        Map<String, Record> byHand = grouped.byHand(reader);
        List<FigureAnswer.Row> rows = grouped.ask().of(reader).rows();
        assertThat(rows.stream().map(HandGroups::key)).containsExactlyInAnyOrderElementsOf(byHand.keySet());
        for (FigureAnswer.Row row : rows) {
            Record expected = Objects.requireNonNull(byHand.get(HandGroups.key(row)));
            for (int index = 0; index < HandGroups.REQUESTS.size(); index++) {
                assertIs(
                        row.figures().get(index),
                        expected,
                        index,
                        HandGroups.key(row) + ": " + HandGroups.REQUESTS.get(index));
            }
        }
    }

    private static void assertIs(Figure figure, Record expected, int index, String what) {
        HandSql sql = HandSql.of(HandGroups.REQUESTS.get(index));
        Double value = expected.get("value_" + index, Double.class);
        long n = HandGroups.whole(expected, "n", index);
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
        } else if (HandGroups.REQUESTS.get(index).metric() != MetricCode.MEAN_CHANGE_WEIGHTED) {
            assertThat(figure.low()).as(what).isNull();
        }
        assertThat(sql.kind())
                .isEqualTo(MetricCatalogue.metric(HandGroups.REQUESTS.get(index).metric())
                        .kind());
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
}
