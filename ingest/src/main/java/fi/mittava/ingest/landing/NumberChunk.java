package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.BooleanStatistics;
import org.apache.parquet.column.statistics.DoubleStatistics;
import org.apache.parquet.column.statistics.IntStatistics;
import org.apache.parquet.column.statistics.LongStatistics;
import org.apache.parquet.column.statistics.Statistics;

/** A column of numbers, held as longs until their page is full. */
final class NumberChunk extends ColumnChunk {
    private final LandedType type;
    private final int slot;
    private long[] values = {};
    private int[] small = {};
    private final NumberDictionary dictionary = new NumberDictionary();
    private boolean isDictionaryUseless;
    private boolean isDictionaryOpen;
    private boolean hasRange;
    private long least;
    private long greatest;

    NumberChunk(LandedColumn column, ColumnDescriptor descriptor, PagePacker packer) {
        super(column, descriptor, packer);
        this.type = column.type();
        this.slot = column.slot();
        this.isDictionaryUseless = type == LandedType.BOOLEAN;
        this.isDictionaryOpen = !isDictionaryUseless;
    }

    @Override
    void grow(int capacity) {
        values = Arrays.copyOf(values, capacity);
        small = new int[capacity];
    }

    @Override
    void takeAll(Rows from, int begin, int end, int number) {
        System.arraycopy(from.numbers(slot), begin, values, number, end - begin);
    }

    @Override
    boolean isPageFull() {
        return false;
    }

    @Override
    Encoding addValues(PageBytes to, int count) {
        widenRange(count);
        if (isDictionaryOpen) {
            number(count);
            isDictionaryUseless = isFirstPage() && dictionary.size() > count / 2 + 1;
            isDictionaryOpen = !isDictionaryUseless && dictionary.size() < DICTIONARY_BYTES / Long.BYTES;
            if (!isDictionaryUseless) {
                int bits = SmallNumbers.bits(dictionary.size() - 1);
                to.addByte(bits);
                SmallNumbers.addHybrid(small, count, bits, to);
                return Encoding.RLE_DICTIONARY;
            }
            dictionary.clear();
        }
        if (type == LandedType.BIGINT && isGrowingSlowly(count)) {
            DeltaNumbers.add(values, count, to);
            return Encoding.DELTA_BINARY_PACKED;
        }
        addPlain(to, count);
        return Encoding.PLAIN;
    }

    private void number(int count) {
        long last = 0;
        int index = -1;
        for (int i = 0; i < count; i++) {
            if (index < 0 || values[i] != last) {
                last = values[i];
                index = dictionary.index(last);
            }
            small[i] = index;
        }
    }

    /** Whether each is near the one before, as the lines of a file are. */
    private boolean isGrowingSlowly(int count) {
        long differences = 0;
        for (int i = 1; i < count; i++) {
            differences |= Math.abs(values[i] - values[i - 1]);
        }
        return differences >= 0 && differences < 1 << Short.SIZE;
    }

    private void addPlain(PageBytes to, int count) {
        switch (type) {
            case BOOLEAN -> {
                for (int i = 0; i < count; i++) {
                    small[i] = (int) values[i];
                }
                SmallNumbers.addPacked(small, count, 1, to);
            }
            case DATE, INTEGER -> {
                for (int i = 0; i < count; i++) {
                    to.addInt((int) values[i]);
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    to.addLong(values[i]);
                }
            }
        }
    }

    @Override
    int dictionarySize() {
        return dictionary.size();
    }

    @Override
    void addDictionary(PageBytes to) {
        for (int index = 0; index < dictionary.size(); index++) {
            if (type == LandedType.DATE || type == LandedType.INTEGER) {
                to.addInt((int) dictionary.number(index));
            } else {
                to.addLong(dictionary.number(index));
            }
        }
    }

    private void widenRange(int count) {
        if (!hasRange) {
            least = values[0];
            greatest = values[0];
            hasRange = true;
        }
        boolean isDouble = type == LandedType.DOUBLE;
        for (int i = 0; i < count; i++) {
            least = isDouble ? bits(Math.min(number(least), number(values[i]))) : Math.min(least, values[i]);
            greatest = isDouble ? bits(Math.max(number(greatest), number(values[i]))) : Math.max(greatest, values[i]);
        }
    }

    private static double number(long bits) {
        return Double.longBitsToDouble(bits);
    }

    private static long bits(double number) {
        return Double.doubleToRawLongBits(number);
    }

    @Override
    void addRange(Statistics<?> to) {
        if (!hasRange) {
            return;
        }
        switch (to) {
            case BooleanStatistics flags -> flags.setMinMax(least != 0, greatest != 0);
            case IntStatistics numbers -> numbers.setMinMax((int) least, (int) greatest);
            case LongStatistics numbers -> numbers.setMinMax(least, greatest);
            case DoubleStatistics numbers -> numbers.setMinMax(number(least), number(greatest));
            default -> throw new IllegalStateException("no numbers: " + to);
        }
    }

    @Override
    void clear() {
        dictionary.clear();
        isDictionaryOpen = !isDictionaryUseless;
        hasRange = false;
    }
}
