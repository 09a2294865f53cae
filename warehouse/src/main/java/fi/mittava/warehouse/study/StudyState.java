package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.generation.PublishedStudy;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What the working file knows of the last study.
 *
 * @param studiedAt the epoch if there is none
 * @param settings all that it was made with
 * @param inputs fingerprint of what it read
 * @param starInputs what the star was made of, when it was last found to hold the same
 * @param members fingerprint of the dimensions whose keys its tables hold
 */
record StudyState(Instant studiedAt, String settings, String inputs, String starInputs, String members) {

    private static final StudyState NONE = new StudyState(Instant.EPOCH, "", "", "", "");

    static StudyState read(Database database) {
        if (!PublishedStudy.isMade(database)) {
            return NONE;
        }
        Record row =
                database.sql().fetchOne("SELECT studied_at, settings, inputs, star_inputs, members FROM study.study");
        return row == null
                ? NONE
                : new StudyState(
                        row.get(0, OffsetDateTime.class).toInstant(),
                        text(row.get(1, String.class)),
                        text(row.get(2, String.class)),
                        text(row.get(3, String.class)),
                        text(row.get(4, String.class)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    boolean exists() {
        return !equals(NONE);
    }

    /** Whether another study would be made in the same way, and this one's keys still mean what they meant. */
    boolean fits(StudySettings now, String membersNow) {
        return settings.equals(text(now)) && members.equals(membersNow);
    }

    /** The settings in one text. */
    static String text(StudySettings settings) {
        return "{\"seed\": " + settings.seed() + ", \"design\": "
                + settings.design().json() + "}";
    }

    /** A number of the members whose keys a study's tables hold. */
    static String members(Database database) {
        return String.valueOf(database.sql()
                .fetchValue("SELECT coalesce(to_hex(bit_xor(hash(dimension, key, code))), '') FROM star.member"
                        + " WHERE dimension NOT IN ('SERVICE', 'PROVIDER', 'CONTRACT', 'DELIVERY')"));
    }
}
