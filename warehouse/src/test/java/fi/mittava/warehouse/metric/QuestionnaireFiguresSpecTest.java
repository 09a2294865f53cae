package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Reference.NINE_DIGITS;
import static fi.mittava.warehouse.metric.Reference.QUESTIONNAIRE;
import static fi.mittava.warehouse.metric.Reference.expected;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Questionnaire;
import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From landed answers to answered figures: those of R, whose totals are five times the scores. */
class QuestionnaireFiguresSpecTest {

    @TempDir
    private Path folder;

    @Test
    void changeItsIntervalAndItsSizeAreThoseOfR() {
        Scenario scenario = Questionnaire.scenario(folder, "");
        int generation = scenario.refresh().orElseThrow();
        Path file = scenario.folder().published().resolve("gen-%06d.duckdb".formatted(generation));
        try (GenerationReader reader = InlineGeneration.open(file)) {
            List<Figure> figures = Ask.about(
                            of(MetricCode.MEAN_START),
                            of(MetricCode.MEAN_CHANGE),
                            of(MetricCode.SRM),
                            of(MetricCode.D_AV),
                            of(MetricCode.RELIABLY_IMPROVED),
                            of(MetricCode.RELIABLY_WORSENED))
                    .of(reader)
                    .rows()
                    .getFirst()
                    .figures();

            assertIs(figures.get(0).value(), "mean_pre", 5);
            assertIs(figures.get(1).value(), "mean_change", 5);
            assertIs(figures.get(1).low(), "ci95_lo", 5);
            assertIs(figures.get(1).high(), "ci95_hi", 5);
            assertIs(figures.get(2).value(), "srm_=_cohens_dz", 1);
            assertIs(figures.get(3).value(), "d_av_mean_sd", 1);
            assertIs(figures.get(4).value(), "share_reliably_improved", 1);
            assertIs(figures.get(4).low(), "wilson_lo", 1);
            assertIs(figures.get(4).high(), "wilson_hi", 1);
            assertIs(figures.get(5).high(), "share_deteriorated_wilson_hi", 1);
        }
    }

    private static MetricRequest of(MetricCode code) {
        return new MetricRequest(code, null, Anchor.END, "meter");
    }

    private static void assertIs(@Nullable BigDecimal value, String quantity, int times) {
        assertThat(Objects.requireNonNull(value, quantity).doubleValue() * times)
                .as(quantity)
                .isCloseTo(expected(QUESTIONNAIRE, quantity), NINE_DIGITS);
    }
}
