package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads one feed file: its records and refusals, then its end. Nothing that a file holds makes it throw. What it tells is
 * the same however often the file is read, so a place in the file is the number of things told before it.
 */
final class FeedFileReader implements BulkFormat.Reader<RawBatch> {
    private final FileColumns columns;
    private final int file;
    private final InputStream source;
    private final Function<InputStream, CsvInput> opening;
    private @Nullable CsvInput csv;
    private @Nullable FeedHeader header;
    private long told;
    private long read;
    private long toSkip;
    private boolean isAtEnd;

    FeedFileReader(FileColumns columns, int file, InputStream source) {
        this(columns, file, source, CsvInput::new);
    }

    /** {@code opening} makes blocks of what is unpacked. */
    FeedFileReader(FileColumns columns, int file, InputStream source, Function<InputStream, CsvInput> opening) {
        this.columns = columns;
        this.file = file;
        this.source = source;
        this.opening = opening;
    }

    /** Leaves out the first things told. */
    FeedFileReader skipping(long count) {
        toSkip = count;
        return this;
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<RawBatch> readBatch() throws IOException {
        while (!isAtEnd) {
            RawBatch batch = batch();
            told += batch.count();
            toSkip -= batch.skip(toSkip);
            if (batch.count() > 0) {
                SingletonResultIterator<RawBatch> one = new SingletonResultIterator<>();
                one.set(batch, CheckpointedPosition.NO_OFFSET, told);
                return one;
            }
        }
        return null;
    }

    private RawBatch batch() throws IOException {
        CsvBlock block;
        try {
            block = nextBlock();
        } catch (ZipException | EOFException broken) {
            return end(List.of(refusal(ReasonCode.FILE_UNREADABLE, null, 1)), 1);
        }
        if (block == null) {
            return header == null ? end(List.of(refusal(ReasonCode.FILE_EMPTY, null, 1)), 1) : end(List.of(), 0);
        }
        boolean isFirst = header == null;
        FeedHeader found = header == null ? FeedHeader.of(columns, block) : header;
        header = found;
        ReasonCode refused = found.refusal();
        if (refused != null) {
            boolean isText = refused != ReasonCode.FILE_NOT_CSV && refused != ReasonCode.FILE_NOT_UTF8;
            long rows = isText ? Math.max(1, countRecords(block)) : 1;
            return end(List.of(refusal(refused, found.refusedColumn(), rows)), rows);
        }
        int first = isFirst ? 1 : 0;
        read += block.records() - first;
        return RawBatch.of(file, block, found, first);
    }

    private @Nullable CsvBlock nextBlock() throws IOException {
        CsvInput input = csv;
        if (input == null) {
            input = opening.apply(unpacked(source));
            csv = input;
        }
        return input.next();
    }

    private long countRecords(CsvBlock first) throws IOException {
        long count = first.records() - 1L;
        try {
            for (CsvBlock block = nextBlock(); block != null; block = nextBlock()) {
                count += block.records();
            }
        } catch (ZipException | EOFException broken) {
            return count + 1;
        }
        return count;
    }

    private RawRecord refusal(ReasonCode reason, @Nullable String column, long rows) {
        return new RawRecord().fileRefused(file, 1, reason, column, rows);
    }

    private RawBatch end(List<RawRecord> refusals, long refusedRows) throws IOException {
        isAtEnd = true;
        // What refuses a file may stand before its end, and only there is known what has been read.
        source.transferTo(OutputStream.nullOutputStream());
        int ignored = header == null ? 0 : header.ignored();
        List<RawRecord> last = new ArrayList<>(refusals);
        last.add(new RawRecord().fileEnd(file, read + refusedRows, ignored));
        return RawBatch.of(last);
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 64 * 1024);
        buffered.mark(2);
        boolean isGzip = GzipInput.isGzip(buffered.read(), buffered.read());
        buffered.reset();
        return isGzip ? new GzipInput(buffered) : buffered;
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
        source.close();
    }
}
