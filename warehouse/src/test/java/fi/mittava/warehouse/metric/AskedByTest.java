package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.workspace.Settings;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedByTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final YearMonth NEWEST = YearMonth.of(2026, 2);

    private static Ask count() {
        return Ask.about(MetricCode.PARTICIPATIONS);
    }

    private static Period period(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to), Anchor.START);
    }

    private static void assertListed(Ask ask) {
        assertThatCode(() -> AskedBy.check(ask.question(), Profile.PUBLIC)).doesNotThrowAnyException();
    }

    private static void assertRefused(Profile profile, Ask ask, String rule) {
        assertThatThrownBy(() -> AskedBy.check(ask.question(), profile))
                .isInstanceOfSatisfying(
                        QuestionRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(QuestionRefused.Code.NOT_FOR_PROFILE))
                .hasMessageContaining(rule);
    }

    @Test
    void publicCrossesTwoDimensions() {
        assertListed(count());
        assertListed(count().by(Dimension.AREA, Dimension.GENDER));
        assertListed(count().by(Dimension.AREA).where(Dimension.GENDER, "f"));
        assertListed(count().by(Dimension.AREA).where(Dimension.AREA, "a"));
        assertRefused(
                Profile.PUBLIC,
                count().by(Dimension.AREA, Dimension.SERVICE).where(Dimension.GENDER, "f"),
                "2 dimensions at most");
    }

    @Test
    void publicFiltersByOneValueOrNone() {
        assertListed(count().where(Dimension.AREA, "a"));
        assertRefused(Profile.PUBLIC, count().where(Dimension.AREA, "a", "b"), "one value of AREA or none");
        assertRefused(Profile.PUBLIC, count().where(Dimension.AREA), "one value of AREA or none");
    }

    @ParameterizedTest
    @CsvSource({"2025-01, 2025-04", "2025-10, 2026-01", "2025-01, 2026-01"})
    void publicAsksAboutAQuarterOrAYear(String from, String to) {
        assertListed(count().in(period(from, to)));
    }

    @ParameterizedTest
    @CsvSource({"2025-01, 2025-02", "2025-02, 2025-05", "2025-01, 2025-07", "2025-04, 2026-04", "2024-01, 2026-01"})
    void publicMakesNoPeriodsOfItsOwn(String from, String to) {
        assertRefused(Profile.PUBLIC, count().in(period(from, to)), "one calendar quarter, one calendar year");
    }

    @Test
    void publicTakesWholeQuartersOrYearsByGrain() {
        assertListed(count().per(Grain.QUARTER));
        assertListed(count().per(Grain.QUARTER).in(period("2025-04", "2026-04")));
        assertListed(count().per(Grain.YEAR).in(period("2024-01", "2026-01")));
        assertRefused(Profile.PUBLIC, count().per(Grain.MONTH), "by month");
        assertRefused(Profile.PUBLIC, count().per(Grain.QUARTER).in(period("2025-04", "2026-03")), "whole ones");
        assertRefused(Profile.PUBLIC, count().per(Grain.YEAR).in(period("2025-04", "2026-04")), "whole ones");
    }

    @Test
    void publicDoesntAskWhoCollected() {
        MetricRequest bySelf =
                new MetricRequest(MetricCode.MEAN_CHANGE, null, Anchor.END, null, null, List.of(Collector.SELF));
        assertRefused(Profile.PUBLIC, Ask.about(bySelf), "who collected MEAN_CHANGE");
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void providersAskWithoutPersonalDimensions(Dimension dimension) {
        Ask grouped = count().by(dimension);
        Ask filtered = count().where(dimension, "x");
        if (dimension.isPersonal()) {
            assertRefused(Profile.PROVIDER, grouped, dimension + ", which is personal");
            assertRefused(Profile.PROVIDER, filtered, dimension + ", which is personal");
        } else {
            assertThatCode(() -> AskedBy.check(grouped.question(), Profile.PROVIDER))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "VIEWER"})
    void officialsAndViewersAskAnything(String profile) {
        Ask ask = count().by(Dimension.AREA, Dimension.GENDER, Dimension.AGE_BAND)
                .per(Grain.MONTH)
                .where(Dimension.SERVICE, "a", "b")
                .in(period("2025-02", "2025-03"));
        assertThatCode(() -> AskedBy.check(ask.question(), Profile.valueOf(profile)))
                .doesNotThrowAnyException();
    }

    @Test
    void providersServicesAreOfTheLatestFourWholeQuarters() {
        FigureQuestion asked = count().by(Dimension.SERVICE, Dimension.PROVIDER).question();
        assertThat(AskedBy.withPeriod(asked, DEFAULTS, Profile.MANAGER, NEWEST).period())
                .isEqualTo(period("2025-01", "2026-01"));
        assertThat(AskedBy.withPeriod(asked, DEFAULTS, Profile.MANAGER, YearMonth.of(2026, 4))
                        .period())
                .isEqualTo(period("2025-04", "2026-04"));
        assertThat(AskedBy.withPeriod(asked, DEFAULTS, Profile.PUBLIC, YearMonth.of(2026, 11))
                        .period())
                .isEqualTo(period("2025-01", "2026-01"));
    }

    @Test
    void providersServicesAreOfAllTimeWhereNothingIsHidden() {
        FigureQuestion asked = count().by(Dimension.SERVICE, Dimension.PROVIDER).question();
        assertThat(AskedBy.withPeriod(asked, DisclosurePolicy.open(), Profile.MANAGER, NEWEST)
                        .period())
                .isNull();
    }

    @Test
    void otherTablesAreOfAllTime() {
        for (Ask ask : List.of(
                count(),
                count().by(Dimension.PROVIDER),
                count().by(Dimension.SERVICE, Dimension.AREA),
                count().by(Dimension.SERVICE, Dimension.PROVIDER).per(Grain.QUARTER))) {
            assertThat(AskedBy.withPeriod(ask.question(), DEFAULTS, Profile.MANAGER, NEWEST)
                            .period())
                    .isNull();
        }
    }

    @Test
    void periodThatIsNamedStays() {
        Period named = period("2024-01", "2024-03");
        FigureQuestion asked =
                count().by(Dimension.SERVICE, Dimension.PROVIDER).in(named).question();
        assertThat(AskedBy.withPeriod(asked, DEFAULTS, Profile.MANAGER, NEWEST).period())
                .isEqualTo(named);
    }

    @Test
    void publicAsksForMetricsOnly() {
        assertThatThrownBy(() -> AskedBy.checkBeyondMetrics(Profile.PUBLIC, "targets"))
                .hasMessageContaining("may not ask for targets");
        assertThatCode(() -> AskedBy.checkBeyondMetrics(Profile.VIEWER, "targets"))
                .doesNotThrowAnyException();
    }
}
