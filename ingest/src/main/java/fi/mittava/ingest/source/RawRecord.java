package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.CopyableValue;
import org.jspecify.annotations.Nullable;

/**
 * What a reader tells: a record as its bytes, a refusal, or that a file has been read to its end. One object is reused for
 * many; its fields point into the reader's block.
 */
public final class RawRecord implements CopyableValue<RawRecord> {
    /** What is told. */
    public enum Kind {
        RECORD,
        RECORD_REFUSED,
        FILE_REFUSED,
        FILE_END
    }

    private static final int ABSENT = -1;

    private Kind kind = Kind.RECORD;
    private int file;
    private long line;
    private long offset;
    private long rows;
    private int ignoredColumns;
    private @Nullable ReasonCode refusal;
    private @Nullable String refusedColumn;
    private byte[] bytes = {};
    private int fields;
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
        int start = starts[column];
        return start == ABSENT ? slice.set(bytes, 0, 0) : slice.set(bytes, start, ends[column]);
    }

    RawRecord record(int file, CsvBlock block, int index, int[] fieldOfColumn) {
        tell(Kind.RECORD, file, block.line(index), block.offset(index), 1);
        bytes = block.bytes;
        resize(fieldOfColumn.length);
        int first = block.firstField(index);
        for (int column = 0; column < fields; column++) {
            int field = fieldOfColumn[column];
            starts[column] = field < 0 ? ABSENT : block.start(first + field);
            ends[column] = field < 0 ? ABSENT : block.end(first + field);
        }
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
        this.fields = 0;
    }

    private void resize(int count) {
        fields = count;
        if (starts.length < count) {
            starts = new int[count];
            ends = new int[count];
        }
    }

    @Override
    public void write(DataOutputView out) throws IOException {
        out.writeUTF(kind.name());
        out.writeInt(file);
        out.writeLong(line);
        out.writeLong(offset);
        out.writeLong(rows);
        out.writeInt(ignoredColumns);
        out.writeUTF(refusal == null ? "" : refusal.name());
        out.writeUTF(refusedColumn == null ? "" : refusedColumn);
        out.writeInt(fields);
        for (int column = 0; column < fields; column++) {
            boolean isAbsent = starts[column] == ABSENT;
            out.writeInt(isAbsent ? ABSENT : ends[column] - starts[column]);
            if (!isAbsent) {
                out.write(bytes, starts[column], ends[column] - starts[column]);
            }
        }
    }

    @Override
    public void read(DataInputView in) throws IOException {
        Kind readKind = Kind.valueOf(in.readUTF());
        tell(readKind, in.readInt(), in.readLong(), in.readLong(), in.readLong());
        ignoredColumns = in.readInt();
        String reason = in.readUTF();
        refusal = reason.isEmpty() ? null : ReasonCode.valueOf(reason);
        String column = in.readUTF();
        refusedColumn = column.isEmpty() ? null : column;
        resize(in.readInt());
        java.io.ByteArrayOutputStream gathered = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < fields; i++) {
            int length = in.readInt();
            starts[i] = length == ABSENT ? ABSENT : gathered.size();
            if (length > 0) {
                byte[] value = new byte[length];
                in.readFully(value);
                gathered.writeBytes(value);
            }
            ends[i] = gathered.size();
        }
        bytes = gathered.toByteArray();
    }

    @Override
    public int getBinaryLength() {
        return -1;
    }

    @Override
    public void copyTo(RawRecord target) {
        target.tell(kind, file, line, offset, rows);
        target.ignoredColumns = ignoredColumns;
        target.refusal = refusal;
        target.refusedColumn = refusedColumn;
        target.resize(fields);
        target.bytes = new byte[length()];
        int at = 0;
        for (int column = 0; column < fields; column++) {
            target.starts[column] = starts[column] == ABSENT ? ABSENT : at;
            if (starts[column] != ABSENT) {
                System.arraycopy(bytes, starts[column], target.bytes, at, ends[column] - starts[column]);
                at += ends[column] - starts[column];
            }
            target.ends[column] = at;
        }
    }

    private int length() {
        int length = 0;
        for (int column = 0; column < fields; column++) {
            length += starts[column] == ABSENT ? 0 : ends[column] - starts[column];
        }
        return length;
    }

    @Override
    public RawRecord copy() {
        RawRecord copy = new RawRecord();
        copyTo(copy);
        return copy;
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        RawRecord copy = new RawRecord();
        copy.read(source);
        copy.write(target);
    }
}
