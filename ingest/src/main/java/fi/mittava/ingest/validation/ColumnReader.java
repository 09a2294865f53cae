package fi.mittava.ingest.validation;

import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.FieldValue;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.feed.PersonIdType;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.pseudonym.PersonKey;
import fi.mittava.ingest.pseudonym.Pseudonymiser;
import fi.mittava.ingest.source.RawRecord;
import org.jspecify.annotations.Nullable;

/** Reads one column of a record into its slot of the row. A person's identifier becomes a pseudonym here and stays behind. */
final class ColumnReader {
    private final Column column;
    private final int place;
    private final boolean isKey;
    private final boolean isContent;
    private final PersonIds personIds;
    private final Pseudonymiser pseudonymiser;
    private final FieldValue value = new FieldValue();
    private final boolean isText;

    /** The value before, which {@link #value} holds as well: mostly the next one is the same. Empty at first. */
    private final Slice last = new Slice();

    /** What it added to the content's hash. */
    private long lastPart;

    private final long seed;
    private final int slot;
    private final int testSlot;

    ColumnReader(Feed feed, Column column, LandedTable table, PersonIds personIds, Pseudonymiser pseudonymiser) {
        this.column = column;
        this.place = feed.indexOf(column.name());
        this.isKey = feed.key().contains(column.name());
        // Sent again at another time the same content has the same hash; withdrawals are hashed by the validator.
        this.isContent =
                !column.name().equals(Feed.UPDATED_AT) && !column.name().equals(Feed.DELETED);
        this.personIds = personIds;
        this.pseudonymiser = pseudonymiser;
        this.isText = column.type().landed() == LandedType.TEXT;
        this.seed = ContentHash.seed(column.name());
        boolean isPerson = column.type() instanceof PersonIdType;
        this.slot = table.slot(isPerson ? LandedTable.PERSON_KEY : LandedTable.landedName(column));
        this.testSlot = isPerson ? table.slot(LandedTable.IS_TEST_PERSON) : -1;
    }

    /** Reads the record's field through {@code field}. Null if it went into the row or may be empty; else why not. */
    @Nullable
    Refusal read(RawRecord record, Slice field, boolean isWithdrawal, Row row, ContentHash hash) {
        record.field(place, field);
        if (field.isEmpty()) {
            boolean isNeeded = column.isRequired() && (isKey || !isWithdrawal);
            return isNeeded ? refusal(ReasonCode.VALUE_MISSING) : null;
        }
        ReasonCode reason = column.type() instanceof PersonIdType type
                ? readPerson(type, field, row, hash)
                : readValue(field, row, hash);
        return reason == null ? null : refusal(reason);
    }

    private @Nullable ReasonCode readValue(Slice field, Row row, ContentHash hash) {
        if (!last.hasSameBytes(field)) {
            ReasonCode reason = column.type().read(field, value);
            if (reason != null) {
                last.clear();
                return reason;
            }
            last.set(field);
            lastPart = part(field);
        }
        if (isText) {
            row.text(slot, last);
        } else {
            row.number(slot, value.number());
        }
        hash.add(lastPart);
        return null;
    }

    private long part(Slice field) {
        if (isText) {
            return ContentHash.part(seed, field.bytes(), field.from(), field.to());
        }
        return isContent ? ContentHash.part(seed, value.number()) : 0;
    }

    private @Nullable ReasonCode readPerson(PersonIdType type, Slice field, Row row, ContentHash hash) {
        boolean isOpaque = personIds == PersonIds.OPAQUE;
        ReasonCode reason = isOpaque ? type.readOpaque(field, value) : type.read(field, value);
        if (reason != null) {
            return reason;
        }
        PersonKey key = isOpaque ? pseudonymiser.ofOpaque(field) : pseudonymiser.ofIdentityCode(field);
        row.uuid(slot, key.high(), key.low());
        row.number(testSlot, value.number());
        hash.add(seed, key.high() ^ Long.rotateLeft(key.low(), 1));
        return null;
    }

    private Refusal refusal(ReasonCode reason) {
        String message = column.name() + " must be " + column.type().rule() + ": " + reason.hint();
        return new Refusal(column.name(), reason, message);
    }
}
