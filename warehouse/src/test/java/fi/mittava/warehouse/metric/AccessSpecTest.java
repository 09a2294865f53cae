package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scope does at the default thresholds: persons with a pair each, 40 of area 1, 3 of area 2, 12 of area 3. */
class AccessSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final List<Integer> PERSONS = List.of(40, 3, 12);
    private static final Ask CHANGE = Ask.about(MetricCode.MEAN_CHANGE);

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        StringBuilder rows = new StringBuilder("person | area | gender | end | change | reliable\n");
        int person = 0;
        for (int area = 1; area <= PERSONS.size(); area++) {
            for (int i = 0; i < PERSONS.get(area - 1); i++) {
                rows.append("%d | %d | %d | 2025-02 | %d | 0%n".formatted(person++, area, 1 + i % 2, i % 2));
            }
        }
        reader = InlineGeneration.open(new InlineGeneration().write(folder, rows.toString()));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Access to(Integer... areas) {
        return new Access(
                Profile.MANAGER,
                Map.of(
                        Dimension.AREA,
                        List.of(areas).stream().map(area -> "area-" + area).toList()));
    }

    private static Figure figure(Ask ask, Access access) {
        return ask.of(reader, DEFAULTS, access).rows().getFirst().figures().getFirst();
    }

    /** Three are left out by a filter to area 1: nobody can ask for them beside it whose scope that area is. */
    @Test
    void aScopeIsNotLookedBehindAndAFilterWithinItIs() {
        Ask ofFirst = Ask.about(MetricCode.MEAN_CHANGE).where(Dimension.AREA, "area-1");

        assertThat(figure(CHANGE, to(1)).n()).isEqualTo(40);
        assertThat(figure(ofFirst, to(1, 2)).isHidden()).isTrue();
        assertThat(figure(ofFirst, to(1)).n()).isEqualTo(40);
        assertThat(figure(ofFirst, to(1, 3)).n()).isEqualTo(40);
        assertThat(figure(ofFirst, to(1, 2)).isHidden()).isTrue();
    }

    @Test
    void aFilterByOthersFindsNobody() {
        Figure others = figure(Ask.about(MetricCode.PARTICIPATIONS).where(Dimension.AREA, "area-3"), to(1));

        assertThat(others.value()).isZero();
    }

    @Test
    void hintsAreOfTheScopeToo() {
        Ask ofWomen = Ask.about(MetricCode.MEAN_CHANGE).where(Dimension.GENDER, "gender-1");
        FigureTable answer = new MetricQuery(reader, DEFAULTS).wholeWithHints(ofWomen.question(), to(3));
        FigureTable few = new MetricQuery(reader, DEFAULTS).wholeWithHints(ofWomen.question(), to(2));

        assertThat(answer.rows().getFirst().figures().getFirst().hint()).isEqualTo("WITHOUT_GENDER");
        assertThat(few.rows().getFirst().figures().getFirst().isHidden()).isTrue();
        assertThat(few.rows().getFirst().figures().getFirst().hint()).isNull();
    }

    /** All less one's own are the others. */
    @Test
    void allAreaOutcomesAreToldWhereThoseOfTheOthersMayBe() {
        assertThat(overall(to(1, 3)).isHidden()).isTrue();
        assertThat(overall(to(1, 2)).n()).isEqualTo(55);
        assertThat(overall(to(1)).n()).isEqualTo(55);
        assertThat(overall(to(1, 2, 3)).n()).isEqualTo(55);
    }

    private static Figure overall(Access access) {
        return new ProviderComparisonQuery(reader, DEFAULTS, access)
                .answer(new ProviderComparisonQuery.Question(
                        "service_type-1", ComparedOutcome.CHANGE, 6, Map.of(), null))
                .overall();
    }

    @Test
    void nobodysScopeIsOfPersonsAndThePublicHasNone() {
        assertThatThrownBy(() -> new Access(Profile.MANAGER, Map.of(Dimension.GENDER, List.of("gender-1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Access(Profile.PUBLIC, Map.of(Dimension.AREA, List.of("area-1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
