package fi.mittava.ingest.feed;

/** What a column type read from a field; reused from field to field. Text types leave it alone: the slice is the value. */
public final class FieldValue {
    private long number;

    /**
     * Whole numbers as they are, days as days since 1970-01-01, money in cents, moments in microseconds since
     * 1970-01-01T00:00Z, flags as 0 or 1, decimals as the bits of a double.
     */
    public long number() {
        return number;
    }

    void number(long value) {
        this.number = value;
    }
}
