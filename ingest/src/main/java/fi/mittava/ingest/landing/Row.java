package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.feed.Slice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.CopyableValue;

/**
 * A row of a landed table, one slot a value: numbers as longs, text as bytes that may lie in somebody else's array. One
 * object is reused for many rows; who keeps one copies it.
 */
public final class Row implements CopyableValue<Row> {
    private static final int SLOTS = 32;

    private int table;
    private long present;
    private final long[] numbers = new long[SLOTS];
    private final byte[][] texts = new byte[SLOTS][];
    private final int[] starts = new int[SLOTS];
    private final int[] ends = new int[SLOTS];

    /** Makes this an empty row of a table of {@link LandingLayout}. */
    public Row begin(int table) {
        this.table = table;
        this.present = 0;
        return this;
    }

    public int table() {
        return table;
    }

    public boolean has(int slot) {
        return (present & (1L << slot)) != 0;
    }

    /** Numbers, days, cents, microseconds, flags as 0 or 1, bits of a double. */
    public long number(int slot) {
        return numbers[slot];
    }

    public byte[] bytes(int slot) {
        return texts[slot];
    }

    public int start(int slot) {
        return starts[slot];
    }

    public int length(int slot) {
        return ends[slot] - starts[slot];
    }

    /** The text in a slot, as a string of its own. */
    public String text(int slot) {
        return new String(texts[slot], starts[slot], length(slot), StandardCharsets.UTF_8);
    }

    public Row number(int slot, long value) {
        numbers[slot] = value;
        present |= 1L << slot;
        return this;
    }

    public Row uuid(int slot, long high, long low) {
        numbers[slot + 1] = low;
        return number(slot, high);
    }

    /** The row points at the slice's bytes; it doesn't copy them. */
    public Row text(int slot, Slice value) {
        return text(slot, value.bytes(), value.from(), value.to());
    }

    /** Puts the whole array, which the row points at, not copies. */
    public Row text(int slot, byte[] value) {
        return text(slot, value, 0, value.length);
    }

    private Row text(int slot, byte[] bytes, int start, int end) {
        texts[slot] = bytes;
        starts[slot] = start;
        ends[slot] = end;
        present |= 1L << slot;
        return this;
    }

    @Override
    public void write(DataOutputView out) throws IOException {
        out.writeInt(table);
        out.writeLong(present);
        for (LandedColumn column : LandingLayout.table(table).columns()) {
            int slot = column.slot();
            if (!has(slot)) {
                continue;
            }
            if (column.type() == LandedType.TEXT) {
                out.writeInt(length(slot));
                out.write(texts[slot], starts[slot], length(slot));
            } else {
                out.writeLong(numbers[slot]);
                out.writeLong(column.type() == LandedType.UUID ? numbers[slot + 1] : 0);
            }
        }
    }

    @Override
    public void read(DataInputView in) throws IOException {
        begin(in.readInt());
        long readPresent = in.readLong();
        for (LandedColumn column : LandingLayout.table(table).columns()) {
            if ((readPresent & (1L << column.slot())) == 0) {
                continue;
            }
            if (column.type() == LandedType.TEXT) {
                byte[] text = new byte[in.readInt()];
                in.readFully(text);
                text(column.slot(), text);
            } else {
                number(column.slot(), in.readLong());
                long low = in.readLong();
                if (column.type() == LandedType.UUID) {
                    numbers[column.slot() + 1] = low;
                }
            }
        }
    }

    @Override
    public int getBinaryLength() {
        return -1;
    }

    @Override
    public void copyTo(Row target) {
        target.begin(table);
        target.present = present;
        System.arraycopy(numbers, 0, target.numbers, 0, SLOTS);
        for (int slot = 0; slot < SLOTS; slot++) {
            if (texts[slot] != null && has(slot)) {
                target.texts[slot] = java.util.Arrays.copyOfRange(texts[slot], starts[slot], ends[slot]);
                target.starts[slot] = 0;
                target.ends[slot] = length(slot);
            }
        }
    }

    @Override
    public Row copy() {
        Row copy = new Row();
        copyTo(copy);
        return copy;
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        Row copy = new Row();
        copy.read(source);
        copy.write(target);
    }
}
