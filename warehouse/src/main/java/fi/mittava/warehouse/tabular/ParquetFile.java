package fi.mittava.warehouse.tabular;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.database.TableRows;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One table as a Parquet file, written by a DuckDB instance of its own that holds nothing else. */
public final class ParquetFile {

    private static final String TABLE = "file_rows";
    private static final String MEMORY = "512MB";

    private ParquetFile() {}

    /** Name and type of a column; names differ in more than upper and lower case. */
    public record Column(String name, ColumnType type) {}

    /**
     * Writes the rows, in their order.
     *
     * @param file that isn't there yet; rows beyond the memory spill beside it
     * @param facts of the file as a whole, kept as its key-value metadata
     * @param rows each a value for every column
     */
    public static void write(
            Path file, List<Column> columns, Map<String, String> facts, Iterable<? extends @Nullable Object[]> rows) {
        Path spill = file.resolveSibling(file.getFileName() + ".spill");
        try (Database database = Database.inMemory(new DatabaseLimits(MEMORY, 1, spill), Progress.NONE)) {
            database.execute("SET preserve_insertion_order = true", "keep the rows' order");
            database.execute("CREATE TEMP TABLE " + TABLE + " (" + declared(columns) + ")", "write Parquet");
            try (TableRows table = database.rowsFor(TABLE)) {
                rows.forEach(row -> table.add(storedRow(row)));
            }
            database.execute(
                    "COPY " + TABLE + " TO " + Database.quoted(file.toString())
                            + " (FORMAT parquet, COMPRESSION zstd, KV_METADATA {" + told(facts) + "})",
                    "write Parquet");
        }
    }

    private static String declared(List<Column> columns) {
        return columns.stream()
                .map(column -> '"' + column.name() + "\" " + column.type().sql())
                .collect(Collectors.joining(", "));
    }

    private static String told(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> '"' + fact.getKey() + "\": " + Database.quoted(fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Object[] storedRow(@Nullable Object[] row) {
        @Nullable Object[] stored = new Object[row.length];
        for (int i = 0; i < row.length; i++) {
            stored[i] = stored(row[i]);
        }
        return stored;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case YearMonth month -> month.atDay(1);
            case Integer whole -> whole.longValue();
            case BigDecimal decimal -> decimal.doubleValue();
            default -> value;
        };
    }
}
