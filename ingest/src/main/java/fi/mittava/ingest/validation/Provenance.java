package fi.mittava.ingest.validation;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes into rows where they came from. */
final class Provenance {
    private final List<FeedFile> files;
    private final long startedAt;
    private final byte[][] names;
    private final byte[][] hashes;
    private final byte[][] feeds;

    Provenance(List<FeedFile> files, long startedAt) {
        this.files = files;
        this.startedAt = startedAt;
        this.names = files.stream().map(file -> utf8(file.name())).toArray(byte[][]::new);
        this.hashes = files.stream().map(file -> utf8(file.hash())).toArray(byte[][]::new);
        this.feeds = Feeds.everything().stream().map(feed -> utf8(feed.name())).toArray(byte[][]::new);
    }

    /** Completes a row of a feed's landed table. */
    void landed(RawRecord told, Row row) {
        LandedTable table = LandingLayout.table(row.table());
        int first = table.columns().size() - 3;
        row.text(table.columns().get(first).slot(), names[told.file()]);
        row.text(table.columns().get(first + 1).slot(), hashes[told.file()]);
        row.number(table.columns().get(first + 2).slot(), told.line());
    }

    /** Makes the row one of the feed's rejections. */
    void rejected(RawRecord told, Refusal refusal, Row row) {
        int feed = files.get(told.file()).feed();
        row.begin(LandingLayout.rejected(feed));
        LandedTable table = LandingLayout.table(row.table());
        row.text(table.slot("feed"), feeds[feed]);
        row.text(table.slot(LandedTable.FILE), names[told.file()]);
        row.text(table.slot(LandedTable.FILE_HASH), hashes[told.file()]);
        row.number(table.slot(LandedTable.LINE), told.line());
        row.number(table.slot("byte_offset"), told.offset());
        String column = refusal.column();
        if (column != null) {
            row.text(table.slot("column_name"), utf8(column));
        }
        row.text(table.slot("reason"), utf8(refusal.reason().name()));
        row.text(table.slot("message"), utf8(refusal.message()));
        row.number(table.slot("rows"), told.rows());
    }

    /** Makes the row one of the files that have been read to their end. */
    void fileRead(RawRecord told, Row row) {
        FeedFile file = files.get(told.file());
        row.begin(LandingLayout.FILES);
        LandedTable table = LandingLayout.table(LandingLayout.FILES);
        row.text(table.slot("feed"), feeds[file.feed()]);
        row.text(table.slot(LandedTable.FILE), names[told.file()]);
        row.text(table.slot(LandedTable.FILE_HASH), hashes[told.file()]);
        row.number(table.slot("bytes"), file.bytes());
        row.number(table.slot("read"), told.rows());
        row.number(table.slot("ignored_columns"), told.ignoredColumns());
        row.number(table.slot(Feed.UPDATED_AT), startedAt);
        row.number(table.slot(Feed.DELETED), 0);
        ContentHash hash = new ContentHash().begin();
        byte[] fileHash = hashes[told.file()];
        hash.add(ContentHash.seed(LandedTable.FILE_HASH), fileHash, 0, fileHash.length);
        row.number(table.slot(LandedTable.CONTENT_HASH), hash.value());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
