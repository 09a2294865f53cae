package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.workspace.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the Parquet files that the ledger doesn't know yet into the core tables. */
public final class LandingLoader {

    private final Database database;
    private final DataFolder folder;
    private final Progress progress;

    public LandingLoader(Database database, DataFolder folder, Progress progress) {
        this.database = database;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Loads whatever is new, in the caller's transaction, with its entries in the ledger; true if there was something.
     *
     * @param touched notes whom it is about; null: nobody needs to know
     */
    public boolean load(@Nullable Touched touched) {
        LoadLedger ledger = new LoadLedger(database);
        Set<String> loaded = ledger.paths();
        boolean isAnyLanded = CoreTables.names()
                .map(feed -> loadFeed(feed, unknown(folder.landing(feed), loaded), touched))
                .reduce(false, Boolean::logicalOr);
        boolean isAnyRejected = ParquetFolder.feeds(folder.rejected()).stream()
                .map(feed -> loadRejections(feed, unknown(folder.rejected().resolve(feed), loaded)))
                .reduce(false, Boolean::logicalOr);
        if (isAnyLanded || isAnyRejected) {
            ledger.countLoad();
        }
        return isAnyLanded || isAnyRejected;
    }

    /** Whether there is anything that isn't loaded yet. */
    public boolean isAnythingNew() {
        Set<String> loaded = new LoadLedger(database).paths();
        return CoreTables.names()
                        .anyMatch(feed -> !unknown(folder.landing(feed), loaded).isEmpty())
                || !unknown(folder.rejected(), loaded).isEmpty();
    }

    private List<Path> unknown(Path feedFolder, Set<String> loaded) {
        return ParquetFolder.files(feedFolder).stream()
                .filter(file -> !loaded.contains(fromRoot(file)))
                .toList();
    }

    private boolean loadFeed(String feed, List<Path> files, @Nullable Touched touched) {
        if (files.isEmpty()) {
            return false;
        }
        long start = System.nanoTime();
        if (touched != null) {
            touched.note(feed, parquet(files));
        }
        new CurrentRecords(database, feed).take(parquet(files));
        if (CoreTables.FEEDS.contains(feed)) {
            database.execute(
                    "INSERT INTO ledger.accepted SELECT '" + feed + "', file, file_hash, sum(lines) FROM ("
                            + landedLines(files) + ") GROUP BY file, file_hash",
                    "count the landed records of " + feed);
        }
        long rows = enter(feed, files);
        progress.step("load " + feed, rows, Duration.ofNanos(System.nanoTime() - start));
        return true;
    }

    private boolean loadRejections(String feed, List<Path> files) {
        if (files.isEmpty()) {
            return false;
        }
        database.execute(
                "INSERT INTO ledger.rejected SELECT feed, file, file_hash, reason, column_name, CAST(sum(rows) AS"
                        + " BIGINT) FROM " + parquet(files) + " GROUP BY feed, file, file_hash, reason, column_name",
                "load the rejections of " + feed);
        enter(feed, files);
        return true;
    }

    /** Writes the files into the ledger and answers how many rows they have. */
    private long enter(String feed, List<Path> files) {
        String paths = files.stream()
                .map(file -> "(" + Database.quoted(file.toString()) + ", " + Database.quoted(fromRoot(file)) + ")")
                .collect(Collectors.joining(", "));
        database.execute(
                "INSERT INTO ledger.parquet_file"
                        + " SELECT named.path, '" + feed + "', metadata.num_rows, now()"
                        + " FROM parquet_file_metadata(" + list(files) + ") AS metadata"
                        + " JOIN (VALUES " + paths + ") AS named(file_name, path)"
                        + " ON named.file_name = metadata.file_name",
                "enter the files of " + feed + " into the ledger");
        return database.number("SELECT coalesce(sum(num_rows), 0) FROM parquet_file_metadata(" + list(files) + ")");
    }

    /** How many lines of each file have landed, once each: in maps of one bit a line, a tenth of count(DISTINCT line). */
    private static String landedLines(List<Path> files) {
        String marks = "bitstring_agg(CAST(line % 65536 AS INTEGER), 0, 65535)";
        return "SELECT file, file_hash, bit_count(" + marks + ") AS lines FROM " + parquet(files)
                + " GROUP BY file, file_hash, line // 65536";
    }

    private String fromRoot(Path file) {
        return folder.root().relativize(file).toString();
    }

    private static String parquet(List<Path> files) {
        return "read_parquet(" + list(files) + ", union_by_name = true)";
    }

    private static String list(List<Path> files) {
        return files.stream().map(file -> Database.quoted(file.toString())).collect(Collectors.joining(", ", "[", "]"));
    }
}
