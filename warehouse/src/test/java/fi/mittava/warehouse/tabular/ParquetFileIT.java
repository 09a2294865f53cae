package fi.mittava.warehouse.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.database.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileIT {

    private static final List<ParquetFile.Column> COLUMNS = List.of(
            new ParquetFile.Column("text", ColumnType.TEXT),
            new ParquetFile.Column("month", ColumnType.MONTH),
            new ParquetFile.Column("whole", ColumnType.WHOLE),
            new ParquetFile.Column("decimal", ColumnType.DECIMAL),
            new ParquetFile.Column("flag", ColumnType.FLAG));

    @Test
    void holdsEveryTypeNothingAndFactsInTheRowsOrder(@TempDir Path folder) {
        Path file = folder.resolve("it's.parquet");

        ParquetFile.write(
                file,
                COLUMNS,
                Map.of("note", "it's made up"),
                List.of(
                        new Object[] {"=ä", YearMonth.of(2025, 2), 3, new BigDecimal("0.0625"), true},
                        new Object[] {"", YearMonth.of(1969, 12), 1L << 53, new BigDecimal("-1"), false},
                        new Object[] {null, null, null, null, null}));

        try (Database database =
                Database.inMemory(new DatabaseLimits("100MB", 1, folder.resolve("spill")), Progress.NONE)) {
            String name = Database.quoted(file.toString());
            assertThat(database.sql().fetch("DESCRIBE FROM " + name).getValues("column_type"))
                    .hasToString("[VARCHAR, DATE, BIGINT, DOUBLE, BOOLEAN]");
            assertThat(database.sql()
                            .fetch("FROM " + name)
                            .map(row -> row.intoList().toString()))
                    .containsExactly(
                            "[=ä, 2025-02-01, 3, 0.0625, true]",
                            "[, 1969-12-01, 9007199254740992, -1.0, false]",
                            "[null, null, null, null, null]");
            assertThat(database.sql()
                            .fetchValue("SELECT decode(value) FROM parquet_kv_metadata(" + name + ")"
                                    + " WHERE decode(key) = 'note'"))
                    .hasToString("it's made up");
        }
        assertThat(folder).isDirectoryContaining("glob:**it's.parquet").isDirectoryNotContaining("glob:**spill");
    }
}
