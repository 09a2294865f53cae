package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.NoiseTable;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the public is told at the defaults: 30 to 54 participations in each of nine areas, by hand and as answered. */
class PublicFiguresSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final NoiseTable NOISE = NoiseTable.of(5, 10, 2);
    private static final int BOUND = 10;

    private static final List<Row> ROWS = rows();
    private static GenerationReader reader;

    @TempDir
    private Path folder;

    /** One participation; {@code change} 0: no pair. */
    private record Row(int person, int area, int key, int cents, int days, boolean isEmployed, int change) {}

    private static List<Row> rows() {
        Random random = new Random(3);
        List<Row> rows = new ArrayList<>();
        for (int area = 1; area <= 9; area++) {
            for (int row = 0; row < 27 + 3 * area; row++) {
                rows.add(new Row(
                        area * 100 + row % 25,
                        area,
                        random.nextInt(NoiseTable.KEYS),
                        50_000 + random.nextInt(100_000),
                        10 + random.nextInt(100),
                        area < 9 && random.nextBoolean(),
                        row % 25 < 18 + area ? 1 + random.nextInt(5) : 0));
            }
        }
        return rows;
    }

    @BeforeAll
    static void open(@TempDir Path shared) {
        StringBuilder text = new StringBuilder("person | area | record | cents | days | end | bands | change\n");
        ROWS.forEach(row -> text.append("%d | %d | %d | %d | %d | 2025-02 | E6=%d | %s%n"
                .formatted(
                        row.person(),
                        row.area(),
                        row.key(),
                        row.cents(),
                        row.days(),
                        row.isEmployed() ? 1 : 6,
                        row.change() == 0 ? "-" : "" + row.change())));
        reader = InlineGeneration.open(new InlineGeneration().write(shared, text.toString()));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static List<Row> of(int area) {
        return ROWS.stream().filter(row -> row.area() == area).toList();
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> value) {
        return rows.stream().mapToLong(value).sum();
    }

    /** The number with the noise of those rows. */
    private static long noisy(long number, List<Row> rows) {
        return number + NOISE.noise(number, (int) (sum(rows, Row::key) % NoiseTable.KEYS));
    }

    private static List<Row> those(List<Row> rows, Predicate<Row> are) {
        return rows.stream().filter(are).toList();
    }

    private static Figure figure(int area, MetricRequest metric) {
        return figure(Ask.about(metric).where(Dimension.AREA, "area-" + area));
    }

    private static Figure figure(Ask ask) {
        return ask.of(reader, DEFAULTS, Profile.PUBLIC)
                .rows()
                .getFirst()
                .figures()
                .getFirst();
    }

    private static double value(Figure figure) {
        return Objects.requireNonNull(figure.value()).doubleValue();
    }

    private static long n(Figure figure) {
        return Objects.requireNonNull(figure.n());
    }

    @Test
    void countsHaveTheNoiseOfThoseCounted() {
        for (int area = 1; area <= 9; area++) {
            Figure count = figure(area, Ask.request(MetricCode.PARTICIPATIONS));
            assertThat(value(count)).isEqualTo((double) noisy(of(area).size(), of(area)));
            assertThat(n(count)).isEqualTo((long) value(count));
            Figure persons = figure(area, Ask.request(MetricCode.PERSONS));
            assertThat(value(persons)).isEqualTo((double) noisy(25, of(area)));
            assertThat(n(persons)).isEqualTo((long) value(count));
        }
    }

    @Test
    void totalHasNoiseOfItsOwnNotThatOfItsGroups() {
        List<FigureAnswer.Row> groups = Ask.about(MetricCode.PARTICIPATIONS)
                .by(Dimension.AREA)
                .of(reader, DEFAULTS, Profile.PUBLIC)
                .rows();
        double told = value(figure(Ask.about(MetricCode.PARTICIPATIONS)));
        assertThat(groups).hasSize(9);
        assertThat(told).isEqualTo((double) noisy(ROWS.size(), ROWS));
        assertThat(groups.stream()
                        .mapToDouble(group -> value(group.figures().getFirst()))
                        .sum())
                .isNotEqualTo(told);
    }

    @Test
    void noTotalDividedByItsCountIsTheExactMean() {
        int exact = 0;
        for (int area = 1; area <= 9; area++) {
            double mean = sum(of(area), Row::cents) / 100.0 / of(area).size();
            Figure total = figure(area, Ask.request(MetricCode.TOTAL_COST));
            double byDivision = value(total) / n(total);
            assertThat(value(total)).isCloseTo(mean * of(area).size(), within(mean * BOUND + 0.01));
            assertThat(n(total)).isEqualTo(noisy(of(area).size(), of(area)));
            assertThat(value(figure(area, Ask.request(MetricCode.COST_PER_PARTICIPATION))))
                    .isCloseTo(byDivision, within(0.01));
            exact += Math.abs(byDivision - mean) < 0.01 ? 1 : 0;
        }
        assertThat(exact).isLessThan(4);
    }

    @Test
    void meansOfRegistersAreNotExact() {
        int exact = 0;
        for (int area = 1; area <= 9; area++) {
            double mean = (double) sum(of(area), Row::days) / of(area).size();
            Figure told = figure(area, Ask.request(MetricCode.MEAN_DAYS));
            long n = noisy(of(area).size(), of(area));
            assertThat(n(told)).isEqualTo(n);
            assertThat(value(told)).isCloseTo(mean, within(mean * 2 * BOUND / n));
            exact += Math.abs(value(told) - mean) < 0.01 ? 1 : 0;
        }
        assertThat(exact).isLessThan(4);
    }

    @Test
    void sharesAreMadeOfNoisyParts() {
        for (int area = 1; area < 9; area++) {
            List<Row> employed = those(of(area), Row::isEmployed);
            long n = noisy(of(area).size(), of(area));
            long hits = Math.min(n, noisy(employed.size(), employed));
            Figure share = figure(area, Ask.request(MetricCode.EMPLOYMENT_RATE, 6, Anchor.END));
            assertThat(n(share)).isEqualTo(n);
            assertThat(value(share)).isCloseTo((double) hits / n, within(1e-9));
        }
    }

    @Test
    void noneStaysNone() {
        Figure nobodyEmployed = figure(9, Ask.request(MetricCode.EMPLOYMENT_RATE, 6, Anchor.END));
        assertThat(value(nobodyEmployed)).isZero();
        Figure nobodyThere = figure(Ask.about(MetricCode.PARTICIPATIONS)
                .where(Dimension.AREA, "area-1")
                .where(Dimension.GENDER, "gender-2"));
        assertThat(nobodyThere.isHidden()).isTrue();
    }

    @Test
    void meansOfTheMeterAreExactOfTwentyOrMore() {
        for (int area = 1; area <= 9; area++) {
            List<Row> pairs = those(of(area), row -> row.change() > 0);
            Figure change = figure(Ask.about(MetricCode.MEAN_CHANGE).where(Dimension.AREA, "area-" + area));
            if (18 + area < 20) {
                assertThat(change.isHidden()).isTrue();
            } else {
                assertThat(n(change)).isEqualTo(pairs.size());
                assertThat(value(change)).isCloseTo((double) sum(pairs, Row::change) / pairs.size(), within(1e-9));
            }
        }
    }

    private static int key(int count, int noise) {
        return IntStream.range(0, NoiseTable.KEYS)
                .filter(any -> NOISE.noise(count, any) == noise)
                .findFirst()
                .orElseThrow();
    }

    /** The keys of those employed make them five more, all keys together nobody more or less. */
    @Test
    void shareIsOfAllAtMost() {
        int ofEmployed = key(29, 5);
        int ofAll = key(30, 0);
        StringBuilder text = new StringBuilder("person | record | end | bands\n");
        for (int person = 0; person < 30; person++) {
            int key = person == 0 ? Math.floorMod(ofAll - ofEmployed, NoiseTable.KEYS) : person == 1 ? ofEmployed : 0;
            text.append("%d | %d | 2025-02 | E6=%d%n".formatted(person, key, person == 0 ? 6 : 1));
        }
        Figure share = answer(text, Ask.about(Ask.request(MetricCode.EMPLOYMENT_RATE, 6, Anchor.END)))
                .getFirst()
                .figures()
                .getFirst();
        assertThat(n(share)).isEqualTo(30);
        assertThat(value(share)).isEqualTo(1);
    }

    private List<FigureAnswer.Row> answer(CharSequence table, Ask ask) {
        Path file = new InlineGeneration().write(folder, table.toString());
        try (GenerationReader small = InlineGeneration.open(file)) {
            return ask.of(small, DEFAULTS, Profile.PUBLIC).rows();
        }
    }

    /** Ten in truth, and ten as told. */
    @ParameterizedTest
    @CsvSource({
        "9, 1, false",
        "9, 3, false",
        "10, -1, false",
        "10, 0, true",
        "10, 1, true",
        "11, -2, false",
        "11, -1, true"
    })
    void groupIsThereWhereBothNumbersAreEnough(int persons, int noise, boolean isThere) {
        StringBuilder text = new StringBuilder("person | record\n");
        for (int person = 0; person < persons; person++) {
            text.append("%d | %d%n".formatted(person, person == 0 ? key(persons, noise) : 0));
        }
        assertThat(answer(text, Ask.about(MetricCode.PARTICIPATIONS).by(Dimension.AREA)))
                .hasSize(isThere ? 1 : 0);
    }

    /** Nine are not there. With noise they don't follow from a total; of the meter, which has none, the thirty hide them. */
    @Test
    void siblingsAreHiddenOfTheMeterOnly() {
        StringBuilder text = new StringBuilder("person | area | record | end | change\n");
        int[] sizes = {9, 30, 40};
        for (int area = 1; area <= sizes.length; area++) {
            int persons = sizes[area - 1];
            for (int person = 0; person < persons; person++) {
                text.append("%d | %d | %d | 2025-02 | 1%n"
                        .formatted(100 * area + person, area, person == 0 ? key(persons, 0) : 0));
            }
        }
        List<FigureAnswer.Row> rows = answer(
                text,
                Ask.about(
                                Ask.request(MetricCode.PARTICIPATIONS),
                                Ask.request(MetricCode.MEAN_DAYS),
                                Ask.request(MetricCode.MEAN_CHANGE))
                        .by(Dimension.AREA));
        assertThat(rows)
                .extracting(row -> row.figures().stream().map(Figure::isHidden).toList())
                .containsExactly(List.of(false, false, true), List.of(false, false, false));
    }

    private static Arguments refused(String name, Ask ask) {
        return refused(name, () -> ask.of(reader, DEFAULTS, Profile.PUBLIC));
    }

    private static Arguments refused(String name, ThrowingCallable question) {
        return Arguments.of(name, question);
    }

    private static FeedbackAnswer feedback(Map<Dimension, List<String>> filter, @Nullable Period period) {
        return new FeedbackQuery(reader, DEFAULTS)
                .answer(
                        new FeedbackQuestion(null, null, List.of(), filter, period, 100, 0),
                        Access.toAll(Profile.PUBLIC));
    }

    static Stream<Arguments> unlisted() {
        Ask count = Ask.about(MetricCode.PARTICIPATIONS);
        Map<Dimension, List<String>> twoAreas = Map.of(Dimension.AREA, List.of("area-1", "area-2"));
        Period fiveMonths = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 6), Anchor.START);
        FigureQuestion ofTwoAreas = new FigureQuestion(List.of(), List.of(), null, twoAreas, null, List.of(), 100, 0);
        return Stream.of(
                refused(
                        "three dimensions",
                        Ask.about(MetricCode.PARTICIPATIONS)
                                .by(Dimension.AREA, Dimension.SERVICE)
                                .where(Dimension.GENDER, "gender-1")),
                refused("two values", Ask.about(MetricCode.PARTICIPATIONS).where(Dimension.AREA, "area-1", "area-2")),
                refused("months", Ask.about(MetricCode.PARTICIPATIONS).per(Grain.MONTH)),
                refused(
                        "a period of one's own",
                        Ask.about(MetricCode.PARTICIPATIONS).in(fiveMonths)),
                refused(
                        "who collected",
                        Ask.about(new MetricRequest(
                                MetricCode.MEAN_CHANGE, null, Anchor.END, null, null, List.of(Collector.SELF)))),
                refused(
                        "months, with hints",
                        () -> new MetricQuery(reader, DEFAULTS)
                                .wholeWithHints(count.per(Grain.MONTH).question(), Access.toAll(Profile.PUBLIC))),
                refused("feedback of two values", () -> feedback(twoAreas, null)),
                refused("feedback of five months", () -> feedback(Map.of(), fiveMonths)),
                refused(
                        "bands of two values",
                        () -> new BandQuery(reader, DEFAULTS, Access.toAll(Profile.PUBLIC))
                                .answer(twoAreas, null, Anchor.END)),
                refused(
                        "bands of five months",
                        () -> new BandQuery(reader, DEFAULTS, Access.toAll(Profile.PUBLIC))
                                .answer(Map.of(), fiveMonths, Anchor.END)),
                refused(
                        "effects on two values",
                        () -> new EffectQuery(reader, DEFAULTS, Access.toAll(Profile.PUBLIC))
                                .answer(ofTwoAreas, Outcome.EMPLOYED_OPEN, List.of(6))),
                refused(
                        "balance of two values",
                        () -> new BalanceQuery(reader, DEFAULTS, Access.toAll(Profile.PUBLIC)).answer(twoAreas)),
                refused(
                        "targets",
                        () -> new TargetQuery(reader, DEFAULTS, Access.toAll(Profile.PUBLIC)).answer(Map.of(), null)),
                refused(
                        "a comparison of providers",
                        () -> new ProviderComparisonQuery(reader, DEFAULTS, Access.toAll(Profile.PUBLIC))
                                .answer(new ProviderComparisonQuery.Question(
                                        "service_type-1", ComparedOutcome.EMPLOYED, 6, Map.of(), null))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unlisted")
    void whatIsNotListedIsRefused(String name, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        QuestionRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(QuestionRefused.Code.NOT_FOR_PROFILE));
    }
}
