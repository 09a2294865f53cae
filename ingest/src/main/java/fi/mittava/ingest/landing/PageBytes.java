package fi.mittava.ingest.landing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes of a page that is being made, little-endian as Parquet has them. */
final class PageBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1024];
    private int size;

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void addByte(int value) {
        grow(1);
        bytes[size++] = (byte) value;
    }

    void addInt(int value) {
        grow(Integer.BYTES);
        INT.set(bytes, size, value);
        size += Integer.BYTES;
    }

    void addLong(long value) {
        grow(Long.BYTES);
        LONG.set(bytes, size, value);
        size += Long.BYTES;
    }

    void add(byte[] from, int start, int length) {
        grow(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    /** The number in as few bytes as hold it, seven bits each. */
    void addVariable(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            addByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        addByte(rest);
    }

    /** Room for a number that is told later; where it is. */
    int reserveInt() {
        addInt(0);
        return size - Integer.BYTES;
    }

    void setInt(int place, int value) {
        INT.set(bytes, place, value);
    }

    private void grow(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
