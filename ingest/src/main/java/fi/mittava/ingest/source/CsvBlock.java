package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whole records and the bytes that they point into. Belongs to one reader of records at a time. */
final class CsvBlock {
    final byte[] bytes;
    private int records;
    private int fields;
    private long[] lines = new long[256];
    private long[] offsets = new long[256];
    private int[] firstFields = new int[257];
    private @Nullable ReasonCode[] refusals = new @Nullable ReasonCode[256];
    private int[] starts = new int[2048];
    private int[] ends = new int[2048];

    CsvBlock(byte[] bytes) {
        this.bytes = bytes;
    }

    int records() {
        return records;
    }

    /** Physical line of the record's first byte, counted from 1. */
    long line(int index) {
        return lines[index];
    }

    /** Place of the record's first byte in the unpacked file, counted from 0. */
    long offset(int index) {
        return offsets[index];
    }

    /** Why the record can't be read, or null. */
    @Nullable
    ReasonCode refusal(int index) {
        return refusals[index];
    }

    int firstField(int index) {
        return firstFields[index];
    }

    int fieldCount(int index) {
        return firstFields[index + 1] - firstFields[index];
    }

    /** Where each field begins; not to be changed. */
    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    String text(int field) {
        return new String(bytes, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
    }

    void addField(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        fields++;
    }

    /** Whether none of the fields that were added since the last record was closed holds anything. */
    boolean isOpenRecordEmpty() {
        for (int field = firstFields[records]; field < fields; field++) {
            if (ends[field] > starts[field]) {
                return false;
            }
        }
        return true;
    }

    /** Forgets the fields that were added since the last record was closed. */
    void dropFields() {
        fields = firstFields[records];
    }

    /** Makes a record of the fields that were added since the last one was closed. */
    void closeRecord(long line, long offset, @Nullable ReasonCode refusal) {
        if (records == lines.length) {
            lines = Arrays.copyOf(lines, records * 2);
            offsets = Arrays.copyOf(offsets, records * 2);
            firstFields = Arrays.copyOf(firstFields, records * 2 + 1);
            refusals = Arrays.copyOf(refusals, records * 2);
        }
        lines[records] = line;
        offsets[records] = offset;
        refusals[records] = refusal;
        records++;
        firstFields[records] = fields;
    }

    /** Takes the doubled quotes out of the open record's fields; only fields that have some are named. */
    void unescape(int field) {
        int write = starts[field];
        for (int read = starts[field]; read < ends[field]; read++) {
            bytes[write++] = bytes[read];
            if (bytes[read] == '"') {
                read++;
            }
        }
        ends[field] = write;
    }

    int openField() {
        return fields;
    }
}
