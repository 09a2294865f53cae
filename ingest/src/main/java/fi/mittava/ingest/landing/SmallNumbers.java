package fi.mittava.ingest.landing;

/** Numbers of few bits in Parquet's hybrid of runs and packed groups of eight: indexes of dictionaries, levels, flags. */
final class SmallNumbers {
    private static final int GROUP = 8;

    private SmallNumbers() {}

    /** The bits that numbers up to {@code greatest} take, at least 1. */
    static int bits(int greatest) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(greatest));
    }

    /** Adds the first {@code count} numbers in runs where eight or more are alike, else packed. */
    static void addHybrid(int[] numbers, int count, int bits, PageBytes to) {
        int packedFrom = 0;
        int at = 0;
        while (at < count) {
            int end = runEnd(numbers, at, count);
            // Packed numbers come in whole groups: the run fills up the last one.
            int runFrom = at + ((packedFrom - at) & (GROUP - 1));
            if (end - runFrom >= GROUP) {
                addPackedGroups(numbers, packedFrom, runFrom, bits, to);
                addRun(numbers[at], end - runFrom, bits, to);
                packedFrom = end;
            }
            at = end;
        }
        addPackedGroups(numbers, packedFrom, count, bits, to);
    }

    /** Adds the first {@code count} numbers packed, the first in the lowest bits; the last byte is filled with zeros. */
    static void addPacked(int[] numbers, int count, int bits, PageBytes to) {
        pack(numbers, 0, count, count, bits, to);
    }

    private static int runEnd(int[] numbers, int from, int count) {
        int number = numbers[from];
        int end = from + 1;
        while (end < count && numbers[end] == number) {
            end++;
        }
        return end;
    }

    private static void addRun(int number, int length, int bits, PageBytes to) {
        to.addVariable(length << 1);
        for (int shift = 0; shift < bits; shift += Byte.SIZE) {
            to.addByte(number >>> shift);
        }
    }

    private static void addPackedGroups(int[] numbers, int from, int end, int bits, PageBytes to) {
        if (end > from) {
            int groups = (end - from + GROUP - 1) / GROUP;
            to.addVariable((groups << 1) | 1);
            pack(numbers, from, end, from + groups * GROUP, bits, to);
        }
    }

    /** Packs {@code [from, end)} and zeros up to {@code paddedEnd}. */
    private static void pack(int[] numbers, int from, int end, int paddedEnd, int bits, PageBytes to) {
        long word = 0;
        int filled = 0;
        for (int i = from; i < paddedEnd; i++) {
            word |= (i < end ? (long) numbers[i] : 0) << filled;
            filled += bits;
            if (filled >= Integer.SIZE) {
                to.addInt((int) word);
                word >>>= Integer.SIZE;
                filled -= Integer.SIZE;
            }
        }
        for (; filled > 0; filled -= Byte.SIZE) {
            to.addByte((int) word);
            word >>>= Byte.SIZE;
        }
    }
}
