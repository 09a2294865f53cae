package fi.mittava.ingest.source;

import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Feed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.RecordAndPosition;

/** What a reader tells of a file's bytes, for tests. */
public final class RawRecords {
    private RawRecords() {}

    public static RawBatch batch(List<RawRecord> records) {
        return RawBatch.of(records);
    }

    public static List<RawRecord> of(Feed feed, String text) {
        return of(feed, text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<RawRecord> of(Feed feed, byte[] bytes) {
        return of(feed, bytes, 0);
    }

    /** Of a wide file. */
    public static List<RawRecord> of(Feed feed, ResponseForm form, String text) {
        return of(FileColumns.of(feed, form), text);
    }

    static List<RawRecord> of(FileColumns columns, String text) {
        return of(columns, text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** Without the first {@code skip} things told. */
    static List<RawRecord> of(Feed feed, byte[] bytes, long skip) {
        return of(FileColumns.of(feed), bytes, skip);
    }

    private static List<RawRecord> of(FileColumns columns, byte[] bytes, long skip) {
        return of(new FeedFileReader(columns, 0, new ByteArrayInputStream(bytes)), skip);
    }

    static List<RawRecord> of(FeedFileReader fromStart, long skip) {
        List<RawRecord> told = new ArrayList<>();
        try (FeedFileReader reader = fromStart.skipping(skip)) {
            long place = skip;
            for (BulkFormat.RecordIterator<RawBatch> batch = reader.readBatch();
                    batch != null;
                    batch = reader.readBatch()) {
                for (RecordAndPosition<RawBatch> next = batch.next(); next != null; next = batch.next()) {
                    RawBatch records = next.getRecord();
                    for (int number = 0; number < records.count(); number++) {
                        told.add(records.record(number).copy());
                    }
                    place += records.count();
                    if (next.getRecordSkipCount() != place) {
                        throw new AssertionError("place " + next.getRecordSkipCount() + " instead of " + place);
                    }
                }
                batch.releaseBatch();
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return told;
    }
}
