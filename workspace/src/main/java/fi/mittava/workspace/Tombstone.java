package fi.mittava.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person whose records were erased and stay out: written by ingest, which knows pseudonyms and the secret; finished by
 * the warehouse, which takes the records out of everything that is kept; read by every later ingest.
 *
 * @param id a random one, which names the file
 * @param personKey the person's pseudonym
 * @param participationKeys keyed hashes of the person's participation ids, to know later measurements by
 * @param participationIds the ids themselves, until the erasure is complete; then none
 */
public record Tombstone(
        UUID id, LocalDate erasedOn, UUID personKey, Set<UUID> participationKeys, List<String> participationIds) {

    /** The same without anything that came from the sender. */
    Tombstone completed() {
        return new Tombstone(id, erasedOn, personKey, participationKeys, List.of());
    }
}
