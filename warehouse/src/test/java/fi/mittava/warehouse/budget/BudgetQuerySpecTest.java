package fi.mittava.warehouse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services 1 to 4 are for employment, 5 for language; nobody has studied them. As of 2026-01-31. */
class BudgetQuerySpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));

    @TempDir
    Path folder;

    private static String rows(int service, int persons, int cents) {
        return IntStream.range(0, persons)
                .mapToObj(number -> "%d | %d | %d | 2025-01 | 2025-0%d | %d%n"
                        .formatted(service * 100 + number, service, 1 + number % 2, 2 + number % 7, cents))
                .collect(Collectors.joining());
    }

    private GenerationReader region(int persons, int cents) {
        String table = "person | service | area | start | end | cents\n" + rows(1, 40, 10_000) + rows(2, 30, 20_000)
                + rows(3, 20, 30_000) + rows(4, persons, cents) + rows(5, 25, 50_000);
        return InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts(table)) {
                statement.execute(insert);
            }
            for (int service = 1; service <= 5; service++) {
                statement.execute("INSERT INTO service VALUES (%d, 'service-%d', 1, 1, '%s', false, NULL)"
                        .formatted(service, service, service == 5 ? "language" : "employment"));
            }
        }));
    }

    private static BudgetQuestion question(List<String> goals) {
        return new BudgetQuestion(null, Outcome.EMPLOYED_OPEN, 12, goals, Map.of(), null, BudgetConstraints.DEFAULT);
    }

    private static BudgetScenario ask(GenerationReader reader, Access access) {
        return new BudgetQuery(reader, DEFAULTS, access).answer(question(List.of("employment")));
    }

    private static List<String> told(BudgetScenario scenario) {
        return scenario.lines().stream()
                .map(line -> line.service().code() + " " + line.standing())
                .toList();
    }

    /** The next-smallest goes with it, so that no total gives it away. */
    @Test
    void aServiceOfAFewHasNoPartInABudget() {
        try (GenerationReader reader = region(3, 40_000)) {
            BudgetScenario scenario = ask(reader, Access.toAll(Profile.MANAGER));

            assertThat(told(scenario))
                    .containsExactly(
                            "service-1 KEPT_FOR_LEARNING",
                            "service-2 KEPT_FOR_LEARNING",
                            "service-3 LEFT_OUT",
                            "service-4 LEFT_OUT");
            assertThat(scenario.lines().getLast().reason()).isEqualTo("TOO_FEW_PERSONS");
            assertThat(scenario.budget()).isEqualTo(40 * 100 + 30 * 200);
        }
    }

    /** What few cost changes nothing in any answer, and of a viewer not even how few they are. */
    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"MANAGER", "VIEWER"})
    void whatIsHiddenLeavesNoTrace(Profile profile) {
        try (GenerationReader one = region(3, 40_000);
                GenerationReader other = region(profile == Profile.VIEWER ? 4 : 3, 99_900)) {
            assertThat(ask(one, Access.toAll(profile))).isEqualTo(ask(other, Access.toAll(profile)));
        }
    }

    @Test
    void otherGoalsAreNotTradedUnlessAsked() {
        try (GenerationReader reader = region(20, 40_000)) {
            BudgetQuery query = new BudgetQuery(reader, DEFAULTS, Access.toAll(Profile.MANAGER));

            assertThat(told(query.answer(question(List.of("employment")))))
                    .hasSize(4)
                    .noneMatch(told -> told.startsWith("service-5"));
            assertThat(told(query.answer(question(List.of("employment", "language")))))
                    .hasSize(5)
                    .contains("service-5 KEPT_FOR_LEARNING");
        }
    }

    @Test
    void aManagerBudgetsForOwnAreas() {
        try (GenerationReader reader = region(20, 40_000)) {
            Access own = new Access(Profile.MANAGER, Map.of(Dimension.AREA, List.of("area-1")));

            assertThat(ask(reader, own).budget()).isEqualTo(20 * 100 + 15 * 200 + 10 * 300 + 10 * 400);
        }
    }

    @Test
    void todayIsTheYearThatHasEnded() {
        try (GenerationReader reader = region(20, 40_000)) {
            assertThat(ask(reader, Access.toAll(Profile.MANAGER)).period())
                    .hasToString("Period[from=2025-01, to=2026-01, anchor=END]");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"PUBLIC", "PROVIDER"})
    void whoSeesNoCostsMayNotAsk(Profile profile) {
        try (GenerationReader reader = region(20, 40_000)) {
            assertThatThrownBy(() -> ask(reader, Access.toAll(profile)))
                    .isInstanceOf(QuestionRefused.class)
                    .hasMessageEndingWith("may not ask for a budget scenario");
        }
    }
}
