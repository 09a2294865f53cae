package fi.mittava.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A CSV file as blocks of whole records; what is in memory at a time doesn't depend on the file's size. */
final class CsvInput implements Closeable {
    static final int BLOCK_BYTES = 256 * 1024;
    /** The longest record that is read. */
    static final int MAX_RECORD_BYTES = 1024 * 1024;

    private final InputStream in;
    private @Nullable CsvScanner scanner;
    private byte[] tail = {};
    private long offset;
    private boolean isEnd;

    CsvInput(InputStream in) {
        this.in = in;
    }

    /** The next block, the header's record first of all; null after the last. A block has at least one record. */
    @Nullable
    CsvBlock next() throws IOException {
        int size = BLOCK_BYTES;
        while (!isEnd || tail.length > 0) {
            CsvBlock block = new CsvBlock(new byte[Math.max(size, tail.length)]);
            int limit = fill(block.bytes);
            int from = 0;
            CsvScanner records = scanner;
            if (records == null) {
                CsvPreamble preamble = CsvPreamble.of(block.bytes, limit);
                records = new CsvScanner(preamble.delimiter(), preamble.line());
                scanner = records;
                from = preamble.start();
            }
            int next = records.scan(block, from, limit, offset, isEnd);
            if (next == from && limit == block.bytes.length && limit >= MAX_RECORD_BYTES) {
                next = records.refuseTooLong(block, from, limit, offset);
            }
            tail = java.util.Arrays.copyOfRange(block.bytes, next, limit);
            offset += next;
            if (block.records() > 0) {
                return block;
            }
            size = Math.min(size * 2, MAX_RECORD_BYTES);
        }
        return null;
    }

    private int fill(byte[] bytes) throws IOException {
        System.arraycopy(tail, 0, bytes, 0, tail.length);
        int limit = tail.length;
        int read = in.readNBytes(bytes, limit, bytes.length - limit);
        isEnd = limit + read < bytes.length;
        return limit + read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
