package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A row of a landed table, one slot a value: numbers as longs, text as bytes that may lie in somebody else's array. One
 * object is reused for many rows; who keeps one copies it.
 */
public final class Row {
    static final int SLOTS = 32;

    private int table;
    private long present;
    private final long[] numbers = new long[SLOTS];
    private final byte[][] texts = new byte[SLOTS][];
    private final int[] starts = new int[SLOTS];
    private final int[] lengths = new int[SLOTS];

    /** Makes this an empty row of a table of {@link LandingLayout}. */
    public Row begin(int table) {
        this.table = table;
        this.present = 0;
        return this;
    }

    public int table() {
        return table;
    }

    /** A bit for each slot that holds a value. */
    long present() {
        return present;
    }

    void present(long slots) {
        present = slots;
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
        return lengths[slot];
    }

    /** The text in a slot, as a string of its own. */
    public String text(int slot) {
        return new String(texts[slot], starts[slot], length(slot), StandardCharsets.UTF_8);
    }

    /** A copy of the text in a slot. */
    public byte[] copyOf(int slot) {
        return Arrays.copyOfRange(texts[slot], starts[slot], starts[slot] + lengths[slot]);
    }

    /** Whether this is the text in a slot. */
    public boolean isText(int slot, byte[] text) {
        int start = starts[slot];
        return Arrays.equals(texts[slot], start, start + lengths[slot], text, 0, text.length);
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
        return text(slot, value.bytes(), value.from(), value.length());
    }

    /** Puts the whole array, which the row points at, not copies. */
    public Row text(int slot, byte[] value) {
        return text(slot, value, 0, value.length);
    }

    Row text(int slot, byte[] bytes, int start, int length) {
        texts[slot] = bytes;
        starts[slot] = start;
        lengths[slot] = length;
        present |= 1L << slot;
        return this;
    }

    /** A row with text of its own. */
    public Row copy() {
        Row copy = new Row().begin(table);
        copy.present = present;
        System.arraycopy(numbers, 0, copy.numbers, 0, SLOTS);
        for (int slot = 0; slot < SLOTS; slot++) {
            if (texts[slot] != null && has(slot)) {
                copy.texts[slot] = copyOf(slot);
                copy.lengths[slot] = lengths[slot];
            }
        }
        return copy;
    }
}
