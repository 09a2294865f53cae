package fi.mittava.ingest.landing;

import java.io.IOException;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/** One Parquet file in Flink's file sink. Its table is that of its first row: all rows of a bucket are of one table. */
final class LandingWriter implements BulkWriter<Row> {
    private static final long ROW_GROUP_BYTES = 32L * 1024 * 1024;
    private static final int PAGE_BYTES = 256 * 1024;

    private final FSDataOutputStream out;
    private @Nullable ParquetWriter<Row> parquet;

    LandingWriter(FSDataOutputStream out) {
        this.out = out;
    }

    @Override
    public void addElement(Row row) throws IOException {
        ParquetWriter<Row> writer = parquet;
        if (writer == null) {
            writer = new Builder(LandingLayout.table(row.table()), new LandingStream(out)).build();
            parquet = writer;
        }
        writer.write(row);
    }

    @Override
    public void flush() {
        // Parquet writes whole row groups; the rest follows when the file is finished.
    }

    @Override
    public void finish() throws IOException {
        if (parquet != null) {
            parquet.close();
        }
    }

    /** Settings of landed files. */
    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
        private final LandedTable table;

        Builder(LandedTable table, OutputFile file) {
            super(file);
            this.table = table;
            withConf(new PlainParquetConfiguration());
            withCodecFactory(new ZstdCodec());
            withCompressionCodec(CompressionCodecName.ZSTD);
            withRowGroupSize(ROW_GROUP_BYTES);
            withPageSize(PAGE_BYTES);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // Abstract in the parent, though nobody calls it.
        protected WriteSupport<Row> getWriteSupport(Configuration settings) {
            return new RowWriteSupport(table);
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(org.apache.parquet.conf.ParquetConfiguration settings) {
            return new RowWriteSupport(table);
        }
    }
}
