package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetricCatalogueSpecTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void figureIsAsWorkedOutByHand(MetricCase given) {
        Path file = new InlineGeneration().write(folder, given.given());
        try (GenerationReader reader = InlineGeneration.open(file)) {
            Figure figure = Ask.about(given.request()).figureOf(reader);
            assertThat(toNineDigits(figure))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(toNineDigits(given.expected().figure()));
        }
    }

    static List<MetricCase> cases() {
        return Stream.of(MetricCases.ALL, IncomeCases.ALL, MeterCases.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyMetricHasTwoCasesAtLeast(MetricCode code) {
        // Tests of their own have cases of effects (each is asked of two generations) and of the difference to targets.
        boolean isElsewhere = EffectMetricsSpecTest.OF.containsKey(code) || code == MetricCode.TARGET_DIFFERENCE;
        long here = cases().stream()
                .filter(given -> given.request().metric() == code)
                .count();

        assertThat(here + (isElsewhere ? 2 : 0)).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyMetricIsToldInThreeLanguages(MetricCode code) {
        Metric metric = MetricCatalogue.metric(code);
        assertThat(Stream.of(metric.name(), metric.description())
                        .flatMap(text -> Stream.of(text.fi(), text.sv(), text.en())))
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
        assertThat(metric.source()).isNotEmpty();
    }

    @Test
    void withoutRegisterDataNoRateIsYetObserved() {
        Path file = new InlineGeneration().withoutRegisters().write(folder, """
            person | end     | bands
            0      | 2025-02 | E6=0
            """);
        try (GenerationReader reader = InlineGeneration.open(file)) {
            Figure figure = Ask.about(Ask.request(MetricCode.EMPLOYMENT_RATE, 6, Anchor.END))
                    .figureOf(reader);
            assertThat(figure.reason()).isEqualTo("NO_REGISTER_DATA");
        }
    }

    @Test
    void withoutInstrumentThereAreNoPairs() {
        Path file = new InlineGeneration().withoutInstrument().write(folder, """
            person | end     | due
            0      | 2025-02 | true
            """);
        try (GenerationReader reader = InlineGeneration.open(file)) {
            assertThat(Ask.about(MetricCode.MEAN_CHANGE).figureOf(reader).reason())
                    .isEqualTo("NO_PAIRS");
            assertThat(Ask.about(MetricCode.PAIR_RATE).figureOf(reader).value()).isEqualByComparingTo("0");
        }
    }

    private static Figure toNineDigits(Figure figure) {
        return new Figure(
                toNineDigits(figure.value()),
                toNineDigits(figure.low()),
                toNineDigits(figure.high()),
                figure.n(),
                figure.status(),
                figure.reason());
    }

    private static @Nullable BigDecimal toNineDigits(@Nullable BigDecimal number) {
        return number == null ? null : number.round(new MathContext(9));
    }
}
