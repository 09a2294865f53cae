package fi.mittava.ingest.landing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * One column of the row group that is being written: packed pages, and the page that is being filled. Values are numbered by
 * a dictionary as long as that makes them smaller.
 */
abstract class ColumnChunk {
    static final int PAGE_ROWS = 32 * 1024;

    /** From there on a dictionary isn't worth its memory: values follow as they are. */
    static final int DICTIONARY_BYTES = 1024 * 1024;

    private final LandedColumn column;
    private final ColumnDescriptor descriptor;
    private final PagePacker packer;
    private final List<Page> pages = new ArrayList<>();
    private int[] levels = {};
    private final PageBytes page = new PageBytes();
    private int capacity;
    private int rows;
    private int values;
    private long rowsBefore;
    private long nulls;
    private long packedBytes;

    /** A packed page of so many rows. */
    private record Page(BytesInput packed, int rows, int bytes, Encoding encoding) {}

    ColumnChunk(LandedColumn column, ColumnDescriptor descriptor, PagePacker packer) {
        this.column = column;
        this.descriptor = descriptor;
        this.packer = packer;
    }

    /** Adds the column's values of the rows. */
    final void add(Rows from) {
        reserve(Math.min(PAGE_ROWS, rows + from.count()));
        int end;
        for (int begin = 0; begin < from.count(); begin = end) {
            end = Math.min(from.count(), begin + PAGE_ROWS - rows);
            if (column.isRequired()) {
                takeAll(from, begin, end, values);
                values += end - begin;
            } else {
                takeThose(from, begin, end);
            }
            rows += end - begin;
            if (rows == PAGE_ROWS || isPageFull()) {
                endPage();
            }
        }
    }

    /** Takes what is there of an optional column, in stretches without a gap. */
    private void takeThose(Rows from, int begin, int end) {
        int slot = column.slot();
        int start = begin;
        for (int index = begin; index < end; index++) {
            boolean isThere = from.has(index, slot);
            levels[rows + index - begin] = isThere ? 1 : 0;
            if (!isThere) {
                takeAll(from, start, index, values);
                values += index - start;
                start = index + 1;
            }
        }
        takeAll(from, start, end, values);
        values += end - start;
    }

    /** Writes the chunk, and makes it ready for the next row group. */
    final void flush(ParquetFileWriter file) throws IOException {
        if (rows > 0) {
            endPage();
        }
        file.startColumn(descriptor, rowsBefore, CompressionCodecName.ZSTD);
        Statistics<?> statistics = Statistics.createStats(descriptor.getPrimitiveType());
        int entries = dictionarySize();
        if (entries > 0) {
            page.clear();
            addDictionary(page);
            file.writeDictionaryPage(new DictionaryPage(packer.pack(page), page.size(), entries, Encoding.PLAIN));
        }
        for (Page each : pages) {
            file.writeDataPage(
                    each.rows(),
                    each.bytes(),
                    each.packed(),
                    statistics,
                    each.rows(),
                    Encoding.RLE,
                    Encoding.RLE,
                    each.encoding());
        }
        statistics.incrementNumNulls(nulls);
        addRange(statistics);
        // Of the whole: nobody asks for a page's.
        file.invalidateStatistics(statistics);
        file.endColumn();
        pages.clear();
        rowsBefore = 0;
        nulls = 0;
        packedBytes = 0;
        clear();
    }

    /** Whether the page that is being filled is the first. */
    final boolean isFirstPage() {
        return pages.isEmpty();
    }

    /** Bytes that wait to be written. */
    final long packedBytes() {
        return packedBytes;
    }

    private void reserve(int room) {
        if (room > capacity) {
            // Small tables are many: their pages take little.
            capacity = Math.min(PAGE_ROWS, Math.max(room, capacity * 2));
            levels = column.isRequired() ? levels : Arrays.copyOf(levels, capacity);
            grow(capacity);
        }
    }

    private void endPage() {
        page.clear();
        if (!column.isRequired()) {
            int place = page.reserveInt();
            SmallNumbers.addHybrid(levels, rows, 1, page);
            page.setInt(place, page.size() - place - Integer.BYTES);
        }
        Encoding encoding = values == 0 ? Encoding.PLAIN : addValues(page, values);
        BytesInput packed = packer.pack(page);
        pages.add(new Page(packed, rows, page.size(), encoding));
        packedBytes += packed.size();
        rowsBefore += rows;
        nulls += rows - values;
        rows = 0;
        values = 0;
    }

    /** Makes room for a page of so many values. */
    abstract void grow(int capacity);

    /** Takes the values of some rows as those from this number on in the page. */
    abstract void takeAll(Rows from, int begin, int end, int number);

    /** Whether the values of the page take as much room as a page should. */
    abstract boolean isPageFull();

    /** Adds the page's values, at least one, to it and forgets them. */
    abstract Encoding addValues(PageBytes to, int count);

    /** Values in the dictionary of the chunk, 0 if it has none. */
    abstract int dictionarySize();

    abstract void addDictionary(PageBytes to);

    /** Tells the least and the greatest value of the chunk if they are known. */
    abstract void addRange(Statistics<?> to);

    /** Forgets the chunk. */
    abstract void clear();
}
