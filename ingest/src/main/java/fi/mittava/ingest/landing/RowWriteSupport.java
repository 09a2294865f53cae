package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Writes the rows of any landed table, as the table's columns tell; one writer of Parquet for every feed. */
final class RowWriteSupport extends WriteSupport<Row> {
    private final LandedTable table;
    private final LandedColumn[] columns;
    private final RowCounter counter;
    private final byte[] uuid = new byte[16];
    private final ByteBuffer uuidBuffer = ByteBuffer.wrap(uuid);
    private final Binary uuidBinary = Binary.fromReusedByteArray(uuid);
    private @Nullable RecordConsumer consumer;

    RowWriteSupport(LandedTable table) {
        this.table = table;
        this.columns = table.columns().toArray(LandedColumn[]::new);
        this.counter = new RowCounter(table);
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract in the parent, though nobody calls it.
    public WriteContext init(Configuration settings) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration settings) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(schema(table), new HashMap<>());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(Row row) {
        RecordConsumer to = java.util.Objects.requireNonNull(consumer, "prepareForWrite comes first");
        counter.count(row);
        to.startMessage();
        for (int i = 0; i < columns.length; i++) {
            LandedColumn column = columns[i];
            if (row.has(column.slot())) {
                to.startField(column.name(), i);
                writeValue(row, column, to);
                to.endField(column.name(), i);
            }
        }
        to.endMessage();
    }

    private void writeValue(Row row, LandedColumn column, RecordConsumer to) {
        int slot = column.slot();
        long number = row.number(slot);
        switch (column.type()) {
            case TEXT -> to.addBinary(Binary.fromReusedByteArray(row.bytes(slot), row.start(slot), row.length(slot)));
            case DATE, INTEGER -> to.addInteger((int) number);
            case BIGINT, MONEY, TIMESTAMP -> to.addLong(number);
            case BOOLEAN -> to.addBoolean(number != 0);
            case DOUBLE -> to.addDouble(Double.longBitsToDouble(number));
            case UUID -> {
                uuidBuffer.putLong(0, number).putLong(8, row.number(slot + 1));
                to.addBinary(uuidBinary);
            }
        }
    }

    /** The footer says how many rows each input file has in this one: what was landed can be counted from footers alone. */
    @Override
    public FinalizedWriteContext finalizeWrite() {
        Map<String, String> counts = new TreeMap<>();
        counter.byKey().forEach((key, rows) -> counts.put(RowCounter.FOOTER_KEY + key, rows.toString()));
        counter.firstByKey().forEach((key, first) -> counts.put(RowCounter.FIRST_KEY + key, first));
        return new FinalizedWriteContext(counts);
    }

    static MessageType schema(LandedTable table) {
        List<Type> types = table.columns().stream().map(RowWriteSupport::type).toList();
        return new MessageType(table.folder().replace('/', '_'), types);
    }

    private static Type type(LandedColumn column) {
        Repetition repetition = column.isRequired() ? Repetition.REQUIRED : Repetition.OPTIONAL;
        return Types.primitive(primitive(column.type()), repetition)
                .length(column.type() == LandedType.UUID ? 16 : 0)
                .as(logical(column.type()))
                .named(column.name());
    }

    private static PrimitiveTypeName primitive(LandedType type) {
        return switch (type) {
            case TEXT -> PrimitiveTypeName.BINARY;
            case DATE, INTEGER -> PrimitiveTypeName.INT32;
            case BIGINT, MONEY, TIMESTAMP -> PrimitiveTypeName.INT64;
            case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
            case DOUBLE -> PrimitiveTypeName.DOUBLE;
            case UUID -> PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
        };
    }

    private static @Nullable LogicalTypeAnnotation logical(LandedType type) {
        return switch (type) {
            case TEXT -> LogicalTypeAnnotation.stringType();
            case DATE -> LogicalTypeAnnotation.dateType();
            case MONEY -> LogicalTypeAnnotation.decimalType(2, 18);
            case TIMESTAMP -> LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS);
            case UUID -> LogicalTypeAnnotation.uuidType();
            case INTEGER, BIGINT, BOOLEAN, DOUBLE -> null;
        };
    }
}
