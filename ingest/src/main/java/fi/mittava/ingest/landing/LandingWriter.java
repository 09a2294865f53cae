package fi.mittava.ingest.landing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** One Parquet file in Flink's file sink. Its table is that of its first rows: all rows of a bucket are of one table. */
final class LandingWriter implements BulkWriter<Rows> {
    private static final int GROUP_ROWS = 1024 * 1024;
    private static final long GROUP_BYTES = 32L * 1024 * 1024;

    private final FSDataOutputStream out;
    private @Nullable TableWriter writer;

    LandingWriter(FSDataOutputStream out) {
        this.out = out;
    }

    @Override
    public void addElement(Rows rows) throws IOException {
        TableWriter to = writer;
        if (to == null) {
            to = new TableWriter(LandingLayout.table(rows.table()), new LandingStream(out));
            writer = to;
        }
        to.add(rows);
    }

    @Override
    public void flush() {
        // Whole row groups are written; the rest follows when the file is finished.
    }

    @Override
    public void finish() throws IOException {
        if (writer != null) {
            writer.finish();
        }
    }

    /** The file's columns, and the rows that wait for their row group to be full. */
    private static final class TableWriter {
        private final ParquetFileWriter file;
        private final PagePacker packer = new PagePacker();
        private final List<ColumnChunk> chunks;
        private final RowCounter counter;
        private long rows;

        TableWriter(LandedTable table, LandingStream out) throws IOException {
            MessageType schema = LandedSchema.of(table);
            List<ColumnDescriptor> descriptors = schema.getColumns();
            List<LandedColumn> columns = table.columns();
            chunks = java.util.stream.IntStream.range(0, columns.size())
                    .mapToObj(i -> chunk(columns.get(i), descriptors.get(i)))
                    .toList();
            counter = new RowCounter(table);
            file = new ParquetFileWriter(
                    out,
                    schema,
                    ParquetFileWriter.Mode.CREATE,
                    GROUP_BYTES,
                    0,
                    null,
                    ParquetProperties.builder()
                            .withPageWriteChecksumEnabled(false)
                            .build());
            file.start();
        }

        private ColumnChunk chunk(LandedColumn column, ColumnDescriptor descriptor) {
            return switch (column.type()) {
                case TEXT, UUID -> new TextChunk(column, descriptor, packer);
                default -> new NumberChunk(column, descriptor, packer);
            };
        }

        void add(Rows more) throws IOException {
            counter.count(more);
            chunks.forEach(chunk -> chunk.add(more));
            rows += more.count();
            if (rows >= GROUP_ROWS
                    || chunks.stream().mapToLong(ColumnChunk::packedBytes).sum() >= GROUP_BYTES) {
                endGroup();
            }
        }

        private void endGroup() throws IOException {
            file.startBlock(rows);
            for (ColumnChunk chunk : chunks) {
                chunk.flush(file);
            }
            file.endBlock();
            rows = 0;
        }

        void finish() throws IOException {
            if (rows > 0) {
                endGroup();
            }
            file.end(footer());
            packer.close();
        }

        /** How many rows each input file has in this one: what was landed can be counted from footers alone. */
        private Map<String, String> footer() {
            Map<String, String> said = new TreeMap<>();
            counter.byKey().forEach((key, count) -> said.put(RowCounter.FOOTER_KEY + key, count.toString()));
            counter.firstByKey().forEach((key, first) -> said.put(RowCounter.FIRST_KEY + key, first));
            return said;
        }
    }
}
