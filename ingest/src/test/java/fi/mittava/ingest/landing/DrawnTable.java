package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.flink.core.fs.local.LocalDataOutputStream;
import org.jspecify.annotations.Nullable;

/** A table with drawn rows: columns of one value, of few, of many in no order, and growing ones, by turns. */
final class DrawnTable {
    /** A turn whose optional columns are empty for a page. */
    static final int LATE = 4;

    private final int number;
    private final int turn;

    /** Longest text. */
    private final int width;

    DrawnTable(int number, int turn, int width) {
        this.number = number;
        this.turn = turn;
        this.width = width;
    }

    LandedTable table() {
        return LandingLayout.table(number);
    }

    /** Writes rows as ingest does. */
    Path write(Path folder, int rows) throws IOException {
        Path file = Files.createDirectories(folder).resolve("drawn.parquet");
        try (LocalDataOutputStream out = new LocalDataOutputStream(file.toFile())) {
            LandingWriter writer = new LandingWriter(out);
            Rows batch = new Rows().begin(number);
            Row row = new Row();
            for (int i = 0; i < rows; i++) {
                if (batch.isFull()) {
                    writer.addElement(batch);
                    batch.begin(number);
                }
                batch.add(fill(row.begin(number), i));
            }
            writer.addElement(batch);
            writer.finish();
        }
        return file;
    }

    private Row fill(Row row, int i) {
        for (LandedColumn column : table().columns()) {
            Long value = number(column, i);
            if (value == null) {
                continue;
            }
            switch (column.type()) {
                case TEXT -> row.text(column.slot(), text(value).getBytes(StandardCharsets.UTF_8));
                case UUID -> row.uuid(column.slot(), value, ~value);
                default -> row.number(column.slot(), value);
            }
        }
        return row;
    }

    /** What stands for a value; null where there is none. */
    @Nullable
    Long number(LandedColumn column, int row) {
        boolean isGap = turn == LATE ? row < ColumnChunk.PAGE_ROWS : mix(row * 31L + column.slot()) % 3 == 0;
        if (!column.isRequired() && isGap) {
            return null;
        }
        long drawn = switch (Math.floorMod(column.slot() + turn, 4)) {
            case 0 -> 7;
            case 1 -> row / 5 % 11;
            case 2 -> mix(row);
            default -> row;
        };
        return switch (column.type()) {
            case BOOLEAN -> drawn & 1;
            case DATE -> drawn & 0xffff;
            case INTEGER -> (long) (int) drawn;
            case DOUBLE -> Double.doubleToRawLongBits(drawn / 8.0);
            case MONEY -> drawn % 1_000_000_000_000L;
            case TIMESTAMP -> drawn >>> 12;
            case TEXT, BIGINT, UUID -> drawn;
        };
    }

    String text(long value) {
        String text = "ä" + value;
        return text.repeat(1 + (int) (Math.floorMod(value, (long) width) / text.length()));
    }

    static long mix(long value) {
        long h = (value + 1) * 0x9e3779b97f4a7c15L;
        return (h ^ (h >>> 29)) * 0xbf58476d1ce4e5b9L;
    }

    /** The value as DuckDB writes it as text. */
    @Nullable
    String written(LandedColumn column, int row) {
        Long value = number(column, row);
        if (value == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> text(value);
            case UUID -> new UUID(value, ~value).toString();
            case BOOLEAN -> value == 1 ? "true" : "false";
            default -> value.toString();
        };
    }

    /** SQL of a column that gives what {@link #written} tells. */
    static String sql(LandedColumn column) {
        String name = '"' + column.name() + '"';
        if (column.type() == LandedType.DATE) {
            return "(" + name + " - DATE '1970-01-01')::VARCHAR";
        }
        if (column.type() == LandedType.TIMESTAMP) {
            return "epoch_us(" + name + ")::VARCHAR";
        }
        if (column.type() == LandedType.MONEY) {
            return "(" + name + " * 100)::BIGINT::VARCHAR";
        }
        return name + "::VARCHAR";
    }
}
