package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.workspace.Settings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectQuerySpecTest {

    private static final StudiedRegion REGION = new StudiedRegion();
    private static GenerationReader reader;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        reader = InlineGeneration.open(REGION.write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static FigureQuestion question(List<Dimension> groupBy, Map<Dimension, List<String>> filter) {
        return new FigureQuestion(List.of(), groupBy, null, filter, null, List.of(), 1000, 0);
    }

    private static List<EffectQuery.Row> ask(FigureQuestion question, Integer... horizons) {
        return new EffectQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER))
                .answer(question, Outcome.EMPLOYED_OPEN, List.of(horizons))
                .rows();
    }

    private static int key(EffectQuery.Row row, Dimension dimension) {
        String code =
                Objects.requireNonNull(row.group().members().get(dimension)).code();
        return Integer.parseInt(code.substring(code.indexOf('-') + 1));
    }

    private static void isAsByHand(EffectQuery.Row row, Predicate<StudiedRegion.Row> isWanted) {
        StudiedRegion.Effect expected = REGION.effect(isWanted);
        Figure effect = row.finding().effect();
        assertThat(effect.n()).isEqualTo(expected.n());
        assertThat(number(effect.value())).isCloseTo(expected.value(), within(1e-9));
        assertThat(number(effect.high()) - number(effect.value())).isCloseTo(expected.reach(), within(1e-9));
    }

    private static double number(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).doubleValue();
    }

    @Test
    void theWholeAddsUpServiceTypesAndPersons() {
        isAsByHand(ask(question(List.of(), Map.of()), 6).getFirst(), row -> true);
    }

    @Test
    void aGroupIsASliceOfItsServiceType() {
        List<EffectQuery.Row> rows = ask(question(List.of(Dimension.SERVICE_TYPE, Dimension.PROVIDER), Map.of()), 6);

        assertThat(rows)
                .hasSize(4)
                .allSatisfy(found -> isAsByHand(
                        found,
                        row -> row.type() == key(found, Dimension.SERVICE_TYPE)
                                && row.provider() == key(found, Dimension.PROVIDER)));
    }

    @Test
    void aParticipationCountsInEachOfItsTargetGroups() {
        List<EffectQuery.Row> rows =
                ask(question(List.of(Dimension.TARGET_GROUP), Map.of(Dimension.GENDER, List.of("gender-2"))), 6);

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(found -> isAsByHand(
                        found,
                        row -> row.gender() == 2 && ((row.groups() >> key(found, Dimension.TARGET_GROUP)) & 1) == 1));
    }

    @Test
    void whatPeersCantTellIsNotEstimable() {
        Figure effect =
                ask(question(List.of(), Map.of()), 12).getFirst().finding().effect();

        assertThat(effect.status()).isEqualTo(FigureStatus.NOT_ESTIMABLE);
        assertThat(effect.reason()).isEqualTo("BEYOND_PEERS");
        assertThat(effect.value()).isNull();
    }

    @Test
    void anEffectStandsAmongOtherFigures() {
        FigureAnswer answer = new MetricQuery(reader, DisclosurePolicy.open())
                .answer(
                        new FigureQuestion(
                                List.of(
                                        Ask.request(MetricCode.PARTICIPATIONS),
                                        Ask.request(MetricCode.EFFECT_EMPLOYED_OPEN, 6, Anchor.END),
                                        Ask.request(MetricCode.EFFECT_EARNINGS, 6, Anchor.END)),
                                List.of(Dimension.SERVICE_TYPE),
                                null,
                                Map.of(),
                                null,
                                List.of(),
                                10,
                                0),
                        Access.toAll(Profile.MANAGER));

        List<Figure> figures = answer.rows().getFirst().figures();
        assertThat(number(figures.get(1).value()))
                .isCloseTo(REGION.effect(row -> row.type() == 1).value(), within(1e-9));
        assertThat(figures.get(2).status()).isEqualTo(FigureStatus.NOT_YET_OBSERVED);
    }

    @Test
    void ofFewerThanSixtyTheWholeServiceTypesEffectIsToldAsPooled() {
        EffectFinding found = ask(
                        question(
                                List.of(),
                                Map.of(
                                        Dimension.SERVICE_TYPE, List.of("service_type-1"),
                                        Dimension.PROVIDER, List.of("provider-1"),
                                        Dimension.GENDER, List.of("gender-1"),
                                        Dimension.AREA, List.of("area-1"),
                                        Dimension.TARGET_GROUP, List.of("target_group-0"))),
                        6)
                .getFirst()
                .finding();

        assertThat(found.isPooled()).isTrue();
        assertThat(found.effect().reason()).isEqualTo("POOLED");
        assertThat(number(found.effect().value())).isEqualTo(0.0625);
        assertThat(found.effect().n()).isEqualTo(500);
        assertThat(found.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(found.reasons()).first().isEqualTo("TOO_FEW_PARTICIPANTS");
        assertThat(found.observed().value()).isNull();
    }

    @Test
    void ofSeveralServiceTypesNoneIsPooled() {
        EffectFinding found = ask(
                        question(
                                List.of(),
                                Map.of(
                                        Dimension.PROVIDER, List.of("provider-1"),
                                        Dimension.GENDER, List.of("gender-1"),
                                        Dimension.AREA, List.of("area-1"),
                                        Dimension.TARGET_GROUP, List.of("target_group-0"))),
                        6)
                .getFirst()
                .finding();

        assertThat(found.effect().status()).isIn(FigureStatus.OK, FigureStatus.NOT_ESTIMABLE);
        assertThat(found.isPooled()).isFalse();
    }

    /** Whatever the group: nothing is told that only its own participants make. */
    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"PROVIDER", "PUBLIC"})
    void providersAndThePublicAreToldTheWholeServiceTypesEffectOnly(Profile profile) {
        DisclosurePolicy defaults = DisclosurePolicy.of(Settings.load(Map.of()));
        EffectQuery query = new EffectQuery(reader, defaults, Access.toAll(profile));
        FigureQuestion ofOneType =
                question(List.of(Dimension.PROVIDER), Map.of(Dimension.SERVICE_TYPE, List.of("service_type-1")));

        assertThat(query.answer(ofOneType, Outcome.EMPLOYED_OPEN, List.of(6)).rows())
                .hasSize(2)
                .allSatisfy(row -> {
                    EffectFinding found = row.finding();
                    assertThat(found.isPooled()).isTrue();
                    assertThat(found.effect().reason()).isEqualTo("POOLED");
                    assertThat(number(found.effect().value())).isEqualTo(0.0625);
                    assertThat(found.effect().n()).isEqualTo(500);
                    assertThat(List.of(
                                    found.observed(), found.counterfactual(), found.raw(), found.costPerAdditional()))
                            .extracting(Figure::value)
                            .containsOnlyNulls();
                });
        assertThat(query.answer(question(List.of(Dimension.PROVIDER), Map.of()), Outcome.EMPLOYED_OPEN, List.of(6))
                        .rows())
                .hasSize(2)
                .extracting(row -> row.finding().effect().reason())
                .containsOnly("SEVERAL_TYPES");
        assertThat(new EffectQuery(reader, defaults, Access.toAll(Profile.MANAGER))
                        .answer(ofOneType, Outcome.EMPLOYED_OPEN, List.of(6))
                        .rows())
                .extracting(row -> row.finding().isPooled())
                .containsOnly(false);
    }

    @Test
    void aMonthWithoutAModelIsNotTold() {
        assertThat(ask(question(List.of(), Map.of()), 7)
                        .getFirst()
                        .finding()
                        .effect()
                        .value())
                .isNull();
    }

    @Test
    void aCurveHasAllMonths() {
        assertThat(ask(question(List.of(), Map.of()), EffectQuery.curve().toArray(Integer[]::new)))
                .extracting(EffectQuery.Row::horizon)
                .containsExactlyElementsOf(EffectQuery.curve());
    }

    @Test
    void aMonthBeyondTwoYearsIsRefused() {
        assertThatThrownBy(() -> ask(question(List.of(), Map.of()), 25)).isInstanceOf(QuestionRefused.class);
    }

    @Test
    void withoutAStudyThereIsNoEffect(@TempDir Path folder) {
        Path file = new InlineGeneration().write(folder, """
            person | bands
            0      | S6=1
            """);
        try (GenerationReader none = InlineGeneration.open(file)) {
            EffectFinding found = new EffectQuery(none, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER))
                    .answer(question(List.of(), Map.of()), Outcome.EMPLOYED, List.of(6))
                    .rows()
                    .getFirst()
                    .finding();

            assertThat(found.effect().status()).isEqualTo(FigureStatus.NOT_ESTIMABLE);
            assertThat(found.effect().reason()).isEqualTo("NO_STUDY");
        }
    }
}
