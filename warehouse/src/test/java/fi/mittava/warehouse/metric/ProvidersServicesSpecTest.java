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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tables of providers and services that name no period. Forty persons started in each month of 2023-12 to 2025-11, the newest
 * of the generation; and as many answered in each.
 */
class ProvidersServicesSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final int A_MONTH = 40;

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert : InlineParticipation.inserts("person | end | change\n0 | 2025-11 | 1")) {
                statement.execute(insert);
            }
            statement.execute("CREATE TEMP TABLE one AS FROM participation");
            statement.execute("DELETE FROM participation");
            statement.execute(
                    "INSERT INTO participation BY NAME SELECT one.* REPLACE (i AS person, %d + i // %d AS start_month)"
                                    .formatted(Months.number(YearMonth.of(2023, 12)), A_MONTH)
                            + " FROM one, range(%d) others(i)".formatted(24 * A_MONTH));
            statement.execute("UPDATE generation SET as_of = '2025-11-20'");
            statement.execute("INSERT INTO instrument_item VALUES"
                    + " (1, 'meter', '1', 1, 'scale', 'scale', false, false, 'x', 'x', 'x', 1, 5)");
            statement.execute(
                    "INSERT INTO feedback SELECT 1, 0, 1 + person % 5, person, person, start_month, 3, 1, area,"
                            + " service, service_type, delivery, provider, contract, gender, age_band, education,"
                            + " duration_band, language_group, target_groups FROM participation");
        }));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Period starts(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to), Anchor.START);
    }

    private static Ask table() {
        return Ask.about(MetricCode.MEAN_CHANGE).by(Dimension.PROVIDER, Dimension.SERVICE);
    }

    private static FeedbackAnswer feedback(
            List<Dimension> groupBy, @Nullable Period period, DisclosurePolicy policy, Profile profile) {
        return new FeedbackQuery(reader, policy)
                .answer(new FeedbackQuestion(null, null, groupBy, Map.of(), period, 100, 0), Access.toAll(profile));
    }

    private static void assertMonths(FigureAnswer answer, int months) {
        assertThat(answer.rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.figures()).extracting(Figure::n).containsExactly((long) months * A_MONTH));
    }

    private static void assertMonths(FeedbackAnswer answer, int months) {
        assertThat(answer.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.mean().n()).isEqualTo((long) months * A_MONTH));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void areOfTheLatestFourWholeQuartersAndInPublicOfTheLatestWholeYear(Profile profile) {
        Period expected = profile == Profile.PUBLIC ? starts("2024-01", "2025-01") : starts("2024-10", "2025-10");
        FigureAnswer figures = table().of(reader, DEFAULTS, profile);
        assertThat(figures.period()).isEqualTo(expected);
        assertMonths(figures, 12);
        FeedbackAnswer feedback = feedback(List.of(Dimension.SERVICE, Dimension.PROVIDER), null, DEFAULTS, profile);
        assertThat(feedback.period()).isEqualTo(expected);
        assertMonths(feedback, 12);
    }

    @Test
    void areOfThePeriodThatIsNamed() {
        Period quarter = starts("2024-01", "2024-04");
        FigureAnswer figures = table().in(quarter).of(reader, DEFAULTS, Profile.MANAGER);
        assertThat(figures.period()).isEqualTo(quarter);
        assertMonths(figures, 3);
        assertMonths(feedback(List.of(Dimension.PROVIDER, Dimension.SERVICE), quarter, DEFAULTS, Profile.MANAGER), 3);
    }

    @Test
    void areOfEveryPeriodOfAGrain() {
        FigureAnswer figures = table().per(Grain.QUARTER).of(reader, DEFAULTS, Profile.MANAGER);
        assertThat(figures.period()).isNull();
        assertThat(figures.rows()).hasSize(9);
    }

    @Test
    void areOfAllTimeWhereNothingIsHiddenAndOtherTablesAre() {
        FigureAnswer open = table().of(reader, DisclosurePolicy.open(), Profile.MANAGER);
        assertThat(open.period()).isNull();
        assertMonths(open, 24);
        FigureAnswer ofProviders =
                Ask.about(MetricCode.MEAN_CHANGE).by(Dimension.PROVIDER).of(reader, DEFAULTS, Profile.MANAGER);
        assertThat(ofProviders.period()).isNull();
        assertMonths(ofProviders, 24);
        assertMonths(
                feedback(
                        List.of(Dimension.PROVIDER, Dimension.SERVICE), null, DisclosurePolicy.open(), Profile.MANAGER),
                24);
        assertMonths(feedback(List.of(Dimension.PROVIDER), null, DEFAULTS, Profile.MANAGER), 24);
    }

    @Test
    void effectsAreOfTheSamePeriod() {
        EffectQuery.Answer effects = new EffectQuery(reader, DEFAULTS, Access.toAll(Profile.MANAGER))
                .answer(table().question(), Outcome.EMPLOYED_OPEN, List.of(6));
        assertThat(effects.period()).isEqualTo(starts("2024-10", "2025-10"));
    }
}
