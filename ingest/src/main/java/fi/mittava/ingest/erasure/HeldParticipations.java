package fi.mittava.ingest.erasure;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.parquet.example.data.Group;

/**
 * The ids of the participations that landing holds of a person. One that a later version gives to somebody else was never
 * this person's: its measurements are the other's.
 */
public final class HeldParticipations {
    private static final String ID = "participation_id";
    private static final LandedTable PARTICIPATIONS =
            LandingLayout.table(LandingLayout.landed(Feeds.everything().indexOf(Feeds.PARTICIPATIONS)));

    private HeldParticipations() {}

    /** The ids, sorted. */
    public static List<String> of(UUID person, LandedFiles landed) {
        byte[] key = bytes(person);
        Set<String> ids = new HashSet<>();
        landed.forEach(PARTICIPATIONS, Set.of(ID, LandedTable.PERSON_KEY), row -> {
            if (hasPerson(row) && isOf(row, key)) {
                ids.add(row.getString(ID, 0));
            }
        });
        if (!ids.isEmpty()) {
            ids.removeAll(givenToOthers(ids, key, landed));
        }
        return ids.stream().sorted().toList();
    }

    private static Set<String> givenToOthers(Set<String> ids, byte[] key, LandedFiles landed) {
        Map<String, Version> newest = new HashMap<>();
        landed.forEach(
                PARTICIPATIONS, Set.of(ID, LandedTable.PERSON_KEY, Feed.UPDATED_AT, LandedTable.CONTENT_HASH), row -> {
                    String id = row.getString(ID, 0);
                    // A withdrawal need not name the person.
                    if (ids.contains(id) && hasPerson(row)) {
                        newest.merge(id, Version.of(row, isOf(row, key)), Version::newer);
                    }
                });
        Set<String> given = new HashSet<>(ids);
        given.removeIf(id -> newest.get(id) == null || newest.get(id).isOfPerson());
        return given;
    }

    private record Version(long updatedAt, long contentHash, boolean isOfPerson) {
        static Version of(Group row, boolean isOfPerson) {
            return new Version(row.getLong(Feed.UPDATED_AT, 0), row.getLong(LandedTable.CONTENT_HASH, 0), isOfPerson);
        }

        Version newer(Version other) {
            int order = Long.compare(updatedAt, other.updatedAt);
            return (order == 0 ? Long.compare(contentHash, other.contentHash) : order) >= 0 ? this : other;
        }
    }

    private static boolean hasPerson(Group row) {
        return row.getFieldRepetitionCount(LandedTable.PERSON_KEY) > 0;
    }

    private static boolean isOf(Group row, byte[] key) {
        return Arrays.equals(row.getBinary(LandedTable.PERSON_KEY, 0).getBytesUnsafe(), key);
    }

    private static byte[] bytes(UUID person) {
        return ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }
}
