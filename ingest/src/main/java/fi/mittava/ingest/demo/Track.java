package fi.mittava.ingest.demo;

/** Hears what happens to a person from day to day. */
interface Track {
    /** For paths that only their months count of. */
    Track NONE = (status, day) -> {};

    /** The status from this day on; a later call for the same day replaces an earlier one. */
    void changed(Status status, int day);
}
