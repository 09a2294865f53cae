package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import fi.mittava.workspace.Settings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of TARGET_DIFFERENCE, and which participations a target is about. */
class TargetQuerySpecTest {

    private static final String PARTICIPATIONS = """
        person | service | contract | area | start   | end     | reason | bands
        0      | 1       | 1        | 1    | 2025-01 | 2025-03 | 1      | E6=1
        1      | 1       | 1        | 2    | 2025-02 | 2025-03 | 4      | E6=6
        2      | 1       | 2        | 1    | 2025-03 | 2025-04 | 1      | E6=6
        3      | 1       | 2        | 1    | 2024-12 | 2025-04 | 4      | E6=1
        4      | 2       | 0        | 1    | 2025-01 | -       | -      | -
        """;

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts(PARTICIPATIONS)) {
                statement.execute(insert);
            }
            statement.execute("""
                INSERT INTO target VALUES
                    (1, NULL, NULL, 'OPEN_EMPLOYMENT_RATE', 6, '2025-01-01', '2025-12-31', 24300, 24312, 0.5),
                    (2, NULL, NULL, 'POSITIVE_END_RATE', NULL, '2025-01-01', NULL, 24300, NULL, 0.75),
                    (NULL, 1, NULL, 'POSITIVE_END_RATE', NULL, '2025-01-01', NULL, 24300, NULL, 0.75),
                    (NULL, 1, 2, 'POSITIVE_END_RATE', NULL, '2025-01-01', NULL, 24300, NULL, 0.75),
                    (NULL, 3, NULL, 'PARTICIPATIONS', NULL, '2025-01-01', NULL, 24300, NULL, 10)\
                """);
        }));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aTargetIsHeldAgainstThoseWhoStartedWhileItWasValid() {
        assertThat(told(Map.of(), null))
                .containsExactlyInAnyOrder(
                        "service-1 null null: 0.333333333333 of 0.5, -0.166666666667",
                        "service-2 null null: NOBODY_ENDED of 0.75",
                        "null contract-1 null: 0.5 of 0.75, -0.25",
                        "null contract-1 area-2: 0 of 0.75, -0.75",
                        "null contract-3 null: 0 of 10, -10");
    }

    @Test
    void aPeriodNarrowsTheMonthsAndLeavesOutTargetsOfOtherMonths() {
        Period january = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 2), Anchor.START);
        assertThat(told(Map.of(), january)).contains("service-1 null null: 1 of 0.5, 0.5");
        Period before = new Period(YearMonth.of(2024, 1), YearMonth.of(2025, 1), Anchor.START);
        assertThat(told(Map.of(), before)).isEmpty();
    }

    @Test
    void aFilterLeavesOutTheTargetsOfOthersAndThoseThatNobodyComesUnder() {
        assertThat(told(Map.of(Dimension.SERVICE, List.of("service-1")), null))
                .containsExactlyInAnyOrder(
                        "service-1 null null: 0.333333333333 of 0.5, -0.166666666667",
                        "null contract-1 null: 0.5 of 0.75, -0.25",
                        "null contract-1 area-2: 0 of 0.75, -0.75");
        assertThat(told(Map.of(Dimension.CONTRACT, List.of("contract-2")), null))
                .containsExactly("service-1 null null: 0 of 0.5, -0.5");
    }

    @Test
    void theIntervalMovesWithTheValueAndWhatTheGateHidesTellsNoDifference() {
        TargetQuery.Row row = answer(Map.of(), null).getFirst();
        assertThat(row.difference().low()).isEqualTo(minusHalf(row.value().low()));
        assertThat(row.difference().high()).isEqualTo(minusHalf(row.value().high()));

        DisclosurePolicy defaults = DisclosurePolicy.of(Settings.load(Map.of()));
        assertThat(new TargetQuery(reader, defaults, Access.toAll(Profile.MANAGER)).answer(Map.of(), null))
                .filteredOn(hidden -> hidden.target().metric().equals("OPEN_EMPLOYMENT_RATE"))
                .extracting(hidden -> hidden.difference().status())
                .containsExactly(FigureStatus.SUPPRESSED);
    }

    private static BigDecimal minusHalf(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).subtract(new BigDecimal("0.5"));
    }

    private static List<String> told(Map<Dimension, List<String>> filter, @Nullable Period period) {
        return answer(filter, period).stream().map(TargetQuerySpecTest::told).toList();
    }

    private static List<TargetQuery.Row> answer(Map<Dimension, List<String>> filter, @Nullable Period period) {
        return new TargetQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER)).answer(filter, period);
    }

    private static String told(TargetQuery.Row row) {
        String names = List.of(Dimension.SERVICE, Dimension.CONTRACT, Dimension.AREA).stream()
                .map(row.target()::member)
                .map(member -> member == null ? "null" : member.code())
                .collect(Collectors.joining(" "));
        Figure value = row.value();
        String reached =
                value.value() == null ? "" + value.reason() : value.value().toPlainString();
        String difference = row.difference().value() == null
                ? ""
                : ", " + row.difference().value().toPlainString();
        return names + ": " + reached + " of " + row.target().value() + difference;
    }
}
