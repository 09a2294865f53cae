package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Reads one field by one type. */
final class Reading {
    private final FieldValue value = new FieldValue();
    private final @Nullable ReasonCode reason;

    private Reading(ColumnType type, String field) {
        reason = type.read(Slice.of(field), value);
    }

    /** Why the type refuses the field, or null. */
    static @Nullable ReasonCode refusal(ColumnType type, String field) {
        return new Reading(type, field).reason;
    }

    /** What the type reads from the field. */
    static long number(ColumnType type, String field) {
        Reading reading = new Reading(type, field);
        if (reading.reason != null) {
            throw new AssertionError(field + " is refused: " + reading.reason);
        }
        return reading.value.number();
    }
}
