package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;

/** A column of texts, or of UUIDs as sixteen bytes. */
final class TextChunk extends ColumnChunk {
    private static final int PAGE_BYTES = 1024 * 1024;

    private final boolean isUuid;
    private final int slot;
    private int[] indexes = {};
    private final TextDictionary dictionary = new TextDictionary();
    private final PageBytes plain = new PageBytes();
    private final byte[] uuid = new byte[16];
    private final ByteBuffer uuidBuffer = ByteBuffer.wrap(uuid);
    private boolean isDictionaryUseless;
    private boolean isDictionaryOpen = true;
    /** Whether all pages of the chunk are numbered by the dictionary, so that it tells the chunk's range. */
    private boolean isDictionaryWhole = true;

    /** The value before: mostly the same one, from the same place or another. */
    private byte[] last = {};

    private int lastStart = -1;
    private int lastLength;
    private int lastIndex;

    TextChunk(LandedColumn column, ColumnDescriptor descriptor, PagePacker packer) {
        super(column, descriptor, packer);
        this.isUuid = column.type() == LandedType.UUID;
        this.slot = column.slot();
    }

    @Override
    void grow(int capacity) {
        indexes = Arrays.copyOf(indexes, capacity);
    }

    @Override
    void takeAll(Rows from, int begin, int end, int number) {
        if (isUuid) {
            for (int index = begin; index < end; index++) {
                uuidBuffer.putLong(0, from.numbers(slot)[index]).putLong(Long.BYTES, from.numbers(slot + 1)[index]);
                addText(uuid, 0, uuid.length, number + index - begin);
            }
            return;
        }
        byte[][] texts = from.texts(slot);
        int[] starts = from.starts(slot);
        int[] lengths = from.lengths(slot);
        for (int index = begin; index < end; index++) {
            addText(texts[index], starts[index], lengths[index], number + index - begin);
        }
    }

    private void addText(byte[] bytes, int start, int length, int number) {
        if (!isDictionaryOpen) {
            if (!isUuid) {
                plain.addInt(length);
            }
            plain.add(bytes, start, length);
            return;
        }
        boolean isLast = isLastPlace(bytes, start, length)
                || (lastStart >= 0 && dictionary.isText(lastIndex, bytes, start, length));
        if (!isLast) {
            lastIndex = dictionary.index(bytes, start, length);
        }
        last = bytes;
        lastStart = start;
        lastLength = length;
        indexes[number] = lastIndex;
    }

    @SuppressWarnings("ReferenceEquality") // The very same bytes need no look.
    private boolean isLastPlace(byte[] bytes, int start, int length) {
        return !isUuid && bytes == last && start == lastStart && length == lastLength;
    }

    @Override
    boolean isPageFull() {
        return isDictionaryOpen ? dictionary.bytes() >= DICTIONARY_BYTES : plain.size() >= PAGE_BYTES;
    }

    @Override
    Encoding addValues(PageBytes to, int count) {
        if (isDictionaryOpen) {
            isDictionaryUseless = isFirstPage() && dictionary.size() > count / 2 + 1;
            isDictionaryOpen = !isDictionaryUseless && dictionary.bytes() < DICTIONARY_BYTES;
            if (!isDictionaryUseless) {
                int bits = SmallNumbers.bits(dictionary.size() - 1);
                to.addByte(bits);
                SmallNumbers.addHybrid(indexes, count, bits, to);
                return Encoding.RLE_DICTIONARY;
            }
            for (int i = 0; i < count; i++) {
                dictionary.addTo(to, indexes[i], !isUuid);
            }
            forgetDictionary();
        }
        to.add(plain.array(), 0, plain.size());
        plain.clear();
        isDictionaryWhole = false;
        return Encoding.PLAIN;
    }

    @Override
    int dictionarySize() {
        return dictionary.size();
    }

    @Override
    void addDictionary(PageBytes to) {
        for (int index = 0; index < dictionary.size(); index++) {
            dictionary.addTo(to, index, !isUuid);
        }
    }

    @Override
    void addRange(Statistics<?> to) {
        if (isDictionaryWhole && dictionary.size() > 0) {
            to.updateStats(dictionary.least());
            to.updateStats(dictionary.greatest());
        }
    }

    @Override
    void clear() {
        forgetDictionary();
        isDictionaryOpen = !isDictionaryUseless;
        isDictionaryWhole = true;
    }

    private void forgetDictionary() {
        dictionary.clear();
        last = new byte[0];
        lastStart = -1;
    }
}
