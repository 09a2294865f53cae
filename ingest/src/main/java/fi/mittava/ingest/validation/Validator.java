package fi.mittava.ingest.validation;

import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.source.RawRecord;
import org.jspecify.annotations.Nullable;

/** Turns raw records of one kind of file into the rows that they land as. Made once, used for every record. */
interface Validator {
    /**
     * Fills the row with the values that all rows of the record share, all but where they came from.
     *
     * @param updatedAt what stands for updated_at if the record has none
     * @return null, or the first thing that is wrong with the record; then the row is of no use
     */
    @Nullable
    Refusal validate(RawRecord record, long updatedAt, Row row);

    /** How many rows the record that was validated last lands as, at least 1. */
    int rows();

    /** Completes the row that {@link #validate} filled, or the one before this, to the one of this number. */
    void complete(int number, Row row);
}
