package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the gate gets the right numbers of persons, at the default thresholds. The gate's own rules: DisclosureGateTest. */
class MetricQueryDisclosureSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final MetricRequest DAYS = request(MetricCode.MEAN_DAYS);
    private static final MetricRequest COST_PER_EMPLOYED = request(MetricCode.COST_PER_EMPLOYED, 6, Anchor.END);

    @TempDir
    private Path folder;

    @Test
    void participationsOfOnePersonAreOnePerson() {
        String tenOfFour = rows(1, 10, 4, "E6=1");
        String sixOfFive = rows(2, 6, 5, "E6=1");
        Path file =
                new InlineGeneration().withMostParticipationsPerPerson(3).write(folder, table(tenOfFour + sixOfFive));
        assertStatus(file, Ask.about(DAYS).where(Dimension.AREA, "area-1"), FigureStatus.SUPPRESSED);
        assertStatus(file, Ask.about(DAYS).where(Dimension.AREA, "area-2"), FigureStatus.OK);
        String sevenOfSeven = rows(3, 7, 7, "E6=1");
        Path three = new InlineGeneration()
                .withMostParticipationsPerPerson(3)
                .write(folder, table(tenOfFour + sixOfFive + sevenOfSeven));
        assertStatus(
                three,
                Ask.about(DAYS).by(Dimension.AREA),
                FigureStatus.SUPPRESSED,
                FigureStatus.SUPPRESSED,
                FigureStatus.OK);
    }

    @Test
    void rowsBeyondTheMostOfOnePersonNeedNoCounting() {
        Path file =
                new InlineGeneration().withMostParticipationsPerPerson(3).write(folder, table(rows(1, 13, 5, "E6=1")));
        assertStatus(file, Ask.about(DAYS), FigureStatus.OK);
    }

    /** The keys' remainders, which prove most groups large enough, are all the same here. */
    @Test
    void personsOfTheSameRemainderAreSeveral() {
        StringBuilder four = new StringBuilder();
        for (int person = 0; person < 4; person++) {
            four.append(row(32 * person, 1, "E6=1"));
        }
        Path fourPersons = new InlineGeneration().write(folder, table(four.toString()));
        assertStatus(fourPersons, Ask.about(DAYS), FigureStatus.SUPPRESSED);
        Path fivePersons = new InlineGeneration().write(folder, table(four + row(32 * 4, 1, "E6=1")));
        assertStatus(fivePersons, Ask.about(DAYS), FigureStatus.OK);
    }

    @Test
    void personsAreCountedInTheDenominatorNotInTheGroup() {
        String observed = rows(1, 4, 4, "E6=1");
        String unobserved = rows(1, 20, 20, "E6=9");
        Path file = new InlineGeneration().write(folder, table(observed + unobserved));
        Ask rate = Ask.about(request(MetricCode.EMPLOYMENT_RATE, 6, Anchor.END));
        assertStatus(file, rate, FigureStatus.SUPPRESSED);
    }

    @Test
    void personalDimensionInGroupOrFilterMakesCountsStricter() {
        Path file = new InlineGeneration().write(folder, table(rows(1, 4, 4, "E6=1")));
        Ask count = Ask.about(MetricCode.PARTICIPATIONS);
        assertStatus(file, count, FigureStatus.OK);
        assertStatus(file, Ask.about(MetricCode.PARTICIPATIONS).by(Dimension.GENDER));
        assertStatus(file, Ask.about(MetricCode.PERSONS).by(Dimension.TARGET_GROUP));
        assertStatus(
                file, Ask.about(MetricCode.TOTAL_COST).where(Dimension.GENDER, "gender-1"), FigureStatus.SUPPRESSED);
    }

    @Test
    void personsOfTargetGroupsAreCountedAcrossTheirCombinations() {
        String both = rows(1, 3, 3, "E6=1");
        String fourth = "3 | 1 | 1 | 2025-02 | 30 | 100 | E6=1\n";
        String fifth = "4 | 1 | 1 | 2025-02 | 30 | 100 | E6=1\n";
        Path fourPersons = new InlineGeneration().write(folder, table(both + fourth));
        assertStatus(fourPersons, Ask.about(DAYS).by(Dimension.TARGET_GROUP));
        Path fivePersons = new InlineGeneration().write(folder, table(both + fourth + fifth));
        assertStatus(fivePersons, Ask.about(DAYS).by(Dimension.TARGET_GROUP), FigureStatus.OK);
    }

    @Test
    void costPerEmployedNeedsFiveEmployedAndTenWhereAllOrNobodyIs() {
        assertThat(costPerEmployed(4, 6).status()).isEqualTo(FigureStatus.SUPPRESSED);
        assertThat(costPerEmployed(5, 1).status()).isEqualTo(FigureStatus.OK);
        assertThat(costPerEmployed(9, 0).status()).isEqualTo(FigureStatus.SUPPRESSED);
        assertThat(costPerEmployed(10, 0).status()).isEqualTo(FigureStatus.OK);
        assertThat(costPerEmployed(0, 9).status()).isEqualTo(FigureStatus.SUPPRESSED);
        assertThat(costPerEmployed(0, 10).reason()).isEqualTo("NOBODY_EMPLOYED");
    }

    @Test
    void orderByAHiddenFigureIsThatOfTheGroups() {
        String small = rows(1, 4, 4, "E6=1").replace("| 30 |", "| 99 |");
        String smaller = rows(2, 3, 3, "E6=1");
        String large = rows(3, 5, 5, "E6=1");
        Path file = new InlineGeneration().write(folder, table(small + smaller + large));
        for (boolean isDescending : new boolean[] {true, false}) {
            Ask ask = Ask.about(DAYS).by(Dimension.AREA).orderedBy(new Order(null, DAYS, isDescending));
            try (GenerationReader reader = InlineGeneration.open(file)) {
                assertThat(ask.of(reader, DEFAULTS, Profile.MANAGER).rows())
                        .extracting(
                                row -> row.members().values().iterator().next().code())
                        .containsExactly("area-3", "area-1", "area-2");
            }
        }
    }

    /** Harm must not be what disappears first: of 10 pairs the three shares are seen, unless all went one way. */
    @Test
    void improvedUnchangedAndWorsenedAreShownOrHiddenTogether() {
        assertThat(reliably(10, 0)).containsOnly(FigureStatus.SUPPRESSED).hasSize(3);
        assertThat(reliably(9, 1)).containsOnly(FigureStatus.OK).hasSize(3);
        assertThat(reliably(8, 1)).containsOnly(FigureStatus.SUPPRESSED).hasSize(3);
        assertThat(reliably(0, 10)).containsOnly(FigureStatus.SUPPRESSED).hasSize(3);
    }

    private List<FigureStatus> reliably(int improved, int worsened) {
        StringBuilder rows = new StringBuilder("person | end | change | reliable\n");
        for (int person = 0; person < improved + worsened; person++) {
            rows.append(person)
                    .append(" | 2025-02 | 1 | ")
                    .append(person < improved ? 1 : -1)
                    .append('\n');
        }
        Ask ask = Ask.about(
                request(MetricCode.RELIABLY_IMPROVED),
                request(MetricCode.RELIABLY_UNCHANGED),
                request(MetricCode.RELIABLY_WORSENED));
        Path file = new InlineGeneration().write(folder, rows.toString());
        try (GenerationReader reader = InlineGeneration.open(file)) {
            return ask.of(reader, DEFAULTS, Profile.MANAGER).rows().getFirst().figures().stream()
                    .map(Figure::status)
                    .toList();
        }
    }

    private Figure costPerEmployed(int employed, int others) {
        StringBuilder rows = new StringBuilder(rows(1, employed, employed, "E6=1"));
        for (int person = employed; person < employed + others; person++) {
            rows.append(row(person, 1, "E6=6"));
        }
        Path file = new InlineGeneration().write(folder, table(rows.toString()));
        try (GenerationReader reader = InlineGeneration.open(file)) {
            return Ask.about(COST_PER_EMPLOYED)
                    .of(reader, DEFAULTS, Profile.MANAGER)
                    .rows()
                    .getFirst()
                    .figures()
                    .getFirst();
        }
    }

    /** Of every row; a group that may not be told has none. */
    private static void assertStatus(Path file, Ask ask, FigureStatus... statuses) {
        try (GenerationReader reader = InlineGeneration.open(file)) {
            assertThat(ask.of(reader, DEFAULTS, Profile.MANAGER).rows())
                    .extracting(row -> row.figures().getFirst().status())
                    .containsExactly(statuses);
        }
    }

    private static String table(String rows) {
        return "person | area | groups | end | days | cents | bands\n" + rows;
    }

    /** {@code count} participations in one area, by {@code persons} in turn; in target groups 0 and 1. */
    private static String rows(int area, int count, int persons, String bands) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < count; row++) {
            rows.append(row(row % persons, area, bands));
        }
        return rows.toString();
    }

    private static String row(int person, int area, String bands) {
        return person + " | " + area + " | 0,1 | 2025-02 | 30 | 100 | " + bands + "\n";
    }
}
