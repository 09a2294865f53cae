package fi.mittava.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.CopyableValue;

/**
 * Rows of one table, column by column: what goes from step to step of the job. One object is reused again and again; text
 * may lie in somebody else's array.
 */
public final class Rows implements CopyableValue<Rows> {
    /** The most rows that one object holds: few enough that their columns stay near the processor. */
    static final int CAPACITY = 1024;

    private static final int NONE = -1;

    private int table = NONE;
    private int[] textSlots = {};
    private int[] numberSlots = {};
    private int count;
    private final long[] present = new long[CAPACITY];
    private final long[][] numbers = new long[Row.SLOTS][];
    private final byte[][][] texts = new byte[Row.SLOTS][][];
    private final int[][] starts = new int[Row.SLOTS][];
    private final int[][] lengths = new int[Row.SLOTS][];

    /** Makes this hold no rows of a table of {@link LandingLayout}. */
    public Rows begin(int table) {
        count = 0;
        if (table != this.table) {
            this.table = table;
            LandedTable landed = LandingLayout.table(table);
            textSlots = landed.textSlots();
            numberSlots = landed.numberSlots();
            allocate();
        }
        return this;
    }

    public int table() {
        return table;
    }

    public int count() {
        return count;
    }

    public boolean isFull() {
        return count == CAPACITY;
    }

    /** Adds a copy of a row of the table; it points at the same text. */
    public void add(Row row) {
        present[count] = row.present();
        for (int slot : textSlots) {
            texts[slot][count] = row.bytes(slot);
            starts[slot][count] = row.start(slot);
            lengths[slot][count] = row.length(slot);
        }
        for (int slot : numberSlots) {
            numbers[slot][count] = row.number(slot);
        }
        count++;
    }

    /** The values of a column that holds numbers, a row each; not to be changed. Without meaning where there is none. */
    long[] numbers(int slot) {
        return numbers[slot];
    }

    byte[][] texts(int slot) {
        return texts[slot];
    }

    int[] starts(int slot) {
        return starts[slot];
    }

    int[] lengths(int slot) {
        return lengths[slot];
    }

    boolean has(int index, int slot) {
        return ((present[index] >>> slot) & 1) != 0;
    }

    /** Makes {@code row} the row of this number. */
    public Row row(int index, Row row) {
        row.begin(table);
        for (int slot : textSlots) {
            row.text(slot, texts[slot][index], starts[slot][index], lengths[slot][index]);
        }
        for (int slot : numberSlots) {
            row.number(slot, numbers[slot][index]);
        }
        row.present(present[index]);
        return row;
    }

    private void allocate() {
        for (int slot : textSlots) {
            if (texts[slot] == null) {
                texts[slot] = new byte[CAPACITY][];
                starts[slot] = new int[CAPACITY];
                lengths[slot] = new int[CAPACITY];
            }
        }
        for (int slot : numberSlots) {
            if (numbers[slot] == null) {
                numbers[slot] = new long[CAPACITY];
            }
        }
    }

    @Override
    public void write(DataOutputView out) throws IOException {
        out.writeInt(table);
        out.writeInt(count);
        for (int index = 0; index < count; index++) {
            out.writeLong(present[index]);
            for (int slot : textSlots) {
                if (has(index, slot)) {
                    out.writeInt(lengths[slot][index]);
                    out.write(texts[slot][index], starts[slot][index], lengths[slot][index]);
                }
            }
            for (int slot : numberSlots) {
                out.writeLong(numbers[slot][index]);
            }
        }
    }

    @Override
    public void read(DataInputView in) throws IOException {
        begin(in.readInt());
        int rows = in.readInt();
        for (; count < rows; count++) {
            present[count] = in.readLong();
            for (int slot : textSlots) {
                byte[] text = new byte[has(count, slot) ? in.readInt() : 0];
                in.readFully(text);
                texts[slot][count] = text;
                starts[slot][count] = 0;
                lengths[slot][count] = text.length;
            }
            for (int slot : numberSlots) {
                numbers[slot][count] = in.readLong();
            }
        }
    }

    @Override
    public int getBinaryLength() {
        return -1;
    }

    @Override
    public void copyTo(Rows target) {
        try {
            DataOutputSerializer written = new DataOutputSerializer(1024);
            write(written);
            target.read(new DataInputDeserializer(written.getSharedBuffer(), 0, written.length()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Rows copy() {
        Rows copy = new Rows();
        copyTo(copy);
        return copy;
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        Rows copy = new Rows();
        copy.read(source);
        copy.write(target);
    }
}
