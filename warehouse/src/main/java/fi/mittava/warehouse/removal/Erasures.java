package fi.mittava.warehouse.removal;

import fi.mittava.warehouse.database.Database;
import fi.mittava.workspace.Tombstone;
import java.util.stream.Collectors;

/** Erasures that ingest has begun, as far as landing goes. */
final class Erasures {

    private final LandingRewrite landing;

    Erasures(LandingRewrite landing) {
        this.landing = landing;
    }

    /** Whether landing holds any row of the person. */
    boolean isHeld(Tombstone tombstone) {
        return landing.feeds().stream().anyMatch(feed -> landing.count(feed, condition(feed, tombstone)) > 0);
    }

    /** Takes the person's records of a feed out of landing and answers how many they were. */
    long takeOut(String feed, Tombstone tombstone) {
        return landing.takeOut(feed, condition(feed, tombstone), RemovalReason.ERASED, paths -> {});
    }

    /** A person's records name the person or, where they name none, one of the person's participations. */
    private String condition(String feed, Tombstone tombstone) {
        String ids = tombstone.participationIds().stream().map(Database::quoted).collect(Collectors.joining(", "));
        boolean hasPerson = landing.hasColumn(feed, "person_key");
        String isPerson = hasPerson ? "record.person_key = UUID '" + tombstone.personKey() + "'" : "false";
        if (ids.isEmpty() || !landing.hasColumn(feed, "participation_id")) {
            return isPerson;
        }
        String isParticipation = "record.participation_id IN (" + ids + ")";
        return hasPerson ? isPerson + " OR (record.person_key IS NULL AND " + isParticipation + ")" : isParticipation;
    }
}
