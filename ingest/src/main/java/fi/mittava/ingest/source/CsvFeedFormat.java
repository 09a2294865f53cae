package fi.mittava.ingest.source;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.ValueTypeInfo;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;

/** Feed files for Flink's file source. A split is a whole file; its id is the file's index in the plan. */
final class CsvFeedFormat implements BulkFormat<RawBatch, FileSourceSplit> {
    private final List<FeedFile> files;
    private final Instruments instruments;

    CsvFeedFormat(List<FeedFile> files, Instruments instruments) {
        this.files = List.copyOf(files);
        this.instruments = instruments;
    }

    @Override
    public FeedFileReader createReader(Configuration settings, FileSourceSplit split) {
        int number = Integer.parseInt(split.splitId());
        FeedFile file = files.get(number);
        return new FeedFileReader(columns(file), number, new PlannedBytes(file, open(file, split)));
    }

    private static InputStream open(FeedFile file, FileSourceSplit split) {
        try {
            return split.path().getFileSystem().open(split.path());
        } catch (IOException failure) {
            throw PlannedBytes.gone(file, failure);
        }
    }

    private FileColumns columns(FeedFile file) {
        Feed feed = Feeds.everything().get(file.feed());
        String instrument = file.instrument();
        return instrument == null
                ? FileColumns.of(feed)
                : FileColumns.of(feed, instruments.form(instrument).orElseThrow());
    }

    @Override
    public FeedFileReader restoreReader(Configuration settings, FileSourceSplit split) {
        long told = split.getReaderPosition()
                .map(CheckpointedPosition::getRecordsAfterOffset)
                .orElse(0L);
        return createReader(settings, split).skipping(told);
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<RawBatch> getProducedType() {
        return new ValueTypeInfo<>(RawBatch.class);
    }
}
