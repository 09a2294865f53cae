package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.Database;
import fi.mittava.workspace.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What has come in, counted from the Parquet files themselves: the working file may be in use, or not made yet. */
public final class LandedCounts {

    private LandedCounts() {}

    /**
     * One feed of which something has come: accepted + rejected = read, but for a file that isn't complete.
     *
     * @param read data records, as ingest counted them where it read the bytes; of a file that it hasn't read to its
     *     end, what has come of it so far
     */
    public record FeedCount(String feed, long read, long accepted, long rejected) {}

    /** The feeds of which something has come, by name. */
    public static List<FeedCount> count(DataFolder folder, Database database) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "SELECT '' AS feed, '' AS file, '' AS file_hash, 0 AS read, 0 AS accepted, 0 AS rejected WHERE false");
        for (String feed : CoreTables.FEEDS) {
            addPart(
                    parts,
                    "SELECT '" + feed + "', file, file_hash, NULL, count(DISTINCT line), 0 FROM ",
                    ParquetFolder.files(folder.landing(feed)),
                    " GROUP BY file, file_hash");
        }
        addPart(
                parts,
                "SELECT feed, file, file_hash, max(read), 0, 0 FROM ",
                ParquetFolder.files(folder.landing("files")),
                " WHERE feed IN (" + sentFeeds() + ") GROUP BY feed, file, file_hash");
        addPart(
                parts,
                "SELECT feed, file, file_hash, NULL, 0, sum(rows) FROM ",
                ParquetFolder.files(folder.rejected()),
                " GROUP BY feed, file, file_hash");
        return sums(database, String.join(" UNION ALL ", parts));
    }

    /** Ingest tells of the definitions' file as well, but nobody sent it. */
    private static String sentFeeds() {
        return CoreTables.FEEDS.stream().map(Database::quoted).collect(Collectors.joining(", "));
    }

    private static void addPart(List<String> parts, String select, List<Path> files, String grouping) {
        if (!files.isEmpty()) {
            String list = files.stream()
                    .map(file -> Database.quoted(file.toString()))
                    .collect(Collectors.joining(", ", "[", "]"));
            parts.add(select + "read_parquet(" + list + ", union_by_name = true)" + grouping);
        }
    }

    private static List<FeedCount> sums(Database database, String parts) {
        return database.sql()
                .fetch("WITH part AS (" + parts + "), whole AS ("
                        + "SELECT feed, file, file_hash, coalesce(max(read), sum(accepted) + sum(rejected)) AS read,"
                        + " sum(accepted) AS accepted, sum(rejected) AS rejected FROM part GROUP BY ALL)"
                        + " SELECT feed, CAST(sum(read) AS BIGINT), CAST(sum(accepted) AS BIGINT),"
                        + " CAST(sum(rejected) AS BIGINT) FROM whole GROUP BY feed ORDER BY feed")
                .map(row -> new FeedCount(
                        row.get(0, String.class),
                        row.get(1, Long.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class)));
    }
}
