package fi.mittava.ingest.validation;

import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.pseudonym.PersonKey;
import fi.mittava.ingest.pseudonym.Pseudonymiser;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a record is of an erased person: by the pseudonym, and where it names none by the participation. */
final class ErasureCheck {
    private static final String PARTICIPATION = "participation_id";
    private static final int NONE = -1;

    private final ErasedPersons erased;
    private final Pseudonymiser pseudonymiser;
    private final int person;
    private final int participation;
    private final Slice slice = new Slice();

    private ErasureCheck(ErasedPersons erased, Pseudonymiser pseudonymiser, Feed feed, LandedTable table) {
        List<String> landed =
                feed.columns().stream().map(LandedTable::landedName).toList();
        this.erased = erased;
        this.pseudonymiser = pseudonymiser;
        this.person = landed.contains("person_id") ? table.slot(LandedTable.PERSON_KEY) : NONE;
        this.participation = landed.contains(PARTICIPATION) ? table.slot(PARTICIPATION) : NONE;
    }

    /** The check for a feed; null where there is nobody, or nothing, to look for. */
    static @Nullable ErasureCheck of(ErasedPersons erased, byte[] secret, Feed feed, LandedTable table) {
        if (erased.isNobody()) {
            return null;
        }
        // One of its own: the validator's remembers the last person, and ids in between would make it forget.
        ErasureCheck check = new ErasureCheck(erased, new Pseudonymiser(secret), feed, table);
        return check.person == NONE && check.participation == NONE ? null : check;
    }

    @Nullable
    Refusal check(Row row) {
        boolean hasPerson = person != NONE && row.has(person);
        boolean isErased = hasPerson
                ? erased.hasPerson(new UUID(row.number(person), row.number(person + 1)))
                : participation != NONE && row.has(participation) && erased.hasParticipation(key(row));
        return isErased ? new Refusal(null, ReasonCode.ERASED_PERSON, ReasonCode.ERASED_PERSON.hint()) : null;
    }

    private UUID key(Row row) {
        int from = row.start(participation);
        slice.set(row.bytes(participation), from, from + row.length(participation));
        PersonKey key = pseudonymiser.ofParticipation(slice);
        return new UUID(key.high(), key.low());
    }
}
