package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.casemix.FunnelPosition;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.metric.ProviderComparisonQuery.Answer;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers follow from the cells of {@link CountedProviders}: one covariate's logistic regression is its levels' shares. */
class ProviderComparisonRulesSpecTest {

    private static final Offset<Double> EIGHT_DIGITS = within(1e-8);
    private static final double OF_EDUCATION_1 = 76.0 / 360;
    private static final double OF_EDUCATION_2 = 114.0 / 209;
    private static final double OF_EDUCATION_3 = 30.0 / 50;

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(CountedProviders.write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void withOneCovariateEveryoneIsExpectedAsTheSharesOfItsLevels() {
        Answer answer = answer("service_type-1", Map.of());
        List<FunnelPoint> points = answer.points();

        assertThat(answer.adjustedFor()).containsExactly("education");
        double ofTwo = (20 * OF_EDUCATION_1 + 40 * OF_EDUCATION_2) / 60;
        double ofThree = (300 * OF_EDUCATION_1 + 150 * OF_EDUCATION_2 + 50 * OF_EDUCATION_3) / 500;
        assertThat(Funnel.value(points.get(0).expected())).isCloseTo(ofTwo, EIGHT_DIGITS);
        assertThat(Funnel.value(points.get(1).expected())).isCloseTo(ofThree, EIGHT_DIGITS);
        assertThat(Funnel.value(points.get(0).ratio())).isCloseTo(31 / 60.0 / ofTwo, EIGHT_DIGITS);
        assertThat(Funnel.value(points.get(0).difference())).isCloseTo(31 / 60.0 - ofTwo, EIGHT_DIGITS);
        assertThat(Funnel.value(points.get(0).adjusted())).isCloseTo(31 / 60.0 / ofTwo * 220 / 619, EIGHT_DIGITS);
    }

    @Test
    void fiftyNineParticipationsGetNoNameAndSixtyDo() {
        assertThat(answer("service_type-1", Map.of()).points())
                .extracting(
                        point -> point.provider() == null
                                ? "nameless"
                                : point.provider().code(),
                        point -> point.observed().n())
                .containsExactly(tuple("provider-2", 60L), tuple("provider-3", 500L), tuple("nameless", 59L));
    }

    @Test
    void aFilterSelectsWhoIsComparedAndLeavesTheExpectationsAlone() {
        Answer answer = answer("service_type-1", Map.of(Dimension.EDUCATION, List.of("education-2")));

        assertThat(answer.overall().n()).isEqualTo(619);
        assertThat(answer.points())
                .hasSize(3)
                .allSatisfy(
                        point -> assertThat(Funnel.value(point.expected())).isCloseTo(OF_EDUCATION_2, EIGHT_DIGITS));
    }

    @Test
    void aFilterOrPeriodThatSelectsNobodyLeavesNoPoints() {
        assertThat(answer("service_type-1", Map.of(Dimension.SERVICE_TYPE, List.of("service_type-2")))
                        .points())
                .isEmpty();
        Period before = new Period(YearMonth.of(2024, 1), YearMonth.of(2025, 5), Anchor.START);
        assertThat(answer(new ProviderComparisonQuery.Question(
                                "service_type-1", ComparedOutcome.EMPLOYED_OPEN, 6, Map.of(), before))
                        .points())
                .isEmpty();
    }

    @Test
    void withoutEnoughToFitAModelThereIsAReasonAndNoPoint() {
        assertThat(answer("service_type-2", Map.of()).discrimination())
                .satisfies(figure -> assertThat(figure.status()).isEqualTo(FigureStatus.NOT_ESTIMABLE))
                .satisfies(figure -> assertThat(figure.reason()).isEqualTo("TOO_FEW_PARTICIPATIONS"));
        assertThat(answer("service_type-3", Map.of()).discrimination().reason()).isEqualTo("TOO_FEW_OUTCOMES");
        assertThat(answer("service_type-3", Map.of()).points()).isEmpty();
    }

    @Test
    void monthsAfterTheDataAndTypesWithoutParticipationsSaySo() {
        Answer later = answer(new ProviderComparisonQuery.Question(
                "service_type-1", ComparedOutcome.EMPLOYED_OPEN, 12, Map.of(), null));

        assertThat(later.overall().status()).isEqualTo(FigureStatus.NOT_YET_OBSERVED);
        assertThat(later.discrimination()).isEqualTo(later.overall());
        assertThat(answer("service_type-9", Map.of()).overall().reason()).isEqualTo("NO_PARTICIPATIONS");
    }

    /** 20 of 200 seen: far below; but with the 100 who left unseen it might be 120 of 300. */
    @Test
    void whereManyLeftUnseenAPositionIsToldOnlyIfItHoldsHoweverTheyFared() {
        List<FunnelPoint> points = answer("service_type-4", Map.of()).points();

        assertThat(points.get(0).ratio().reason()).isEqualTo("LEFT_REGISTER");
        assertThat(points.get(0).position()).isNull();
        assertThat(points.get(1).position()).isEqualTo(FunnelPosition.AS_EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25})
    void horizonsAreOneToTwentyFour(int horizon) {
        assertThatThrownBy(() -> answer(new ProviderComparisonQuery.Question(
                        "service_type-1", ComparedOutcome.EMPLOYED_OPEN, horizon, Map.of(), null)))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining("1 to 24 months, but is " + horizon);
    }

    @Test
    void anUnknownServiceTypeIsRefused() {
        assertThatThrownBy(() -> answer("none", Map.of()))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining("none");
    }

    private static Answer answer(String serviceType, Map<Dimension, List<String>> filter) {
        return answer(
                new ProviderComparisonQuery.Question(serviceType, ComparedOutcome.EMPLOYED_OPEN, 6, filter, null));
    }

    private static Answer answer(ProviderComparisonQuery.Question question) {
        return new ProviderComparisonQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER))
                .answer(question);
    }
}
