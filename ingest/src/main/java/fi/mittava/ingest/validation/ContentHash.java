package fi.mittava.ingest.validation;

import java.nio.charset.StandardCharsets;

/**
 * A 64-bit hash of a record's values by column name: the order of columns, and columns without a value, don't matter, so a
 * feed may gain columns without changing the hash of what came before. Mixing as in MurmurHash3's 64-bit finaliser.
 */
final class ContentHash {
    private long sum;

    ContentHash begin() {
        sum = 0;
        return this;
    }

    static long seed(String column) {
        byte[] name = column.getBytes(StandardCharsets.UTF_8);
        return bytes(0x9e3779b97f4a7c15L, name, 0, name.length);
    }

    ContentHash add(long seed, long number) {
        sum += mix(seed ^ mix(number));
        return this;
    }

    ContentHash add(long seed, byte[] text, int from, int to) {
        sum += bytes(seed, text, from, to);
        return this;
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
        long word = 0;
        int filled = 0;
        for (int i = from; i < to; i++) {
            word = word << 8 | (bytes[i] & 0xff);
            if (++filled == 8) {
                hash = mix(hash ^ word) * 31;
                word = 0;
                filled = 0;
            }
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
