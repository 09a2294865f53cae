package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.CopyableValue;
import org.jspecify.annotations.Nullable;

/** What a reader tells at a time: the records of a block, or the last things of a file. */
public final class RawBatch implements CopyableValue<RawBatch> {
    private int file;
    private @Nullable CsvBlock block;
    private @Nullable FeedHeader header;
    private List<RawRecord> others = List.of();
    private int first;
    private int end;
    private final RawRecord record = new RawRecord();

    /** The records of a block from the one of this number on. */
    static RawBatch of(int file, CsvBlock block, FeedHeader header, int first) {
        RawBatch records = new RawBatch();
        records.file = file;
        records.block = block;
        records.header = header;
        records.first = first;
        records.end = block.records();
        return records;
    }

    static RawBatch of(List<RawRecord> others) {
        RawBatch records = new RawBatch();
        records.others = others;
        records.end = others.size();
        return records;
    }

    public int count() {
        return end - first;
    }

    /** The one of this number; the object is reused by the next call. */
    public RawRecord record(int number) {
        int index = first + number;
        if (block == null || header == null) {
            return others.get(index);
        }
        ReasonCode refusal = block.refusal(index);
        if (refusal == null && block.fieldCount(index) != header.width()) {
            refusal = ReasonCode.FIELD_COUNT;
        }
        return refusal == null
                ? record.record(file, block, index, header.fields())
                : record.refused(file, block, index, refusal);
    }

    /** Leaves out as many as there are, at most {@code count}; how many that were. */
    long skip(long count) {
        int skipped = (int) Math.min(count, count());
        first += skipped;
        return skipped;
    }

    @Override
    public void write(DataOutputView out) throws IOException {
        out.writeInt(count());
        for (int number = 0; number < count(); number++) {
            record(number).write(out);
        }
    }

    @Override
    public void read(DataInputView in) throws IOException {
        int count = in.readInt();
        List<RawRecord> read = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            RawRecord each = new RawRecord();
            each.read(in);
            read.add(each);
        }
        take(read);
    }

    @Override
    public int getBinaryLength() {
        return -1;
    }

    @Override
    public void copyTo(RawBatch target) {
        List<RawRecord> copies = new ArrayList<>();
        for (int number = 0; number < count(); number++) {
            copies.add(record(number).copy());
        }
        target.take(copies);
    }

    private void take(List<RawRecord> records) {
        block = null;
        header = null;
        others = records;
        first = 0;
        end = records.size();
    }

    @Override
    public RawBatch copy() {
        RawBatch copy = new RawBatch();
        copyTo(copy);
        return copy;
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        RawBatch copy = new RawBatch();
        copy.read(source);
        copy.write(target);
    }
}
