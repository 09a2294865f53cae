package fi.mittava.ingest.validation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A 64-bit hash of a record's values by column name: the order of columns, and columns without a value, don't matter, so a
 * feed may gain columns without changing the hash of what came before. Mixing as in MurmurHash3's 64-bit finaliser.
 */
final class ContentHash {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private long sum;

    ContentHash begin() {
        sum = 0;
        return this;
    }

    static long seed(String column) {
        byte[] name = column.getBytes(StandardCharsets.UTF_8);
        return bytes(0x9e3779b97f4a7c15L, name, 0, name.length);
    }

    /** What a number adds. */
    static long part(long seed, long number) {
        return mix(seed ^ mix(number));
    }

    /** What a text adds. */
    static long part(long seed, byte[] text, int from, int to) {
        return bytes(seed, text, from, to);
    }

    ContentHash add(long part) {
        sum += part;
        return this;
    }

    ContentHash add(long seed, long number) {
        return add(part(seed, number));
    }

    ContentHash add(long seed, byte[] text, int from, int to) {
        return add(part(seed, text, from, to));
    }

    /** What the hash would go on from. */
    long sum() {
        return sum;
    }

    /** Goes on from there. */
    ContentHash resume(long from) {
        sum = from;
        return this;
    }

    long value() {
        return mix(sum);
    }

    private static long bytes(long seed, byte[] bytes, int from, int to) {
        long hash = seed;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mix(hash ^ (long) WORD.get(bytes, at)) * 31;
        }
        long word = 0;
        for (; at < to; at++) {
            word = word << Byte.SIZE | (bytes[at] & 0xff);
        }
        return mix(hash ^ mix(word + to - from));
    }

    private static long mix(long value) {
        long h = value;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
