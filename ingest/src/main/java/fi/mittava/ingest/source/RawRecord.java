package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * What a reader tells: a record as its bytes, a refusal, or that a file has been read to its end. One object is reused for
 * many; its fields point into the reader's block.
 */
public final class RawRecord {
    /** What is told. */
    public enum Kind {
        RECORD,
        RECORD_REFUSED,
        FILE_REFUSED,
        FILE_END
    }

    private static final int ABSENT = -1;
    private static final int[] NO_PLACES = {};

    private Kind kind = Kind.RECORD;
    private int file;
    private long line;
    private long offset;
    private long rows;
    private int ignoredColumns;
    private @Nullable ReasonCode refusal;
    private @Nullable String refusedColumn;
    private byte[] bytes = {};

    /** For each column the place of its field among the record's, or ABSENT. */
    private int[] places = {};

    /** Where fields begin and end, those of the record from the first one on. */
    private int first;

    private int[] starts = {};
    private int[] ends = {};

    public Kind kind() {
        return kind;
    }

    /** Index of the file in the run's plan. */
    public int file() {
        return file;
    }

    /** Physical line, counted from 1; 0 for a file's end. */
    public long line() {
        return line;
    }

    /** Place of the first byte in the unpacked file. */
    public long offset() {
        return offset;
    }

    /** FILE_REFUSED: records that are refused with the file, at least 1. FILE_END: records read from the file. */
    public long rows() {
        return rows;
    }

    /** FILE_END: columns of the file that its feed doesn't have. */
    public int ignoredColumns() {
        return ignoredColumns;
    }

    public @Nullable ReasonCode refusal() {
        return refusal;
    }

    public @Nullable String refusedColumn() {
        return refusedColumn;
    }

    /** Points {@code slice} at the value of a column of the feed; empty where the file lacks the column. */
    public Slice field(int column, Slice slice) {
        int field = places[column];
        return field == ABSENT ? slice.set(bytes, 0, 0) : slice.set(bytes, starts[first + field], ends[first + field]);
    }

    RawRecord record(int file, CsvBlock block, int index, int[] fieldOfColumn) {
        tell(Kind.RECORD, file, block.line(index), block.offset(index), 1);
        bytes = block.bytes;
        places = fieldOfColumn;
        first = block.firstField(index);
        starts = block.starts();
        ends = block.ends();
        return this;
    }

    RawRecord refused(int file, CsvBlock block, int index, ReasonCode reason) {
        tell(Kind.RECORD_REFUSED, file, block.line(index), block.offset(index), 1);
        refusal = reason;
        return this;
    }

    RawRecord fileRefused(int file, long line, ReasonCode reason, @Nullable String column, long rows) {
        tell(Kind.FILE_REFUSED, file, line, 0, rows);
        refusal = reason;
        refusedColumn = column;
        return this;
    }

    RawRecord fileEnd(int file, long read, int ignored) {
        tell(Kind.FILE_END, file, 0, 0, read);
        ignoredColumns = ignored;
        return this;
    }

    private void tell(Kind kind, int file, long line, long offset, long rows) {
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.offset = offset;
        this.rows = rows;
        this.ignoredColumns = 0;
        this.refusal = null;
        this.refusedColumn = null;
        this.places = NO_PLACES;
    }

    void write(DataOutputView out) throws IOException {
        out.writeUTF(kind.name());
        out.writeInt(file);
        out.writeLong(line);
        out.writeLong(offset);
        out.writeLong(rows);
        out.writeInt(ignoredColumns);
        out.writeUTF(refusal == null ? "" : refusal.name());
        out.writeUTF(refusedColumn == null ? "" : refusedColumn);
        out.writeInt(places.length);
        for (int place : places) {
            out.writeInt(place == ABSENT ? ABSENT : ends[first + place] - starts[first + place]);
            if (place != ABSENT) {
                out.write(bytes, starts[first + place], ends[first + place] - starts[first + place]);
            }
        }
    }

    void read(DataInputView in) throws IOException {
        Kind readKind = Kind.valueOf(in.readUTF());
        tell(readKind, in.readInt(), in.readLong(), in.readLong(), in.readLong());
        ignoredColumns = in.readInt();
        String reason = in.readUTF();
        refusal = reason.isEmpty() ? null : ReasonCode.valueOf(reason);
        String column = in.readUTF();
        refusedColumn = column.isEmpty() ? null : column;
        int count = in.readInt();
        places = new int[count];
        starts = new int[count];
        ends = new int[count];
        first = 0;
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            places[i] = length == ABSENT ? ABSENT : i;
            starts[i] = gathered.size();
            byte[] value = new byte[Math.max(length, 0)];
            in.readFully(value);
            gathered.writeBytes(value);
            ends[i] = gathered.size();
        }
        bytes = gathered.toByteArray();
    }

    /** A record with bytes of its own. */
    RawRecord copy() {
        try {
            DataOutputSerializer written = new DataOutputSerializer(256);
            write(written);
            RawRecord copy = new RawRecord();
            copy.read(new DataInputDeserializer(written.getSharedBuffer(), 0, written.length()));
            return copy;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
