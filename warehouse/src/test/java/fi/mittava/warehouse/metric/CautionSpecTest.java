package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of figures that many left the register unseen for, or whose newest records may still be coming. */
class CautionSpecTest {

    private static final MetricRequest RATE = request(MetricCode.OPEN_EMPLOYMENT_RATE, 6, Anchor.END);

    @TempDir
    private Path folder;

    @Test
    void oneInTenMayLeaveUnseenAndOneInNineMayNot() {
        assertThat(rate(table(9, 1)).reason()).isNull();
        assertThat(rate(table(8, 1)).reason()).isEqualTo("LEFT_REGISTER");
        assertThat(rate(table(18, 2)).reason()).isNull();
        assertThat(rate(table(17, 2)).reason()).isEqualTo("LEFT_REGISTER");
    }

    @Test
    void theValueStaysThatOfTheObservedAndLiesBetweenTheBounds() {
        Figure figure = rate(table(8, 4));
        assertThat(figure.value()).isEqualByComparingTo("1");
        assertThat(figure.low()).isLessThan(figure.value());
        assertThat(figure.high()).isEqualByComparingTo("1");
        assertThat(figure.n()).isEqualTo(8);
    }

    @Test
    void aViewerSeesBoundsOnlyWhereThoseWhoLeftAreEnoughThemselves() {
        assertThat(viewed(table(20, 4))).isEqualTo(FigureStatus.SUPPRESSED);
        assertThat(viewed(table(20, 5))).isEqualTo(FigureStatus.OK);
        assertThat(viewed(table(36, 4))).isEqualTo(FigureStatus.OK);
    }

    @Test
    void figuresThatReachIntoImmatureMonthsSaySo() {
        InlineGeneration generation = new InlineGeneration().immatureFrom("2025-09");
        String february = "person | end | bands\n0 | 2025-02 | E6=1";
        String march = february + "\n1 | 2025-03 | E6=9";
        assertThat(of(generation, march).reason()).isNull();
        assertThat(of(generation, february + "\n1 | 2025-03 | E6=1").reason()).isEqualTo("IMMATURE");
        assertThat(of(generation, "person | end | bands\n0 | 2025-04 | E6=1\n1 | 2025-04 | E6=8")
                        .reason())
                .isEqualTo("LEFT_REGISTER");
    }

    /** Observed ones all at work. */
    private static String table(int observed, int left) {
        StringBuilder table = new StringBuilder("person | end | bands\n");
        for (int person = 0; person < observed + left; person++) {
            table.append(person).append(" | 2025-02 | E6=").append(person < observed ? 1 : 8);
            table.append('\n');
        }
        return table.toString();
    }

    private Figure rate(String table) {
        return of(new InlineGeneration(), table);
    }

    private Figure of(InlineGeneration generation, String table) {
        try (GenerationReader reader = InlineGeneration.open(generation.write(folder, table))) {
            return Ask.about(RATE).figureOf(reader);
        }
    }

    private FigureStatus viewed(String table) {
        try (GenerationReader reader = InlineGeneration.open(new InlineGeneration().write(folder, table))) {
            DisclosurePolicy defaults = DisclosurePolicy.of(Settings.load(Map.of()));
            return Ask.about(RATE)
                    .of(reader, defaults, Profile.VIEWER)
                    .rows()
                    .getFirst()
                    .figures()
                    .getFirst()
                    .status();
        }
    }
}
