package fi.mittava.ingest.validation;

/** What the column person_id holds; the setting person_id.kind. */
public enum PersonIds {
    /** Finnish personal identity codes. */
    HETU,
    /** Identifiers of a register that is pseudonymous already. */
    OPAQUE
}
