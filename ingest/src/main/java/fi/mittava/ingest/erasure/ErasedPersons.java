package fi.mittava.ingest.erasure;

import fi.mittava.workspace.Tombstone;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/** Persons whose records stay out, and their participations. */
public final class ErasedPersons implements Serializable {
    private final HashSet<UUID> persons = new HashSet<>();
    private final HashSet<UUID> participations = new HashSet<>();

    private ErasedPersons() {}

    public static ErasedPersons of(Collection<Tombstone> tombstones) {
        ErasedPersons erased = new ErasedPersons();
        for (Tombstone tombstone : tombstones) {
            erased.persons.add(tombstone.personKey());
            erased.participations.addAll(tombstone.participationKeys());
        }
        return erased;
    }

    public boolean isNobody() {
        return persons.isEmpty();
    }

    /** Whether this is the pseudonym of an erased person. */
    public boolean hasPerson(UUID personKey) {
        return persons.contains(personKey);
    }

    /** Whether this is the keyed hash of a participation of an erased person. */
    public boolean hasParticipation(UUID participationKey) {
        return participations.contains(participationKey);
    }
}
