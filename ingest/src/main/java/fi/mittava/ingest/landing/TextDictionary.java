package fi.mittava.ingest.landing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.io.api.Binary;

/** Different texts, each with the number of its first appearance. */
final class TextDictionary {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private int size;
    private byte[] bytes = new byte[1024];
    /** Where each text ends; it begins where the one before ends. */
    private int[] ends = new int[128];

    private int[] hashes = new int[128];
    /** A text's number plus one at the place that its hash names or the next free one. */
    private int[] places = new int[256];

    int size() {
        return size;
    }

    /** Bytes of all texts. */
    int bytes() {
        return start(size);
    }

    /** The text's number; a new one if it wasn't there. */
    int index(byte[] from, int start, int length) {
        int hash = hash(from, start, length);
        int mask = places.length - 1;
        int place = hash & mask;
        for (int taken = places[place]; taken != 0; taken = places[place]) {
            if (hashes[taken - 1] == hash && isText(taken - 1, from, start, length)) {
                return taken - 1;
            }
            place = (place + 1) & mask;
        }
        places[place] = size + 1;
        return append(from, start, length, hash);
    }

    boolean isText(int index, byte[] from, int start, int length) {
        int begin = start(index);
        return ends[index] - begin == length
                && Arrays.equals(bytes, begin, begin + length, from, start, start + length);
    }

    /** Adds a text to a page, its length first unless all have the same. */
    void addTo(PageBytes page, int index, boolean hasLength) {
        int start = start(index);
        int length = ends[index] - start;
        if (hasLength) {
            page.addInt(length);
        }
        page.add(bytes, start, length);
    }

    /** The first of all texts, compared byte by byte without signs. */
    Binary least() {
        return extreme(-1);
    }

    Binary greatest() {
        return extreme(1);
    }

    private Binary extreme(int sign) {
        int best = 0;
        for (int index = 1; index < size; index++) {
            int order = Arrays.compareUnsigned(bytes, start(index), ends[index], bytes, start(best), ends[best]);
            best = Integer.signum(order) == sign ? index : best;
        }
        return Binary.fromConstantByteArray(Arrays.copyOfRange(bytes, start(best), ends[best]));
    }

    void clear() {
        size = 0;
        Arrays.fill(places, 0);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private int append(byte[] from, int start, int length, int hash) {
        int begin = start(size);
        if (begin + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(begin + length, bytes.length * 2));
        }
        System.arraycopy(from, start, bytes, begin, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        ends[size] = begin + length;
        hashes[size] = hash;
        size++;
        if (size * 2 > places.length) {
            spread();
        }
        return size - 1;
    }

    private void spread() {
        places = new int[places.length * 2];
        int mask = places.length - 1;
        for (int index = 0; index < size; index++) {
            int place = hashes[index] & mask;
            while (places[place] != 0) {
                place = (place + 1) & mask;
            }
            places[place] = index + 1;
        }
    }

    private static int hash(byte[] bytes, int start, int length) {
        long hash = length;
        int at = start;
        int end = start + length;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, at)) * FACTOR;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = (rest << Byte.SIZE) | (bytes[at] & 0xff);
        }
        hash = (hash ^ rest) * FACTOR;
        return (int) (hash ^ (hash >>> 32));
    }
}
