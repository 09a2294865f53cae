package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.casemix.FunnelPosition.AS_EXPECTED;
import static fi.mittava.warehouse.casemix.FunnelPosition.BETTER_998;
import static fi.mittava.warehouse.casemix.FunnelPosition.WORSE_998;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.casemix.FunnelPosition;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderComparisonSpecTest {

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(PlantedProviders.write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYED_OPEN", "EMPLOYED", "POSITIVE_END"})
    void whoTakesTheEasyOnesOnlyDoesntLookGoodAndWhoIsGoodWithHardOnesDoes(ComparedOutcome outcome) {
        ProviderComparisonQuery.Answer answer = answer(outcome);

        assertThat(positions(answer))
                .containsEntry("provider-1", AS_EXPECTED)
                .containsEntry("provider-2", BETTER_998)
                .containsEntry("provider-3", WORSE_998);
        double overall = Funnel.value(answer.overall());
        assertThat(Funnel.value(point(answer, "provider-1").observed())).isGreaterThan(1.5 * overall);
        assertThat(Funnel.value(point(answer, "provider-2").observed())).isLessThan(overall);
        assertThat(Funnel.value(point(answer, "provider-1").adjusted()))
                .isLessThan(Funnel.value(point(answer, "provider-2").adjusted()));
    }

    /** What is true of a hard one: 1 ÷ (1 + e^2.2) expected, 1 ÷ (1 + e^1.4) with the better provider. */
    @Test
    void thePlantedRatioLiesInItsInterval() {
        Figure ratio =
                point(answer(ComparedOutcome.EMPLOYED_OPEN), "provider-2").ratio();

        double planted = (1 + Math.exp(2.2)) / (1 + Math.exp(1.4));
        assertThat(Objects.requireNonNull(ratio.low()).doubleValue()).isLessThan(planted);
        assertThat(Objects.requireNonNull(ratio.high()).doubleValue()).isGreaterThan(planted);
    }

    @Test
    void aBetterChangeIsOneThatIsGreaterThanItsStartsLetExpect() {
        ProviderComparisonQuery.Answer answer = answer(ComparedOutcome.CHANGE);

        assertThat(positions(answer))
                .containsEntry("provider-1", AS_EXPECTED)
                .containsEntry("provider-2", BETTER_998)
                .containsEntry("provider-3", WORSE_998);
        FunnelPoint better = point(answer, "provider-2");
        assertThat(Objects.requireNonNull(better.difference().low()).doubleValue())
                .isLessThan(1);
        assertThat(Objects.requireNonNull(better.difference().high()).doubleValue())
                .isGreaterThan(0.9);
        assertThat(better.ratio().status()).isEqualTo(FigureStatus.NOT_APPLICABLE);
        assertThat(Funnel.value(better.adjusted()))
                .isCloseTo(Funnel.value(answer.overall()) + Funnel.value(better.difference()), within(1e-9));
        assertThat(answer.horizon()).isNull();
    }

    @Test
    void itTellsWhatWasAdjustedForAndHowFarThatForesees() {
        ProviderComparisonQuery.Answer answer = answer(ComparedOutcome.EMPLOYED_OPEN);

        assertThat(answer.adjustedFor())
                .contains("months_employed_24", "education", "gender", "start_season", "target_group target_group-1")
                .doesNotContain("area", "duration_band");
        assertThat(Funnel.value(answer.discrimination())).isBetween(0.65, 0.75);
        assertThat(answer.overall().n()).isEqualTo(16_000);
    }

    /** Every participation is expected as the model says, so that all expected hits are all hits. */
    @Test
    void expectationsOfAllProvidersAddUpToWhatWasObserved() {
        double expected = 0;
        double observed = 0;
        for (FunnelPoint point : answer(ComparedOutcome.EMPLOYED_OPEN).points()) {
            long n = Objects.requireNonNull(point.observed().n());
            expected += n * Funnel.value(point.expected());
            observed += n * Funnel.value(point.observed());
        }

        // But for the 57 of nobody.
        assertThat(expected).isCloseTo(observed, within(20.0));
    }

    @Test
    void underSixtyParticipationsAPointHasNoNameAndComesLast() {
        List<FunnelPoint> points = answer(ComparedOutcome.EMPLOYED_OPEN).points();

        assertThat(points)
                .extracting(point -> point.provider() == null
                        ? point.observed().n() + " participations"
                        : point.provider().code())
                .containsExactly(
                        "provider-1",
                        "provider-2",
                        "provider-3",
                        "provider-4",
                        "provider-5",
                        "provider-6",
                        "provider-7",
                        "3 participations",
                        "40 participations");
    }

    /** Three participations, and the forty that would give them away. */
    @Test
    void whatTheGateHidesHasNoPoint() {
        DisclosurePolicy defaults = DisclosurePolicy.of(Settings.load(Map.of()));
        ProviderComparisonQuery.Answer answer = new ProviderComparisonQuery(
                        reader, defaults, Access.toAll(Profile.MANAGER))
                .answer(question(ComparedOutcome.EMPLOYED_OPEN));

        assertThat(answer.points()).hasSize(7).noneMatch(point -> point.provider() == null);
    }

    private static ProviderComparisonQuery.Answer answer(ComparedOutcome outcome) {
        return new ProviderComparisonQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER))
                .answer(question(outcome));
    }

    private static ProviderComparisonQuery.Question question(ComparedOutcome outcome) {
        return new ProviderComparisonQuery.Question("service_type-1", outcome, 6, Map.of(), null);
    }

    private static FunnelPoint point(ProviderComparisonQuery.Answer answer, String provider) {
        return answer.points().stream()
                .filter(point ->
                        point.provider() != null && point.provider().code().equals(provider))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, FunnelPosition> positions(ProviderComparisonQuery.Answer answer) {
        return answer.points().stream()
                .filter(point -> point.provider() != null)
                .collect(Collectors.toMap(
                        point -> Objects.requireNonNull(point.provider()).code(),
                        point -> Objects.requireNonNull(point.position())));
    }
}
