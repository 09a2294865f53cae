package fi.mittava.warehouse.removal;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.load.CoreTables;
import fi.mittava.warehouse.load.ParquetFolder;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows out of landing: the files that hold them are written again without them. What left is counted as rejected,
 * so that accepted + rejected = read stays true of every source file.
 *
 * <p>Killed anywhere, the same call ends what is left of it: a file is replaced only when its count is there, and the
 * count's name holds the file's name and number of rows, so the same removal writes the same count over itself.
 */
final class LandingRewrite {

    private static final String ASIDE = ".rewrite-";

    private final Database database;
    private final DataFolder folder;

    LandingRewrite(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /** How many rows of a feed fulfil {@code condition}, which names the row's columns as {@code record.…}. */
    long count(String feed, String condition) {
        List<Path> files = files(feed);
        return files.isEmpty() ? 0 : database.number("SELECT count(*) FROM " + records(files) + " WHERE " + condition);
    }

    /**
     * Takes those rows out and answers how many source records they were.
     *
     * @param before told the files that will be written again, from the data folder, before the first is
     */
    long takeOut(String feed, String condition, RemovalReason reason, Consumer<List<String>> before) {
        List<Path> files = files(feed);
        if (files.isEmpty()) {
            return 0;
        }
        // A record that landed as several rows, an answer each, may lie in two files: it is told with the last.
        database.execute(
                "CREATE OR REPLACE TEMP TABLE removed AS SELECT path, file, file_hash, line,"
                        + " path = max(path) OVER (PARTITION BY file, file_hash, line) AS is_told FROM"
                        + " (SELECT DISTINCT filename AS path, file, file_hash, line FROM "
                        + records(files) + " WHERE " + condition + ")",
                "find the records of " + feed + " to take out");
        List<String> paths = database.sql().fetchValues("SELECT DISTINCT path FROM removed ORDER BY path").stream()
                .map(String.class::cast)
                .toList();
        before.accept(paths.stream()
                .map(path -> folder.root().relativize(Path.of(path)).toString())
                .toList());
        paths.forEach(path -> rewrite(feed, Path.of(path), condition, reason));
        return database.number("SELECT count(*) FROM removed WHERE is_told");
    }

    private void rewrite(String feed, Path file, String condition, RemovalReason reason) {
        Path count = folder.rejected().resolve(feed).resolve(countName(file, reason));
        write(
                "SELECT '%s' AS feed, file, file_hash, NULL::BIGINT AS line, NULL::BIGINT AS byte_offset, NULL::VARCHAR AS column_name, '%s' AS reason, %s AS message, count(*) AS rows FROM removed WHERE is_told AND path = %s GROUP BY file, file_hash"
                        .formatted(feed, reason, Database.quoted(reason.message()), quoted(file)),
                count);
        write("SELECT * FROM read_parquet(" + quoted(file) + ") AS record WHERE (" + condition + ") IS NOT TRUE", file);
    }

    private String countName(Path file, RemovalReason reason) {
        long rows = database.number("SELECT num_rows FROM parquet_file_metadata(" + quoted(file) + ")");
        String stem = file.getFileName().toString().replaceFirst("\\.parquet$", "");
        return "%s-%d-%s.parquet".formatted(reason.name().toLowerCase(Locale.ROOT), rows, stem);
    }

    /** Replaces a file by what a query answers; by nothing if that is no row. */
    private void write(String query, Path file) {
        Path aside = file.resolveSibling(ASIDE + file.getFileName());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            database.execute(
                    "COPY (" + query + ") TO " + quoted(aside) + " (FORMAT parquet, COMPRESSION zstd)",
                    "write " + file + " again");
            if (database.number("SELECT num_rows FROM parquet_file_metadata(" + quoted(aside) + ")") > 0) {
                DurableFile.replace(aside, file);
            } else {
                DurableFile.remove(file);
                Files.delete(aside);
            }
        } catch (IOException failure) {
            throw new CommandFailure("can't write " + file + "; check its free space and who may write there", failure);
        }
    }

    /** Removes what killed rewrites have left behind. */
    void clear() {
        for (Path root : List.of(folder.landing(), folder.rejected())) {
            for (Path aside : ParquetFolder.hidden(root, ASIDE)) {
                try {
                    Files.deleteIfExists(aside);
                } catch (IOException failure) {
                    throw new CommandFailure("can't remove " + aside + "; check who may write there", failure);
                }
            }
        }
    }

    /** Whether the feed's landed rows have a column of this name. */
    boolean hasColumn(String feed, String column) {
        List<Path> files = files(feed);
        return !files.isEmpty()
                && database.number("SELECT count(*) FROM parquet_schema(" + list(files) + ") WHERE name = "
                                + Database.quoted(column))
                        > 0;
    }

    /** The newest day on which a sender changed a record; null: nothing has been sent. */
    @Nullable
    LocalDate newestDay() {
        List<Path> files =
                CoreTables.FEEDS.stream().flatMap(feed -> files(feed).stream()).toList();
        if (files.isEmpty()) {
            return null;
        }
        Object day = database.sql()
                .fetchValue("SELECT CAST(max(CAST(stats_max_value AS TIMESTAMPTZ)) AS DATE) FROM parquet_metadata("
                        + list(files) + ") WHERE path_in_schema = 'updated_at'");
        return day == null ? null : LocalDate.parse(day.toString());
    }

    /** Makes the view {@code landed.<feed>} over the feed's landed rows; without any it has no rows. */
    void show(String feed) {
        List<Path> files = files(feed);
        database.execute(
                "CREATE SCHEMA IF NOT EXISTS core; CREATE SCHEMA IF NOT EXISTS landed; DROP VIEW IF EXISTS landed."
                        + feed
                        + "; DROP TABLE IF EXISTS core." + feed + ";"
                        + SqlModel.named("core/" + feed).text()
                        + "CREATE VIEW landed." + feed + " AS SELECT * FROM core." + feed
                        + (files.isEmpty()
                                ? ""
                                : " UNION ALL BY NAME SELECT * FROM read_parquet(" + list(files)
                                        + ", union_by_name = true)"),
                "look at the landed records of " + feed);
    }

    /** The feeds of which something has landed that a sender delivered: what ingest tells itself is of nobody. */
    List<String> feeds() {
        return ParquetFolder.feeds(folder.landing()).stream()
                .filter(CoreTables.FEEDS::contains)
                .toList();
    }

    private List<Path> files(String feed) {
        return ParquetFolder.files(folder.landing(feed));
    }

    private static String records(List<Path> files) {
        return "read_parquet(" + list(files) + ", union_by_name = true, filename = true) AS record";
    }

    private static String list(List<Path> files) {
        return files.stream().map(LandingRewrite::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(Path file) {
        return Database.quoted(file.toString());
    }
}
