package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import java.util.List;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.MutableRecordAndPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.jspecify.annotations.Nullable;

/** Records of a block, or the last things told of a file, each with its place: the number of things told up to it. */
final class ToldRecords implements BulkFormat.RecordIterator<RawRecord> {
    private final int file;
    private final @Nullable CsvBlock block;
    private final @Nullable FeedHeader header;
    private final List<RawRecord> last;
    private final long firstPlace;
    private final int end;
    private final int begin;
    private int next;
    private final RawRecord record = new RawRecord();
    private final MutableRecordAndPosition<RawRecord> placed = new MutableRecordAndPosition<>();

    ToldRecords(int file, CsvBlock block, FeedHeader header, int first, long firstPlace) {
        this.file = file;
        this.block = block;
        this.header = header;
        this.last = List.of();
        this.firstPlace = firstPlace;
        this.begin = first;
        this.next = first;
        this.end = block.records();
    }

    ToldRecords(List<RawRecord> last, long firstPlace) {
        this.file = 0;
        this.block = null;
        this.header = null;
        this.last = last;
        this.firstPlace = firstPlace;
        this.begin = 0;
        this.end = last.size();
    }

    int remaining() {
        return end - next;
    }

    /** Leaves out as many as there are, at most {@code count}; how many that were. */
    long skip(long count) {
        int skipped = (int) Math.min(count, remaining());
        next += skipped;
        return skipped;
    }

    @Override
    public @Nullable RecordAndPosition<RawRecord> next() {
        if (next == end) {
            return null;
        }
        int index = next++;
        placed.set(tell(index), CheckpointedPosition.NO_OFFSET, firstPlace + next - begin);
        return placed;
    }

    private RawRecord tell(int index) {
        if (block == null || header == null) {
            return last.get(index);
        }
        ReasonCode refusal = block.refusal(index);
        if (refusal == null && block.fieldCount(index) != header.width()) {
            refusal = ReasonCode.FIELD_COUNT;
        }
        return refusal == null
                ? record.record(file, block, index, header.fields())
                : record.refused(file, block, index, refusal);
    }

    @Override
    public void releaseBatch() {
        // A block belongs to its batch alone; there is nothing to give back.
    }
}
