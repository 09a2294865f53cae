package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.generation.InlineParticipation;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four pairs a quarter of 2025, of one provider's service; half of them of one gender, and one of them of one age. */
class HintsSpecTest {

    private static final MetricRequest CHANGE = Ask.request(MetricCode.MEAN_CHANGE);
    private static final Period LAST_QUARTER = period("2025-10", "2026-01");

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        StringBuilder rows = new StringBuilder("person | start | end | change | gender | age_band | area\n");
        for (int person = 0; person < 16; person++) {
            rows.append("%d | 2025-%02d | 2025-12 | 1 | %d | %d | 1%n"
                    .formatted(person, 1 + person / 4 * 3, 1 + person % 2, person == 0 ? 2 : 1));
        }
        reader = InlineGeneration.open(new InlineGeneration().write(folder, rows.toString()));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Period period(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to), Anchor.START);
    }

    private static Figure first(Ask ask, Profile profile) {
        return new MetricQuery(reader, DisclosurePolicy.of(Settings.load(Map.of())))
                .wholeWithHints(ask.question(), Access.toAll(profile))
                .rows()
                .getFirst()
                .figures()
                .getFirst();
    }

    private static Ask change() {
        return Ask.about(CHANGE);
    }

    @Test
    void tellsTheShortestPeriodThatSuffices() {
        Figure hidden = first(change().in(LAST_QUARTER), Profile.MANAGER);
        assertThat(hidden.isHidden()).isTrue();
        assertThat(hidden.n()).isNull();
        assertThat(hidden.hint()).isEqualTo("QUARTERS_4");
        Figure instead = first(change().in(period("2025-01", "2026-01")), Profile.MANAGER);
        assertThat(instead.isHidden()).isFalse();
        assertThat(instead.n()).isEqualTo(16);
    }

    @Test
    void tellsTheShortestGrainThatSuffices() {
        assertThat(first(change().per(Grain.MONTH), Profile.MANAGER).hint()).isEqualTo("GRAIN_YEAR");
        assertThat(first(change().per(Grain.QUARTER), Profile.MANAGER).hint()).isEqualTo("GRAIN_YEAR");
    }

    @Test
    void tellsWhichDimensionToLeaveOut() {
        assertThat(first(change().where(Dimension.GENDER, "gender-1"), Profile.MANAGER)
                        .hint())
                .isEqualTo("WITHOUT_GENDER");
        assertThat(first(change().by(Dimension.AREA, Dimension.GENDER), Profile.MANAGER)
                        .hint())
                .isEqualTo("WITHOUT_GENDER");
    }

    @Test
    void tellsNothingWhereNothingNearSuffices() {
        assertThat(first(
                                change().where(Dimension.GENDER, "gender-1").where(Dimension.AGE_BAND, "age_band-2"),
                                Profile.MANAGER)
                        .hint())
                .isNull();
    }

    @Test
    void tellsNothingThatMayNotBeAsked() {
        Figure inPublic = first(change().in(LAST_QUARTER), Profile.PUBLIC);
        assertThat(inPublic.isHidden()).isTrue();
        assertThat(inPublic.hint()).isNull();
    }

    /** Without the filter there are more groups than anybody reads. */
    @Test
    void whatIsTooMuchToAskIsNoHint(@TempDir Path folder) {
        StringBuilder four = new StringBuilder("person | area | end\n");
        IntStream.range(0, 4).forEach(person -> four.append(person).append(" | 2 | 2025-02\n"));
        Path file = new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts(four.toString())) {
                statement.execute(insert);
            }
            statement.execute("INSERT INTO participation BY NAME SELECT one.* REPLACE (1 AS area, i AS person,"
                    + " i // 400 AS provider, i % 400 AS contract) FROM (FROM participation LIMIT 1) one, range("
                    + (MetricQuery.MOST_GROUPS + 1) + ") others(i)");
        });
        Ask ask = Ask.about(MetricCode.MEAN_DAYS)
                .by(Dimension.PROVIDER, Dimension.CONTRACT)
                .where(Dimension.AREA, "area-2");
        try (GenerationReader many = InlineGeneration.open(file)) {
            MetricQuery query = new MetricQuery(many, DisclosurePolicy.of(Settings.load(Map.of())));
            FigureTable answer = query.wholeWithHints(ask.question(), Access.toAll(Profile.MANAGER));
            assertThat(answer.rows()).hasSize(1);
            assertThat(answer.rows().getFirst().figures().getFirst())
                    .matches(Figure::isHidden)
                    .extracting(Figure::hint)
                    .isNull();
        }
    }

    @Test
    void figuresThatAreToldHaveNone() {
        assertThat(first(change(), Profile.MANAGER).hint()).isNull();
    }

    @Test
    void withoutAskingThereIsNone() {
        assertThat(change().in(LAST_QUARTER)
                        .of(reader, DisclosurePolicy.of(Settings.load(Map.of())), Profile.MANAGER)
                        .rows()
                        .getFirst()
                        .figures())
                .isEqualTo(List.of(fi.mittava.warehouse.disclosure.DisclosureGate.HIDDEN));
    }
}
