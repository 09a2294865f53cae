package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import fi.mittava.warehouse.generation.Member;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups, filters, periods, order and pages; all thresholds at 1. */
class MetricQuerySpecTest {

    private static final MetricRequest PARTICIPATIONS = request(MetricCode.PARTICIPATIONS);
    private static final MetricRequest PERSONS = request(MetricCode.PERSONS);
    private static final MetricRequest MEAN_DAYS = request(MetricCode.MEAN_DAYS);

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(new InlineGeneration().write(folder, """
            person | area | gender | groups | start   | end     | days
            0      | 1    | 1      | 0,1    | 2024-12 | 2025-02 | 10
            0      | 2    | 1      | 0      | 2025-01 | 2025-04 | 20
            1      | 2    | 2      | 1      | 2025-02 | 2025-04 | 60
            2      | 0    | 0      | -      | 2025-04 | -       | -
            """));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void unknownIsAGroupLikeAnyOther() {
        assertThat(told(Ask.about(PARTICIPATIONS).by(Dimension.AREA)))
                .containsExactly("unknown: 1", "area-1: 1", "area-2: 2");
    }

    @Test
    void personCountsInEachOfTheirTargetGroupsAndOnceInTheWhole() {
        assertThat(told(Ask.about(PARTICIPATIONS, PERSONS).by(Dimension.TARGET_GROUP)))
                .containsExactly("target_group-0: 2 1", "target_group-1: 2 2");
        assertThat(told(Ask.about(PARTICIPATIONS, PERSONS))).containsExactly(": 4 3");
    }

    @Test
    void targetGroupsCrossOtherDimensionsAndPeriods() {
        assertThat(told(Ask.about(PARTICIPATIONS).by(Dimension.GENDER, Dimension.TARGET_GROUP)))
                .containsExactly(
                        "target_group-0 gender-1: 2", "target_group-1 gender-1: 1", "target_group-1 gender-2: 1");
        assertThat(told(Ask.about(PARTICIPATIONS).by(Dimension.TARGET_GROUP).per(Grain.YEAR)))
                .containsExactly(
                        "2024-01 target_group-0: 1",
                        "2024-01 target_group-1: 1",
                        "2025-01 target_group-0: 1",
                        "2025-01 target_group-1: 1");
    }

    @Test
    void filterOfTargetGroupsSelectsRowsOnceAndShowsNoOtherGroups() {
        Ask both = Ask.about(PARTICIPATIONS).where(Dimension.TARGET_GROUP, "target_group-0", "target_group-1");
        assertThat(told(both)).containsExactly(": 3");
        Ask one = Ask.about(PARTICIPATIONS)
                .where(Dimension.TARGET_GROUP, "target_group-1")
                .by(Dimension.TARGET_GROUP);
        assertThat(told(one)).containsExactly("target_group-1: 2");
    }

    @Test
    void valuesOfAFilterAreJoinedByOrAndFiltersByAnd() {
        Ask or = Ask.about(PARTICIPATIONS).where(Dimension.AREA, "area-1", "area-2");
        assertThat(told(or)).containsExactly(": 3");
        Ask and = Ask.about(PARTICIPATIONS)
                .where(Dimension.AREA, "area-1", "area-2")
                .where(Dimension.GENDER, "gender-2");
        assertThat(told(and)).containsExactly(": 1");
        Ask unknown = Ask.about(PARTICIPATIONS).where(Dimension.AREA, "unknown");
        assertThat(told(unknown)).containsExactly(": 1");
    }

    @Test
    void codeThatNoMemberHasSelectsNothing() {
        assertThat(told(Ask.about(PARTICIPATIONS).where(Dimension.AREA, "nowhere")))
                .containsExactly(": 0");
        assertThat(told(Ask.about(PARTICIPATIONS).where(Dimension.AREA, "nowhere", "area-1")))
                .containsExactly(": 1");
        assertThat(told(Ask.about(PARTICIPATIONS)
                        .where(Dimension.TARGET_GROUP, "nowhere")
                        .by(Dimension.TARGET_GROUP)))
                .isEmpty();
        assertThat(told(Ask.about(PARTICIPATIONS)
                        .where(Dimension.AREA, "nowhere")
                        .by(Dimension.GENDER)))
                .isEmpty();
    }

    @Test
    void grainsAreCalendarMonthsQuartersAndYearsOfTheStart() {
        assertThat(told(Ask.about(PARTICIPATIONS).per(Grain.MONTH)))
                .containsExactly("2024-12: 1", "2025-01: 1", "2025-02: 1", "2025-04: 1");
        assertThat(told(Ask.about(PARTICIPATIONS).per(Grain.QUARTER)))
                .containsExactly("2024-10: 1", "2025-01: 2", "2025-04: 1");
        assertThat(told(Ask.about(PARTICIPATIONS).per(Grain.YEAR))).containsExactly("2024-01: 1", "2025-01: 3");
    }

    @Test
    void periodIsHalfOpenAndGrainFollowsItsAnchor() {
        Period starts = new Period(YearMonth.of(2024, 12), YearMonth.of(2025, 2), Anchor.START);
        assertThat(told(Ask.about(PARTICIPATIONS).in(starts))).containsExactly(": 2");
        Period ends = new Period(YearMonth.of(2025, 2), YearMonth.of(2025, 5), Anchor.END);
        assertThat(told(Ask.about(PARTICIPATIONS).in(ends).per(Grain.MONTH)))
                .containsExactly("2025-02: 1", "2025-04: 2");
    }

    @Test
    void rowsComeInTheMembersOwnOrderUnlessAskedOtherwise() {
        Ask byCode = Ask.about(PARTICIPATIONS).by(Dimension.AREA).orderedBy(new Order(Dimension.AREA, null, false));
        assertThat(told(byCode)).containsExactly("area-1: 1", "area-2: 2", "unknown: 1");
        Ask descending = Ask.about(PARTICIPATIONS).by(Dimension.AREA).orderedBy(new Order(Dimension.AREA, null, true));
        assertThat(told(descending)).containsExactly("unknown: 1", "area-2: 2", "area-1: 1");
    }

    @Test
    void rowsWithoutAValueComeLastInEitherDirection() {
        Ask ascending = Ask.about(MEAN_DAYS).by(Dimension.AREA).orderedBy(new Order(null, MEAN_DAYS, false));
        assertThat(told(ascending)).containsExactly("area-1: 10", "area-2: 40", "unknown: null");
        Ask descending = Ask.about(MEAN_DAYS).by(Dimension.AREA).orderedBy(new Order(null, MEAN_DAYS, true));
        assertThat(told(descending)).containsExactly("area-2: 40", "area-1: 10", "unknown: null");
    }

    @Test
    void pagesPartTheRowsAndTellWhetherMoreFollow() {
        Ask ask = Ask.about(PARTICIPATIONS).by(Dimension.AREA);
        FigureAnswer first = ask.page(2, 0).of(reader);
        assertThat(first.rows()).hasSize(2);
        assertThat(first.totalCount()).isEqualTo(3);
        assertThat(first.truncated()).isTrue();
        FigureAnswer second = ask.page(2, 2).of(reader);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.truncated()).isFalse();
        assertThat(ask.page(0, 0).of(reader).truncated()).isTrue();
        assertThat(ask.page(10, 50).of(reader).rows()).isEmpty();
    }

    @Test
    void questionWithoutMetricsTellsTheGroups() {
        assertThat(told(Ask.about().by(Dimension.GENDER))).containsExactly("unknown:", "gender-1:", "gender-2:");
    }

    @Test
    void refusesMoreGroupsThanAnybodyReads(@TempDir Path folder) {
        Path file = new InlineGeneration().write(folder, statement -> {
            statement.execute(InlineParticipation.inserts("person\n0").getFirst());
            statement.execute("""
                INSERT INTO participation
                SELECT p.* REPLACE ((i % 10)::SMALLINT AS area, (i // 10 % 10)::SMALLINT AS service,
                                  (i // 100 % 10)::SMALLINT AS provider, (i // 1000 % 10)::SMALLINT AS contract,
                                  (i // 10000 % 10)::UTINYINT AS gender, (i // 100000)::UTINYINT AS age_band)
                FROM participation p, range(100001) rows(i)\
                """);
        });
        Ask ask = Ask.about(PARTICIPATIONS)
                .by(Dimension.AREA, Dimension.SERVICE, Dimension.PROVIDER, Dimension.CONTRACT, Dimension.GENDER);
        try (GenerationReader large = InlineGeneration.open(file)) {
            assertThat(ask.of(large).totalCount()).isEqualTo(100_000);
            Ask ofMany = Ask.about(PARTICIPATIONS, PERSONS, MEAN_DAYS, request(MetricCode.POSITIVE_END_RATE))
                    .by(Dimension.AREA, Dimension.SERVICE, Dimension.PROVIDER, Dimension.CONTRACT, Dimension.GENDER);
            assertThatThrownBy(() -> ofMany.of(large)).hasMessageContaining("fewer metrics");
            ask.by(
                    Dimension.AREA,
                    Dimension.SERVICE,
                    Dimension.PROVIDER,
                    Dimension.CONTRACT,
                    Dimension.GENDER,
                    Dimension.AGE_BAND);
            assertThatThrownBy(() -> ask.of(large))
                    .isInstanceOf(QuestionRefused.class)
                    .extracting("code")
                    .isEqualTo(QuestionRefused.Code.TOO_MANY_GROUPS);
        }
    }

    @Test
    void refusesAnInstrumentThatTheGenerationLacks() {
        Ask ask = Ask.about(new MetricRequest(MetricCode.MEAN_CHANGE, null, Anchor.END, "nothing"));
        assertThatThrownBy(() -> ask.of(reader))
                .isInstanceOf(QuestionRefused.class)
                .extracting("code")
                .isEqualTo(QuestionRefused.Code.UNKNOWN_INSTRUMENT);
    }

    @Test
    void sameMetricTwiceAnswersTwice() {
        assertThat(told(Ask.about(PARTICIPATIONS, PARTICIPATIONS))).containsExactly(": 4 4");
    }

    /** Rows as text: period, members in the order of the dimensions, a colon, and the values. */
    private static List<String> told(Ask ask) {
        return ask.of(reader).rows().stream().map(MetricQuerySpecTest::told).toList();
    }

    private static String told(FigureAnswer.Row row) {
        String period = row.period() == null ? "" : row.period() + " ";
        String group = row.members().values().stream().map(Member::code).collect(Collectors.joining(" ", period, ""));
        return row.figures().stream()
                .map(figure -> " " + figure.value())
                .collect(Collectors.joining("", group.strip() + ":", ""));
    }
}
