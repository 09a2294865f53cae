package fi.mittava.warehouse.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
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

/** Three contracts of 40, 30 and a few participations of half a year, of which some work six months after the start. As of 2026-01-31. */
class TenderQuerySpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final Access MANAGER = Access.toAll(Profile.MANAGER);

    @TempDir
    Path folder;

    /** The first {@code working} of them work; the first {@code young} are of target group 0, the others of 1. */
    private static String rows(int contract, int persons, int working, int young) {
        return IntStream.range(0, persons)
                .mapToObj(number -> "%d | %d | %d | %s | 2025-01 | 2025-07 | %s%n"
                        .formatted(
                                contract * 100 + number,
                                contract,
                                1 + number % 2,
                                number < young ? "0" : "1",
                                number < working ? "S6=1" : "S6=6"))
                .collect(Collectors.joining());
    }

    private GenerationReader region(String rows) {
        return InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert :
                    InlineParticipation.inserts("person | contract | area | groups | start | end | bands\n" + rows)) {
                statement.execute(insert);
            }
            statement.execute("UPDATE participation SET start_date = DATE '2025-01-10', end_date = DATE '2025-07-10'");
        }));
    }

    private GenerationReader region(int few, int working) {
        return region(rows(1, 40, 15, 20) + rows(2, 30, 12, 15) + rows(3, few, working, 0));
    }

    private static final TermSheet.Line START =
            TenderSimulationTest.line(Component.OUTPUT, PaidMetric.STARTED, 100, null);
    private static final TermSheet.Line WORK = TenderSimulationTest.work(6, 0, 0, 10_000, null);
    private static final TermSheet.Line WORK_OF_YOUNG = TenderSimulationTest.work(6, 0, 0, 20_000, "target_group-0");

    private static TenderAnswer.Sheet ask(GenerationReader reader, Access access, TermSheet.Line... lines) {
        return new TenderQuery(reader, DEFAULTS, access)
                .answer(new TenderQuestion(List.of(TenderSimulationTest.sheet(Caps.NONE, lines)), Map.of(), null))
                .sheets()
                .getFirst();
    }

    private static List<String> told(TenderAnswer.Sheet sheet) {
        return sheet.contracts().stream()
                .map(row -> row.contract().code() + " " + text(row.cost()))
                .toList();
    }

    private static String text(Figure figure) {
        return figure.value() == null ? figure.status().name() : figure.value().toPlainString();
    }

    /** The next-smallest goes with it, so that the total doesn't give it away. */
    @Test
    void whatAFewEarnedByOutcomesIsHidden() {
        try (GenerationReader reader = region(4, 1)) {
            assertThat(told(ask(reader, MANAGER, START)))
                    .containsExactly("contract-1 40", "contract-2 30", "contract-3 4");
            TenderAnswer.Sheet sheet = ask(reader, MANAGER, START, WORK);
            assertThat(told(sheet))
                    .containsExactly("contract-1 1540", "contract-2 SUPPRESSED", "contract-3 SUPPRESSED");
            assertThat(text(sheet.total())).isEqualTo("2874");
        }
    }

    /** That all or none of nine work tells of each of them; of ten it may be told. */
    @Test
    void whatAllOrNoneEarnedNeedsTen() {
        try (GenerationReader nine = region(9, 9);
                GenerationReader ten = region(10, 10);
                GenerationReader some = region(9, 8)) {
            assertThat(told(ask(nine, MANAGER, WORK))).last().isEqualTo("contract-3 SUPPRESSED");
            assertThat(told(ask(ten, MANAGER, WORK))).last().isEqualTo("contract-3 1000");
            assertThat(told(ask(some, MANAGER, WORK))).last().isEqualTo("contract-3 800");
        }
    }

    @Test
    void whatIsHiddenLeavesNoTrace() {
        try (GenerationReader one = region(4, 1);
                GenerationReader other = region(rows(1, 40, 15, 20) + rows(2, 30, 11, 15) + rows(3, 4, 2, 0))) {
            assertThat(ask(one, MANAGER, WORK).contracts())
                    .usingRecursiveComparison()
                    .ignoringFields("cost.low", "cost.high")
                    .isEqualTo(ask(other, MANAGER, WORK).contracts());
        }
    }

    /** Three prices tell of three sets of people: each must be large enough. */
    @Test
    void aPriceForAGroupOfAFewHidesAllThatItIsPartOf() {
        try (GenerationReader reader = region(rows(1, 40, 15, 3) + rows(2, 30, 12, 0))) {
            assertThat(text(ask(reader, MANAGER, WORK).total())).isEqualTo("2700");
            TenderAnswer.Sheet sheet = ask(reader, MANAGER, WORK, WORK_OF_YOUNG);
            assertThat(sheet.total().status()).isEqualTo(FigureStatus.SUPPRESSED);
            assertThat(sheet.costPerParticipation().status()).isEqualTo(FigureStatus.SUPPRESSED);
            assertThat(sheet.components())
                    .allMatch(part -> part.cost().isHidden() && part.share().isHidden());
            assertThat(sheet.contracts()).allMatch(row -> row.cost().isHidden());
            assertThat(sheet.targetGroups()).allMatch(row -> row.cost().isHidden());
            assertThat(sheet.deadweight().value()).isNull();
            assertThat(sheet.pendingOutcomes()).isNull();
        }
    }

    /** Nor is it told of all but a few. */
    @Test
    void targetGroupsOfAFewAreLeftOut() {
        try (GenerationReader four = region(rows(1, 40, 15, 4) + rows(2, 30, 12, 0));
                GenerationReader five = region(rows(1, 40, 15, 5) + rows(2, 30, 12, 0));
                GenerationReader sixOfWhomAllWork = region(rows(1, 40, 15, 6) + rows(2, 30, 12, 0))) {
            assertThat(groups(ask(four, MANAGER, START))).isEmpty();
            assertThat(groups(ask(five, MANAGER, START))).containsExactly("target_group-0 5", "target_group-1 65");
            assertThat(groups(ask(sixOfWhomAllWork, MANAGER, WORK)))
                    .containsExactly("target_group-0 SUPPRESSED", "target_group-1 SUPPRESSED");
        }
    }

    private static List<String> groups(TenderAnswer.Sheet sheet) {
        return sheet.targetGroups().stream()
                .map(row -> row.targetGroup().code() + " " + text(row.cost()))
                .toList();
    }

    @Test
    void outcomesThatNobodyKnowsYetHaveAReasonAndNoNumber() {
        try (GenerationReader reader = region(20, 5)) {
            TenderAnswer.Sheet sheet = ask(reader, MANAGER, START, TenderSimulationTest.work(12, 0, 0, 10_000, null));

            assertThat(List.of(sheet.total(), sheet.components().getLast().cost(), sheet.deadweight()))
                    .allSatisfy(figure -> {
                        assertThat(figure.value()).isNull();
                        assertThat(figure.status()).isEqualTo(FigureStatus.NOT_YET_OBSERVED);
                        assertThat(figure.reason()).isEqualTo("AFTER_DATA");
                    });
            assertThat(text(sheet.components().getFirst().cost())).isEqualTo("90");
            assertThat(sheet.pendingOutcomes()).isEqualTo(90);
        }
    }

    @Test
    void aManagerSimulatesForOwnAreas() {
        try (GenerationReader reader = region(20, 5)) {
            Access own = new Access(Profile.MANAGER, Map.of(Dimension.AREA, List.of("area-1")));

            assertThat(text(ask(reader, own, START).total())).isEqualTo("45");
        }
    }

    @Test
    void ownTermsAreThoseOfEachContractAndOthersHaveNoPartInThem() {
        try (GenerationReader reader = InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts("person | contract | area | groups | start | end | bands\n"
                    + rows(1, 40, 15, 20) + rows(2, 30, 12, 15))) {
                statement.execute(insert);
            }
            statement.execute("UPDATE participation SET start_date = DATE '2025-01-10', end_date = DATE '2025-07-10'");
            statement.execute(
                    "INSERT INTO contract BY NAME SELECT key, 'contract-' || key AS code, [1, 2] AS area_keys,"
                            + " DATE '2025-01-01' AS start_date FROM range(1, 3) AS keys (key)");
            statement.execute(
                    "INSERT INTO contract_term BY NAME SELECT 1 AS contract, 'output' AS component, 'STARTED' AS"
                            + " metric, 'end' AS anchor, DATE '2025-01-01' AS valid_from, 700 AS price_cents, 0 AS"
                            + " sustain_months, 0 AS gap_months");
        }))) {
            TenderAnswer.Sheet sheet = new TenderQuery(reader, DEFAULTS, MANAGER)
                    .answer(new TenderQuestion(List.of(TermSheet.own("own")), Map.of(), null))
                    .sheets()
                    .getFirst();

            assertThat(told(sheet)).containsExactly("contract-1 280");
            assertThat(text(sheet.costPerParticipation())).isEqualTo("7");
            Access half = new Access(Profile.MANAGER, Map.of(Dimension.AREA, List.of("area-1")));
            assertThat(new TenderQuery(reader, DEFAULTS, half)
                            .answer(new TenderQuestion(List.of(TermSheet.own("own")), Map.of(), null))
                            .sheets()
                            .getFirst()
                            .total()
                            .reason())
                    .isEqualTo("NO_TERMS");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"PUBLIC", "PROVIDER", "VIEWER"})
    void whoIsNoManagerMayNotAsk(Profile profile) {
        try (GenerationReader reader = region(20, 5)) {
            assertThatThrownBy(() -> ask(reader, Access.toAll(profile), START))
                    .isInstanceOf(QuestionRefused.class)
                    .hasMessageEndingWith("may not ask for a tender simulation");
        }
    }
}
