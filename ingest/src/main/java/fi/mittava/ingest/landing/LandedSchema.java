package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** The Parquet schema of a landed table. */
final class LandedSchema {
    private LandedSchema() {}

    static MessageType of(LandedTable table) {
        List<Type> types = table.columns().stream().map(LandedSchema::type).toList();
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
