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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BandQuerySpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));

    private static final String SIX = """
        person | area | start   | end     | bands
        0      | 1    | 2025-01 | 2025-03 | S0=6 E0=1 E1=1 E24=0
        1      | 1    | 2025-01 | 2025-03 | S0=6 E0=2 E1=8 E24=0
        2      | 1    | 2025-02 | 2025-04 | S0=5 E0=3 E1=7 E24=0
        3      | 1    | 2025-02 | 2025-04 | S0=4 E0=6 E1=9 E24=0
        3      | 1    | 2025-02 | 2025-04 | S0=6 E0=6 E1=9 E24=0
        4      | 2    | 2025-02 | -       | S0=6
        """;

    @TempDir
    private Path folder;

    @Test
    void everyBandIsToldInEveryMonthWithSharesOfThoseWhoAreSomewhere() {
        try (GenerationReader reader = InlineGeneration.open(new InlineGeneration().write(folder, SIX))) {
            List<BandQuery.Row> rows = open(reader).answer(Map.of(), null, Anchor.END);
            assertThat(rows).hasSize(25 * 10);
            assertThat(month(rows, 0)).isEqualTo("1 0.2, 1 0.2, 1 0.2, 0 0, 0 0, 2 0.4, 0 0, 0 0, 0 -, 0 -");
            assertThat(month(rows, 1))
                    .isEqualTo(
                            "1 0.333333333333, 0 0, 0 0, 0 0, 0 0, 0 0, 1 0.333333333333, 1 0.333333333333, 2 -, 0 -");
            assertThat(month(rows, 24))
                    .isEqualTo("0 AFTER_DATA, 0 AFTER_DATA, 0 AFTER_DATA, 0 AFTER_DATA, 0 AFTER_DATA, 0 AFTER_DATA,"
                            + " 0 AFTER_DATA, 0 AFTER_DATA, 0 -, 5 -");
        }
    }

    @Test
    void fromTheStartThoseWhoGoOnCountToo() {
        try (GenerationReader reader = InlineGeneration.open(new InlineGeneration().write(folder, SIX))) {
            List<BandQuery.Row> rows =
                    open(reader).answer(Map.of(Dimension.AREA, List.of("area-2")), null, Anchor.START);
            assertThat(month(rows, 0)).startsWith("0 0, 0 0, 0 0, 0 0, 0 0, 1 1,");
            assertThat(month(open(reader).answer(Map.of(Dimension.AREA, List.of("area-2")), null, Anchor.END), 0))
                    .startsWith("0 NOBODY_ENDED");
        }
    }

    @Test
    void monthsThatReachIntoImmatureOnesAreMarked() {
        Path file = new InlineGeneration().immatureFrom("2025-05").write(folder, SIX);
        try (GenerationReader reader = InlineGeneration.open(file)) {
            List<BandQuery.Row> rows = open(reader).answer(Map.of(), null, Anchor.END);
            assertThat(rows.getFirst().count().reason()).isNull();
            assertThat(rows.get(10).count().reason()).isEqualTo("IMMATURE");
            assertThat(rows.get(10).share()).extracting(Figure::reason).isEqualTo("IMMATURE");
        }
    }

    @Test
    void aMonthOfFewPersonsIsHiddenAndAMonthOfManyIsNot() {
        StringBuilder nine = new StringBuilder("person | end | bands\n");
        for (int person = 0; person < 9; person++) {
            nine.append(person)
                    .append(" | 2025-03 | E0=")
                    .append(person < 4 ? 1 : 6)
                    .append('\n');
        }
        assertThat(defaults(nine.toString())).isEqualTo("hidden".repeat(8));
        String ten = nine + "9 | 2025-03 | E0=6\n";
        assertThat(defaults(ten)).isEqualTo("400006" + "00");
        assertThat(defaults(ten + "9 | 2025-03 | E0=6\n")).isEqualTo("400007" + "00");
    }

    private String defaults(String table) {
        try (GenerationReader reader = InlineGeneration.open(new InlineGeneration().write(folder, table))) {
            return new BandQuery(reader, DEFAULTS, Access.toAll(Profile.MANAGER))
                    .answer(Map.of(), null, Anchor.END).stream()
                            .limit(8)
                            .map(row -> row.count().value() == null
                                    ? "hidden"
                                    : row.count().value().toString())
                            .collect(Collectors.joining());
        }
    }

    private static BandQuery open(GenerationReader reader) {
        return new BandQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER));
    }

    private static String month(List<BandQuery.Row> rows, int month) {
        return rows.stream()
                .filter(row -> row.month() == month)
                .map(BandQuerySpecTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(BandQuery.Row row) {
        Figure share = row.share();
        if (share == null) {
            return row.count().value() + " -";
        }
        return row.count().value() + " " + (share.value() == null ? share.reason() : share.value());
    }
}
