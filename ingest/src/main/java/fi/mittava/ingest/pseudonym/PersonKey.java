package fi.mittava.ingest.pseudonym;

/** A person's pseudonym: the first 128 bits of an HMAC-SHA-256. Reused for many persons by who holds it. */
public final class PersonKey {
    private long high;
    private long low;

    public long high() {
        return high;
    }

    public long low() {
        return low;
    }

    void set(long high, long low) {
        this.high = high;
        this.low = low;
    }
}
