package fi.mittava.ingest.landing;

/** Numbers by their differences, as Parquet's DELTA_BINARY_PACKED: blocks of 128, each of four parts packed as tight as can be. */
final class DeltaNumbers {
    private static final int BLOCK = 128;
    private static final int PARTS = 4;
    private static final int PART = BLOCK / PARTS;

    private DeltaNumbers() {}

    /** Adds the first {@code count} numbers, at least one, whose differences are less than 2^31. */
    static void add(long[] numbers, int count, PageBytes to) {
        to.addVariable(BLOCK);
        to.addVariable(PARTS);
        to.addVariable(count);
        addZigzag(numbers[0], to);
        int[] differences = new int[BLOCK];
        int[] part = new int[PART];
        for (int from = 1; from < count; from += BLOCK) {
            int length = Math.min(BLOCK, count - from);
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < length; i++) {
                differences[i] = (int) (numbers[from + i] - numbers[from + i - 1]);
                least = Math.min(least, differences[i]);
            }
            addZigzag(least, to);
            addBlock(differences, length, least, part, to);
        }
    }

    private static void addBlock(int[] differences, int length, int least, int[] part, PageBytes to) {
        int[] bits = new int[PARTS];
        for (int i = 0; i < BLOCK; i++) {
            differences[i] = i < length ? differences[i] - least : 0;
            int needed = Integer.SIZE - Integer.numberOfLeadingZeros(differences[i]);
            bits[i / PART] = Math.max(bits[i / PART], needed);
        }
        for (int each : bits) {
            to.addByte(each);
        }
        for (int i = 0; i < PARTS && i * PART < length; i++) {
            System.arraycopy(differences, i * PART, part, 0, PART);
            if (bits[i] > 0) {
                SmallNumbers.addPacked(part, PART, bits[i], to);
            }
        }
    }

    private static void addZigzag(long number, PageBytes to) {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((rest & ~0x7fL) != 0) {
            to.addByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        to.addByte((int) rest);
    }
}
