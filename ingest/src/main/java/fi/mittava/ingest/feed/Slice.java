package fi.mittava.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one field inside a larger array, without the blanks around them. One slice is reused for many fields. */
public final class Slice {
    private byte[] bytes = {};
    private int from;
    private int to;

    /** Points at {@code [from, to)} of these UTF-8 bytes; blanks at both ends are left out. */
    public Slice set(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        this.from = from;
        this.to = to;
        return this;
    }

    public static Slice of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Slice().set(bytes, 0, bytes.length);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return to == from;
    }

    public byte at(int index) {
        return bytes[from + index];
    }

    public String text() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Points where another does. */
    public Slice set(Slice other) {
        bytes = other.bytes;
        from = other.from;
        to = other.to;
        return this;
    }

    /** Makes this empty. */
    public void clear() {
        to = from;
    }

    public boolean hasSameBytes(Slice other) {
        return to - from == other.to - other.from && Arrays.equals(bytes, from, to, other.bytes, other.from, other.to);
    }

    public boolean contentEquals(byte[] other) {
        return Arrays.equals(bytes, from, to, other, 0, other.length);
    }

    /** The number written by {@code count} digits from {@code index} on, or -1 where one of them is no digit or missing. */
    int digits(int index, int count) {
        if (index + count > length()) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = at(index + i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean isBlank(byte b) {
        return b <= ' ' && (b == ' ' || b == '\t' || b == '\r' || b == '\n');
    }
}
