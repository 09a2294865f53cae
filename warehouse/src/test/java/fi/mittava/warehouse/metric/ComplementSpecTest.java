package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figure without a filter less the figure with it is that of those whom the filter alone leaves out: they are nobody, or
 * enough to be shown. At the defaults, beside forty persons whom every filter keeps.
 */
class ComplementSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));

    private static final String COLUMNS =
            "person | area | gender | provider | groups | end | cents | bands | change | reliable";
    private static final int KEPT = 40;

    /** How many are left out, an area each. */
    private static final List<Integer> LEFT_OUT = List.of(0, 1, 4, 5, 9, 10, 19, 20, 21);

    private static GenerationReader areas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open(@TempDir Path shared) {
        Rows rows = new Rows();
        for (int left : LEFT_OUT) {
            int area = 1 + LEFT_OUT.indexOf(left);
            rows.persons(KEPT, area, "1 | 1 | 0", true).persons(left, area, "2 | 2 | -", true);
        }
        areas = rows.open(shared);
    }

    @AfterAll
    static void close() {
        areas.close();
    }

    /** Rows of persons by number, every other of whom is employed and improved. */
    private static final class Rows {

        private final StringBuilder text = new StringBuilder(COLUMNS).append('\n');
        private int persons;
        private String end = "2025-02";

        private Rows ending(String month) {
            end = month;
            return this;
        }

        private Rows persons(int count, int area, String attributes, boolean hasPair) {
            for (int person = 0; person < count; person++) {
                add(persons++, area, attributes, hasPair);
            }
            return this;
        }

        private void add(int person, int area, String attributes, boolean hasPair) {
            boolean isLucky = person % 2 == 0;
            text.append("%d | %d | %s | %s | 1000 | E6=%d | %s%n"
                    .formatted(
                            person,
                            area,
                            attributes,
                            end,
                            isLucky ? 1 : 6,
                            !hasPair ? "- | -" : isLucky ? "1 | 1" : "-1 | -1"));
        }

        private GenerationReader open(Path folder) {
            return InlineGeneration.open(
                    new InlineGeneration().withMostParticipationsPerPerson(3).write(folder, text.toString()));
        }
    }

    /** Beside each metric the fewest who may be left out, if anybody is; 1: any number. */
    @ParameterizedTest
    @CsvSource({
        "MANAGER, GENDER, gender-1, PARTICIPATIONS 5 TOTAL_COST 5 MEAN_DAYS 5 EMPLOYMENT_RATE 5"
                + " MEAN_CHANGE 10 RELIABLY_IMPROVED 10",
        "MANAGER, TARGET_GROUP, target_group-0, PARTICIPATIONS 5 EMPLOYMENT_RATE 5 MEAN_CHANGE 10",
        "MANAGER, PROVIDER, provider-1, PARTICIPATIONS 1 MEAN_DAYS 1 EMPLOYMENT_RATE 1"
                + " MEAN_CHANGE 10 RELIABLY_IMPROVED 10",
        "VIEWER, GENDER, gender-1, PARTICIPATIONS 10 EMPLOYMENT_RATE 10 RELIABLY_UNCHANGED 10",
        "VIEWER, PROVIDER, provider-1, PARTICIPATIONS 1 EMPLOYMENT_RATE 1 MEAN_CHANGE 10",
        "PROVIDER, PROVIDER, provider-1, PARTICIPATIONS 1 MEAN_CHANGE 10",
        "PUBLIC, GENDER, gender-1, PARTICIPATIONS 1 EMPLOYMENT_RATE 1 MEAN_CHANGE 20",
        "PUBLIC, PROVIDER, provider-1, PARTICIPATIONS 1 RELIABLY_IMPROVED 20"
    })
    void thoseLeftOutAreNobodyOrEnough(Profile profile, Dimension filter, String value, String metrics) {
        Map<MetricCode, Integer> least = new LinkedHashMap<>();
        String[] words = metrics.split(" ", -1);
        for (int word = 0; word < words.length; word += 2) {
            least.put(MetricCode.valueOf(words[word]), Integer.valueOf(words[word + 1]));
        }
        for (int left : LEFT_OUT) {
            Ask ask = Ask.about(least.keySet().stream()
                            .map(ComplementSpecTest::request)
                            .toArray(MetricRequest[]::new))
                    .where(Dimension.AREA, "area-" + (1 + LEFT_OUT.indexOf(left)))
                    .where(filter, value);
            assertThat(ask.of(areas, DEFAULTS, profile).rows().getFirst().figures())
                    .as("%d left out", left)
                    .extracting(Figure::isHidden)
                    .containsExactlyElementsOf(least.values().stream()
                            .map(enough -> left > 0 && left < enough)
                            .toList());
        }
    }

    private static MetricRequest request(MetricCode metric) {
        return MetricCatalogue.metric(metric).hasHorizon() ? Ask.request(metric, 6, Anchor.END) : Ask.request(metric);
    }

    private static boolean isHidden(GenerationReader reader, Ask ask, Profile profile) {
        return ask.of(reader, DEFAULTS, profile)
                .rows()
                .getFirst()
                .figures()
                .getFirst()
                .isHidden();
    }

    private boolean isHidden(Rows rows, MetricCode metric) {
        try (GenerationReader reader = rows.open(folder)) {
            return isHidden(reader, Ask.about(request(metric)).where(Dimension.GENDER, "gender-1"), Profile.MANAGER);
        }
    }

    @Test
    void personsAreLeftOutNotParticipations() {
        Rows fourPersons = new Rows().persons(KEPT, 1, "1 | 1 | 0", true);
        Rows fivePersons = new Rows().persons(KEPT, 1, "1 | 1 | 0", true);
        for (int participation = 0; participation < 12; participation++) {
            fourPersons.add(KEPT + participation % 4, 1, "2 | 1 | 0", true);
            fivePersons.add(KEPT + participation % 5, 1, "2 | 1 | 0", true);
        }
        assertThat(isHidden(fourPersons, MetricCode.MEAN_DAYS)).isTrue();
        assertThat(isHidden(fivePersons, MetricCode.MEAN_DAYS)).isFalse();
        assertThat(isHidden(fivePersons, MetricCode.MEAN_CHANGE)).isTrue();
    }

    @Test
    void thoseLeftOutAreOfTheFiguresOwnDenominator() {
        Rows withoutPairs = new Rows().persons(KEPT, 1, "1 | 1 | 0", true).persons(20, 1, "2 | 1 | 0", false);
        assertThat(isHidden(withoutPairs, MetricCode.MEAN_CHANGE)).isFalse();
        assertThat(isHidden(withoutPairs, MetricCode.RELIABLY_IMPROVED)).isFalse();
        withoutPairs.persons(9, 1, "2 | 1 | 0", true);
        assertThat(isHidden(withoutPairs, MetricCode.MEAN_CHANGE)).isTrue();
        assertThat(isHidden(withoutPairs, MetricCode.RELIABLY_IMPROVED)).isTrue();
    }

    /** The group of a value is the same with the filter and without. */
    @Test
    void filterOfWhatIsGroupedByLeavesNobodyOut() {
        try (GenerationReader reader = new Rows()
                .persons(KEPT, 1, "1 | 1 | 0", true)
                .persons(4, 1, "2 | 1 | 0", true)
                .open(folder)) {
            for (MetricCode metric : List.of(MetricCode.PARTICIPATIONS, MetricCode.MEAN_CHANGE)) {
                Ask ask = Ask.about(metric).by(Dimension.GENDER).where(Dimension.GENDER, "gender-1");
                assertThat(isHidden(reader, ask, Profile.MANAGER)).isFalse();
            }
        }
    }

    @Test
    void thoseLeftOutAreOfTheSamePeriod() {
        Rows rows = new Rows()
                .persons(KEPT, 1, "1 | 1 | 0", true)
                .ending("2025-04")
                .persons(KEPT, 1, "1 | 1 | 0", true)
                .persons(4, 1, "2 | 1 | 0", true);
        Ask ask = Ask.about(MetricCode.MEAN_CHANGE).where(Dimension.GENDER, "gender-1");
        try (GenerationReader reader = rows.open(folder)) {
            assertThat(isHidden(reader, ask.in(ends("2025-02", "2025-03")), Profile.MANAGER))
                    .isFalse();
            assertThat(isHidden(reader, ask.in(ends("2025-04", "2025-05")), Profile.MANAGER))
                    .isTrue();
        }
    }

    private static Period ends(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to), Anchor.END);
    }

    /** Seven remainders prove enough persons for a manager, but not for a viewer. */
    @Test
    void whoMustSeeMorePersonsHasThemCounted() {
        Rows rows = new Rows().persons(20, 1, "1 | 1 | 0", true);
        for (int person = 0; person < 12; person++) {
            rows.add(20 + person % 7 + person / 7 * 32, 1, "2 | 1 | 0", true);
        }
        Ask ask = Ask.about(MetricCode.MEAN_DAYS).where(Dimension.GENDER, "gender-1");
        try (GenerationReader reader = rows.open(folder)) {
            assertThat(isHidden(reader, ask, Profile.MANAGER)).isFalse();
            assertThat(isHidden(reader, ask, Profile.VIEWER)).isFalse();
        }
    }

    /** Without one filter the other still stands. */
    @Test
    void eachFilterIsLookedAtByItself() {
        Rows ofNeither = new Rows().persons(KEPT, 1, "1 | 1 | 0", true).persons(4, 1, "2 | 2 | 0", true);
        Ask ask = Ask.about(request(MetricCode.MEAN_CHANGE))
                .where(Dimension.GENDER, "gender-1")
                .where(Dimension.PROVIDER, "provider-1");
        try (GenerationReader reader = ofNeither.open(folder)) {
            assertThat(isHidden(reader, ask, Profile.MANAGER)).isFalse();
        }
        for (String ofOne : List.of("2 | 1 | 0", "1 | 2 | 0")) {
            Rows rows = new Rows().persons(KEPT, 1, "1 | 1 | 0", true).persons(4, 1, ofOne, true);
            try (GenerationReader reader = rows.open(folder)) {
                assertThat(isHidden(reader, ask, Profile.MANAGER)).isTrue();
            }
        }
    }

    /** The second area's are four: the first, which has none, doesn't hide them; with the third's they are enough. */
    @Test
    void groupsHaveThoseLeftOutOfTheirOwn() {
        Rows rows = new Rows()
                .persons(30, 1, "1 | 1 | 0", true)
                .persons(KEPT, 2, "1 | 1 | 0", true)
                .persons(4, 2, "1 | 2 | 0", true)
                .persons(KEPT, 3, "1 | 1 | 0", true)
                .persons(10, 3, "1 | 2 | 0", true)
                .persons(50, 4, "1 | 1 | 0", true);
        try (GenerationReader reader = rows.open(folder)) {
            Ask ask = Ask.about(MetricCode.MEAN_CHANGE).by(Dimension.AREA).where(Dimension.PROVIDER, "provider-1");
            assertThat(ask.of(reader, DEFAULTS, Profile.MANAGER).rows())
                    .extracting(row -> row.figures().getFirst().isHidden())
                    .containsExactly(true, true, true, false);
        }
    }
}
