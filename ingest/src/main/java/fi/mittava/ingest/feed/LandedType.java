package fi.mittava.ingest.feed;

/** How a value is stored in landing. */
public enum LandedType {
    TEXT,
    DATE,
    INTEGER,
    BIGINT,
    BOOLEAN,
    DOUBLE,
    /** DECIMAL(18,2), held in cents. */
    MONEY,
    /** Microseconds, UTC. */
    TIMESTAMP,
    /** 128 bits. */
    UUID
}
