package fi.mittava.warehouse.rejection;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.load.CoreTables;
import fi.mittava.warehouse.load.ParquetFolder;
import fi.mittava.warehouse.tabular.CsvForm;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What was refused, each once however often it was written, from the finished files under {@code rejected}: needs no lock
 * and disturbs no writer. Memory stays bounded by the limits, however much there is.
 */
public final class Rejections {

    private static final String RECORD = "feed, file, file_hash, line, byte_offset, column_name, reason, message";

    private static final String KIND = "feed, file, column_name, reason";

    private final DataFolder folder;
    private final DatabaseLimits limits;
    private final Progress progress;
    private final @Nullable String feed;
    private final @Nullable String file;

    /** All that there are in {@code folder}. */
    public Rejections(DataFolder folder, DatabaseLimits limits, Progress progress) {
        this(folder, limits, progress, null, null);
    }

    private Rejections(
            DataFolder folder, DatabaseLimits limits, Progress progress, @Nullable String feed, @Nullable String file) {
        this.folder = folder;
        this.limits = limits;
        this.progress = progress;
        this.feed = feed;
        this.file = file;
    }

    /** Only those of one feed; throws CommandFailure if there is no such feed. */
    public Rejections ofFeed(String name) {
        if (!CoreTables.FEEDS.contains(name)
                && !ParquetFolder.feeds(folder.rejected()).contains(name)) {
            throw new CommandFailure(
                    "there is no feed '" + name + "'; the feeds are " + String.join(", ", CoreTables.FEEDS));
        }
        return new Rejections(folder, limits, progress, name, file);
    }

    /** Only those of source files of this name, of which there may be none. */
    public Rejections ofFile(String name) {
        return new Rejections(folder, limits, progress, feed, name);
    }

    /** Writes each as a line of CSV, under a header; false if {@code out} took no more. */
    public boolean csv(PrintWriter out) {
        Lines lines = new Lines(out);
        lines.add(CsvForm.PLAIN.line(
                "feed", "file", "line", "byte_offset", "column", "reason", "message", "rows", "file_hash"));
        ask(
                lines,
                "SELECT feed, file, line, byte_offset, column_name, reason, message, rows, file_hash FROM (%s)"
                        + " ORDER BY feed, file, file_hash, line NULLS LAST, column_name NULLS FIRST, reason,"
                        + " byte_offset, message",
                row -> CsvForm.PLAIN.line(row.intoList().toArray()));
        return lines.areTaken();
    }

    /** Writes how many there are of each file, column and reason, the first as an example; false as {@link #csv}. */
    public boolean summary(PrintWriter out) {
        Lines lines = new Lines(out);
        RejectionSummary summary = new RejectionSummary();
        ask(
                lines,
                "SELECT " + KIND + ", rows, example.line, example.message FROM (SELECT " + KIND
                        + ", CAST(sum(rows) AS BIGINT) AS rows,"
                        + " min(struct_pack(line := line, message := message)) AS example"
                        + " FROM (%s) GROUP BY " + KIND + ") ORDER BY feed, file, column_name NULLS FIRST, reason",
                summary::line);
        lines.add(summary.end());
        return lines.areTaken();
    }

    private void ask(Lines lines, String query, Function<Record, String> line) {
        List<Path> files = ParquetFolder.files(
                feed == null ? folder.rejected() : folder.rejected().resolve(feed));
        if (files.isEmpty()) {
            return;
        }
        try (Database database = Database.streaming(limits.spillingTo(spillFolder()), progress)) {
            database.forEach(query.formatted(each(files)), "read the rejections", row -> lines.add(line.apply(row)));
        }
    }

    /** Of records that left landing there is a count, without a line, for each file that they left: these add up. */
    private String each(List<Path> files) {
        String list =
                files.stream().map(path -> Database.quoted(path.toString())).collect(Collectors.joining(", "));
        return "SELECT " + RECORD + ", CAST(if(line IS NULL, sum(rows), max(rows)) AS BIGINT) AS rows"
                + " FROM read_parquet([" + list + "], union_by_name = true)"
                + (file == null ? "" : " WHERE file = " + Database.quoted(file))
                + " GROUP BY " + RECORD;
    }

    private Path spillFolder() {
        return folder.temporary()
                .resolve("rejections-" + ProcessHandle.current().pid());
    }
}
