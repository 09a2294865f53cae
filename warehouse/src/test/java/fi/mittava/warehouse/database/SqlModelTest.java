package fi.mittava.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.load.CoreTables;
import fi.mittava.warehouse.star.Checks;
import fi.mittava.warehouse.star.StarModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlModelTest {

    private static final Path SQL = Path.of("src/main/resources/sql");

    @Test
    void everyFileOfSqlIsAModelThatRuns() throws IOException {
        assertThat(CoreTables.models().stream().map(SqlModel::name)).containsExactlyInAnyOrderElementsOf(files("core"));
        assertThat(StarModels.all().stream().map(SqlModel::name)).containsExactlyInAnyOrderElementsOf(files("star"));
        assertThat(Checks.models().stream().map(SqlModel::name)).containsExactlyInAnyOrderElementsOf(files("checks"));
    }

    @Test
    void everyModelOfATableTellsItsGrain() {
        assertThat(Stream.concat(CoreTables.models().stream(), StarModels.all().stream())
                        .filter(model -> !model.name().equals("star/calendar")))
                .allSatisfy(model -> assertThat(model.header()).startsWith("Grain: "));
        assertThat(Checks.models())
                .allSatisfy(model -> assertThat(model.header()).isNotEmpty());
    }

    @Test
    void theVersionChangesWithEveryModelAndWithItsText() {
        SqlModel first = new SqlModel("a", "SELECT 1");
        SqlModel second = new SqlModel("a", "SELECT 2");

        assertThat(SchemaVersion.of(List.of(first))).isEqualTo(SchemaVersion.of(List.of(first)));
        assertThat(SchemaVersion.of(List.of(first))).isNotEqualTo(SchemaVersion.of(List.of(second)));
        assertThat(SchemaVersion.of(List.of(first))).isNotEqualTo(SchemaVersion.of(List.of(first, second)));
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SQL.resolve(folder))) {
            return files.map(
                            file -> folder + "/" + file.getFileName().toString().replaceFirst("\\.sql$", ""))
                    .toList();
        }
    }
}
