package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two cases a metric at least, worked out by hand. Two hundred persons take part once each for 1,000 euros; six months after
 * the start 60 are in the open market, 20 employed with support, 40 in education and 80 unemployed, and every other one
 * earns 2,000 euros, the others 1,000. What would have become of them is one number for all.
 */
class EffectMetricsSpecTest {

    private static final int PERSONS = 200;
    private static final double COST = 1000;

    /** Said once more, not asked of the code that is tested; a metric that isn't here fails. */
    static final Map<MetricCode, Outcome> OF = Map.of(
            MetricCode.EFFECT_EMPLOYED_OPEN, Outcome.EMPLOYED_OPEN,
            MetricCode.EFFECT_EMPLOYED, Outcome.EMPLOYED,
            MetricCode.EFFECT_IN_EDUCATION, Outcome.IN_EDUCATION,
            MetricCode.EFFECT_EARNINGS, Outcome.EARNINGS,
            MetricCode.COST_PER_ADDITIONAL_EMPLOYMENT, Outcome.EMPLOYED_OPEN);

    /** What would have become of all, and the error of that. */
    private record Model(double expected, double error) {}

    private static final Map<Outcome, Model> CLEAR = Map.of(
            Outcome.EMPLOYED_OPEN, new Model(0.1, 0.02),
            Outcome.EMPLOYED, new Model(0.25, 0.02),
            Outcome.IN_EDUCATION, new Model(0.05, 0.01),
            Outcome.EARNINGS, new Model(1400, 20));

    private static final Map<Outcome, Model> UNCLEAR = Map.of(Outcome.EMPLOYED_OPEN, new Model(0.29, 0.02));

    /** Mean of what became of them, and its variance between persons. */
    private record Observed(double mean, double variance) {

        static Observed share(double share) {
            return new Observed(share, share * (1 - share));
        }
    }

    private static final Map<Outcome, Observed> OBSERVED = Map.of(
            Outcome.EMPLOYED_OPEN, Observed.share(60 / 200.0),
            Outcome.EMPLOYED, Observed.share(80 / 200.0),
            Outcome.IN_EDUCATION, Observed.share(40 / 200.0),
            Outcome.EARNINGS, new Observed(1500, 500 * 500));

    @TempDir
    private Path folder;

    static List<MetricCode> effects() {
        return MetricCatalogue.all().stream()
                .filter(Metric::isEffect)
                .map(Metric::code)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("effects")
    void isAsWorkedOutByHand(MetricCode code) {
        Outcome outcome = Objects.requireNonNull(OF.get(code));
        Observed observed = Objects.requireNonNull(OBSERVED.get(outcome));
        Model model = Objects.requireNonNull(CLEAR.get(outcome));
        double effect = observed.mean() - model.expected();
        double reach = new TDistribution(PERSONS - 1).inverseCumulativeProbability(0.975)
                * Math.sqrt(observed.variance() / (PERSONS - 1) + model.error() * model.error());

        Figure figure = figure(code, CLEAR);

        assertThat(figure.status()).isEqualTo(FigureStatus.OK);
        assertThat(figure.reason()).isNull();
        assertThat(figure.n()).isEqualTo(PERSONS);
        if (code == MetricCode.COST_PER_ADDITIONAL_EMPLOYMENT) {
            // Of a cost that doesn't vary Fieller's interval is the cost divided by the ends of the effect's.
            isAbout(figure, COST / effect, COST / (effect + reach), COST / (effect - reach));
        } else {
            isAbout(figure, effect, effect - reach, effect + reach);
        }
    }

    private static void isAbout(Figure figure, double value, double low, double high) {
        assertThat(number(figure.value())).isCloseTo(value, within(1e-8 * value));
        assertThat(number(figure.low())).isCloseTo(low, within(1e-8 * value));
        assertThat(number(figure.high())).isCloseTo(high, within(1e-8 * value));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void withoutAStudyThereIsNone(MetricCode code) {
        try (GenerationReader reader = InlineGeneration.open(new InlineGeneration().write(folder, participations()))) {
            Figure figure = Ask.about(Ask.request(code, 6, Anchor.START)).figureOf(reader);

            assertThat(figure.status()).isEqualTo(FigureStatus.NOT_ESTIMABLE);
            assertThat(figure.reason()).isEqualTo("NO_STUDY");
            assertThat(figure.value()).isNull();
        }
    }

    @Test
    void anEffectThatMayBeNoneHasNoCost() {
        Figure figure = figure(MetricCode.COST_PER_ADDITIONAL_EMPLOYMENT, UNCLEAR);

        assertThat(figure.status()).isEqualTo(FigureStatus.NOT_ESTIMABLE);
        assertThat(figure.reason()).isEqualTo("NO_CLEAR_EFFECT");
    }

    private Figure figure(MetricCode code, Map<Outcome, Model> models) {
        Path file = new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts(participations())) {
                statement.execute(insert);
            }
            statement.execute("UPDATE participation SET study = 1, study_area = area, study_bracket = 1,"
                    + " study_in_service = false");
            statement.execute("INSERT INTO study_type BY NAME SELECT 1 AS service_type, 'OK' AS status,"
                    + " 200 AS participations, 200 AS persons, 0 AS without_peers, 9000 AS peers, 7000 AS peer_persons,"
                    + " 1 AS cells, 0 AS merged_area, 0 AS merged_bracket, false AS is_separated, 'POOLED' AS mode");
            statement.execute("INSERT INTO study_term BY NAME SELECT 1 AS service_type, 0 AS position,"
                    + " 'intercept' AS kind, 'intercept' AS term, 0 AS mean, 1 AS scale");
            for (Map.Entry<Outcome, Model> model : models.entrySet()) {
                // In double precision, so that what the query does is all that stands between it and the formulas.
                statement.execute("ALTER TABLE participation ALTER counterfactual_%s TYPE DOUBLE[]"
                        .formatted(model.getKey().name().toLowerCase(Locale.ROOT)));
                statement.execute(
                        "INSERT INTO effect_model BY NAME SELECT 1 AS service_type, '%s' AS outcome, 6 AS horizon,"
                                        .formatted(model.getKey())
                                + " 200 AS n, 200 AS persons, 0 AS effect, 1 AS se, 0 AS observed, 0 AS raw_peers, [%s::DOUBLE] AS"
                                        .formatted(model.getValue().expected())
                                + " gamma");
                statement.execute("INSERT INTO effect_variance BY NAME SELECT 1 AS service_type, '%s' AS outcome,"
                                .formatted(model.getKey())
                        + " 6 AS horizon, 0 AS position, [%s::DOUBLE] AS upper"
                                .formatted(model.getValue().error()));
                statement.execute(
                        "UPDATE participation SET counterfactual_%1$s = list_resize([%2$s::DOUBLE], 49, %2$s::DOUBLE)"
                                .formatted(
                                        model.getKey().name().toLowerCase(Locale.ROOT),
                                        model.getValue().expected()));
            }
        });
        try (GenerationReader reader = InlineGeneration.open(file)) {
            return Ask.about(Ask.request(code, 6, Anchor.START)).figureOf(reader);
        }
    }

    private static String participations() {
        StringBuilder table = new StringBuilder("person | cents | bands | earnings\n");
        IntStream.range(0, PERSONS)
                .forEach(person -> table.append("%d | 100000 | S6=%d | S6=%d%n"
                        .formatted(person, band(person), person % 2 == 0 ? 2000 : 1000)));
        return table.toString();
    }

    private static int band(int person) {
        if (person < 60) {
            return 1;
        }
        if (person < 80) {
            return 3;
        }
        return person < 120 ? 4 : 6;
    }

    private static double number(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).doubleValue();
    }
}
