package fi.mittava.warehouse.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.model.StarTable.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in docs/data-model.md and its picture, from a star that is made; {@code -Ddocs=write} writes them anew. */
class DataModelDocsSpecTest {

    private static final Path DOCS = Path.of("../docs/data-model.md");
    private static final Path PICTURE = Path.of("../docs/images/data-model.svg");
    private static final String BEGIN = "<!-- tables:";
    private static final String END = "<!-- end of tables -->";
    private static final boolean IS_WRITING = "write".equals(System.getProperty("docs"));

    private static List<StarTable> tables = List.of();

    @BeforeAll
    static void makeAStar(@TempDir Path folder) {
        // With an instrument, so that there are the columns of a measure.
        Scenario scenario = Scenario.withDefinitions(folder).land("definitions", "kind, code, version, body", """
            'instrument', 'meter', '1', '{"scale": {"min": 0, "max": 10}, "items": [{"code": "w"}],
            "dimensions": [{"code": "calm", "items": ["w"]}]}'\
            """);
        scenario.refresh();
        tables = StarTables.of(scenario);
    }

    @Test
    void tablesInTheDocsAreCurrent() throws IOException {
        String docs = Files.readString(DOCS);
        int from = docs.indexOf('\n', docs.indexOf(BEGIN)) + 1;
        int to = docs.indexOf(END);
        if (IS_WRITING) {
            Files.writeString(DOCS, docs.substring(0, from) + sections() + docs.substring(to));
            return;
        }
        assertThat(docs.substring(from, to))
                .as("the tables in docs/data-model.md; write them anew with -Ddocs=write")
                .isEqualTo(sections());
    }

    @Test
    void pictureInTheDocsIsCurrent() throws IOException {
        String svg = new StarPicture(tables).svg();
        if (IS_WRITING) {
            Files.writeString(PICTURE, svg);
            return;
        }
        assertThat(Files.readString(PICTURE))
                .as("docs/images/data-model.svg; draw it anew with -Ddocs=write")
                .isEqualTo(svg);
    }

    @Test
    void keysAndGrainsAreThoseOfTheTables() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.columns().stream().map(StarTable.Column::name))
                        .as(table.name())
                        .containsAll(table.key()))
                .allSatisfy(table -> assertThat(table.grain()).as(table.name()).startsWith("one "));
    }

    private static String sections() {
        return Stream.of(Kind.values()).map(DataModelDocsSpecTest::section).collect(Collectors.joining());
    }

    private static String section(Kind kind) {
        return "\n## " + kind.title + "\n"
                + tables.stream()
                        .filter(table -> table.kind() == kind)
                        .map(DataModelDocsSpecTest::text)
                        .collect(Collectors.joining());
    }

    private static String text(StarTable table) {
        String key = table.key().isEmpty()
                ? ""
                : " Key: "
                        + table.key().stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "))
                        + ".";
        String columns = table.columns().stream()
                .map(column -> "| `%s` | %s | %s |\n"
                        .formatted(
                                column.name(),
                                column.type(),
                                table.referenceOf(column)
                                        .map(to -> "`" + to + "`")
                                        .orElse("")))
                .collect(Collectors.joining());
        return "\n### `%s`\n\nGrain: %s.%s\n\n| column | type | points at |\n|---|---|---|\n%s"
                .formatted(table.name(), table.grain(), key, columns);
    }
}
