package fi.mittava.warehouse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As of 2026-01-31. Services 1 and 2 are of type 1, 3 of type 2; 1 and 3 are delivered in way 1, 2 in way 2. */
class SpendingQuerySpecTest {

    private static final String PARTICIPATIONS = """
        person | service | service_type | delivery | area | start   | end     | cents
        0      | 1       | 1            | 1        | 1    | 2025-01 | 2025-03 | 10050
        1      | 1       | 1            | 1        | 2    | 2025-12 | -       | 20000
        2      | 2       | 1            | 2        | 1    | 2025-06 | 2026-01 | 40000
        3      | 1       | 1            | 1        | 1    | 2024-12 | 2025-02 | 70000
        4      | 2       | 1            | 2        | 2    | 2026-01 | -       | 1000
        """;

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts(PARTICIPATIONS)) {
                statement.execute(insert);
            }
            statement.execute("""
                INSERT INTO service VALUES
                    (1, 'service-1', 1, 1, 'employment', false, NULL),
                    (2, 'service-2', 1, 2, 'employment', false, NULL),
                    (3, 'service-3', 2, 1, 'language', false, NULL)\
                """);
            statement.execute("""
                INSERT INTO budget VALUES
                    (1, 1, 2025, 40200), (2, 1, 2025, 40000), (1, 3, 2025, 90000), (1, 1, 2024, 1), (1, 1, 2027, 1)\
                """);
        }));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Spending ask(SpendingBy by, Map<Dimension, List<String>> filter, @Nullable Integer year) {
        return ask(by, filter, year, Access.toAll(Profile.MANAGER));
    }

    private static Spending ask(
            SpendingBy by, Map<Dimension, List<String>> filter, @Nullable Integer year, Access access) {
        return new SpendingQuery(reader, DisclosurePolicy.open(), access).answer(by, filter, year);
    }

    private static List<String> told(Spending spending) {
        return spending.lines().stream().map(SpendingQuerySpecTest::told).toList();
    }

    private static String told(Spending.Line line) {
        String name = line.member() == null ? "all" : line.member().code();
        String budget = line.budget() == null ? "no budget" : line.budget().toPlainString();
        return name + " " + value(line.spent()) + " of " + budget
                + (line.used() == null ? "" : ", " + value(line.used()));
    }

    private static String value(Figure figure) {
        return figure.value() == null
                ? String.valueOf(figure.reason())
                : Objects.requireNonNull(figure.value()).stripTrailingZeros().toPlainString();
    }

    @Test
    void whatBeganInTheYearStandsBesideWhatWasSetAsideForIt() {
        Spending spending = ask(SpendingBy.SERVICE, Map.of(), 2025);

        assertThat(told(spending))
                .containsExactly(
                        "service-1 300.5 of 802.00, 0.374688279302",
                        "service-2 400 of no budget",
                        "service-3 0 of 900.00, 0");
        assertThat(told(spending.total())).isEqualTo("all 700.5 of 1702.00, 0.411574618096");
        assertThat(spending.monthsOver()).isEqualTo(12);
    }

    @Test
    void servicesOfATypeOrAWayOfDeliveryAndAreasAddUp() {
        assertThat(told(ask(SpendingBy.SERVICE_TYPE, Map.of(), 2025)))
                .containsExactly("service_type-1 700.5 of 802.00, 0.873441396509", "service_type-2 0 of 900.00, 0");
        assertThat(told(ask(SpendingBy.DELIVERY, Map.of(), 2025)))
                .containsExactly("delivery-1 300.5 of 1702.00, 0.176556991774", "delivery-2 400 of no budget");
        assertThat(told(ask(SpendingBy.AREA, Map.of(), 2025)))
                .containsExactly("area-1 500.5 of 1302.00, 0.384408602151", "area-2 200 of 400.00, 0.5");
    }

    @Test
    void withoutAYearItIsTheNewestThatThereIsABudgetForAndThatHasBegun() {
        Spending spending = ask(SpendingBy.SERVICE, Map.of(), null);

        assertThat(spending.year()).isEqualTo(2025);
        assertThat(spending.years()).containsExactly(2024, 2025, 2027);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void aYearThatGoesOnIsToldSoFar(int year) {
        assertThat(ask(SpendingBy.SERVICE, Map.of(), year).monthsOver()).isZero();
    }

    @Test
    void aFilterPartsBudgetsAndParticipationsAlike() {
        assertThat(told(ask(SpendingBy.SERVICE, Map.of(Dimension.AREA, List.of("area-2")), 2025)))
                .containsExactly("service-1 200 of 400.00, 0.5");
        assertThat(told(ask(SpendingBy.SERVICE, Map.of(Dimension.SERVICE_TYPE, List.of("service_type-2")), 2025)))
                .containsExactly("service-3 0 of 900.00, 0");
    }

    @Test
    void nothingIsSetAsideForAProviderOrAGroupOfPersons() {
        assertThat(told(ask(SpendingBy.SERVICE, Map.of(Dimension.GENDER, List.of("gender-1")), 2025)))
                .containsExactly("service-1 300.5 of no budget", "service-2 400 of no budget");
    }

    @Test
    void whoSeesAnAreaSeesItsBudgetsOnly() {
        Access access = new Access(Profile.MANAGER, Map.of(Dimension.AREA, List.of("area-2")));

        assertThat(told(ask(SpendingBy.AREA, Map.of(), 2025, access))).containsExactly("area-2 200 of 400.00, 0.5");
        Access provider = new Access(Profile.MANAGER, Map.of(Dimension.PROVIDER, List.of("provider-1")));
        assertThat(ask(SpendingBy.AREA, Map.of(), 2025, provider).total().budget())
                .isNull();
    }

    /** Each service has a person or two, and service 3 nobody. */
    @Test
    void whatFewCostIsHiddenFromViewersAndNobodyLooksTheSame() {
        DisclosurePolicy defaults = DisclosurePolicy.of(Settings.load(Map.of()));
        Spending spending = new SpendingQuery(reader, defaults, Access.toAll(Profile.VIEWER))
                .answer(SpendingBy.SERVICE, Map.of(), 2025);

        assertThat(told(spending))
                .contains(
                        "service-1 TOO_FEW_PERSONS of 802.00, TOO_FEW_PERSONS",
                        "service-3 TOO_FEW_PERSONS of 900.00, TOO_FEW_PERSONS");
        assertThat(spending.total().spent().isHidden()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"PUBLIC", "PROVIDER"})
    void whoSeesNoCostsIsRefused(Profile profile) {
        assertThatThrownBy(() -> ask(SpendingBy.SERVICE, Map.of(), 2025, Access.toAll(profile)))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining("may not ask for spending beside budgets");
    }

    @ParameterizedTest
    @ValueSource(ints = {1989, 2101})
    void aYearOutOfBoundsIsRefused(int year) {
        assertThatThrownBy(() -> ask(SpendingBy.SERVICE, Map.of(), year))
                .isInstanceOf(QuestionRefused.class)
                .hasMessage("year must be 1990 to 2100, but is " + year);
    }
}
