package fi.mittava.ingest.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A CSV file as blocks of whole records; what is in memory at a time doesn't depend on the file's size. */
final class CsvInput implements Closeable {
    /** The longest record that is read, its line end included. */
    static final int MAX_RECORD_BYTES = 1024 * 1024;

    private static final int BLOCK_BYTES = 256 * 1024;
    /** A run may read very many small files. */
    private static final int FIRST_BLOCK_BYTES = 16 * 1024;

    private final InputStream in;
    private final int blockBytes;
    private final int mostBytes;
    private @Nullable CsvScanner scanner;
    private byte[] tail = {};
    private long offset;
    private boolean isEnd;
    private @Nullable IOException broken;

    CsvInput(InputStream in) {
        this(in, BLOCK_BYTES, MAX_RECORD_BYTES);
    }

    /** With blocks and records of other sizes; a record may have at least two bytes. */
    CsvInput(InputStream in, int blockBytes, int mostBytes) {
        this.in = in;
        this.blockBytes = blockBytes;
        this.mostBytes = mostBytes;
    }

    /**
     * The next block, the header's record first of all; null after the last. A block has at least one record.
     *
     * @throws java.util.zip.ZipException or EOFException where a packed file is broken, after the last whole record before
     */
    @Nullable
    CsvBlock next() throws IOException {
        int size = Math.min(scanner == null ? Math.min(blockBytes, FIRST_BLOCK_BYTES) : blockBytes, mostBytes);
        while (!isEnd || tail.length > 0) {
            if (broken != null) {
                throw broken;
            }
            CsvBlock block = new CsvBlock(new byte[Math.max(size, tail.length)]);
            int limit = fill(block.bytes);
            int from = 0;
            CsvScanner records = scanner;
            if (records == null) {
                CsvPreamble preamble = CsvPreamble.of(block.bytes, limit);
                if (!preamble.isWhole() && !isEnd && limit < mostBytes) {
                    tail = Arrays.copyOf(block.bytes, limit);
                    size = Math.min(size * 2, mostBytes);
                    continue;
                }
                records = new CsvScanner(preamble.delimiter(), preamble.line());
                scanner = records;
                from = preamble.start();
            }
            int next = records.scan(block, from, limit, offset, isEnd);
            if (next == 0 && limit == block.bytes.length && limit >= mostBytes) {
                next = records.refuseTooLong(block, limit, offset);
            }
            tail = Arrays.copyOfRange(block.bytes, next, limit);
            offset += next;
            if (block.records() > 0) {
                return block;
            }
            size = Math.min(size * 2, mostBytes);
        }
        return null;
    }

    /** Fills an array from its beginning as far as there are bytes; how far that was. */
    private int fill(byte[] bytes) throws IOException {
        System.arraycopy(tail, 0, bytes, 0, tail.length);
        int limit = tail.length;
        try {
            for (int read = 0; read >= 0 && limit < bytes.length; limit += Math.max(read, 0)) {
                read = in.read(bytes, limit, bytes.length - limit);
                isEnd = read < 0;
            }
        } catch (ZipException | EOFException cutOff) {
            broken = cutOff;
        }
        return limit;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
