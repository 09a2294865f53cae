package fi.mittava.warehouse.removal;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which landed records are past the retention time: those before 1 January of the year that lies {@code years} before the
 * newest day that the data knows of, so that a rebuild decides alike. A mistaken moment in the future expires nothing:
 * the day is never after today.
 */
final class Retention {

    private static final List<String> FEEDS =
            List.of("measurements", "statuses", "outcomes", "observations", "participations", "payments", "persons");

    /** A column of each feed that tells, from the files' footers mostly, that nothing in it can be too old. */
    private static final Map<String, String> EARLIEST = Map.of(
            "measurements", "answered_on",
            "statuses", "start_date",
            "outcomes", "month",
            "observations", "from_date",
            "participations", "start_date",
            "payments", "month",
            "persons", "updated_at");

    private final Database database;
    private final LandingRewrite landing;
    private final int years;
    private final Clock clock;

    /** @param years 0: everything is kept */
    Retention(Database database, LandingRewrite landing, int years, Clock clock) {
        this.database = database;
        this.landing = landing;
        this.years = years;
        this.clock = clock;
    }

    /** What is too old, as a condition by feed, in the order in which it must go; persons aside, who go last. */
    Map<String, String> expired() {
        LocalDate newest = landing.newestDay();
        if (years == 0 || newest == null) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate cutoff = LocalDate.of((newest.isAfter(today) ? today : newest).getYear() - years, 1, 1);
        boolean isAnyOld = FEEDS.stream()
                .anyMatch(feed -> landing.count(feed, "record." + EARLIEST.get(feed) + " < DATE '" + cutoff + "'") > 0);
        if (!isAnyOld) {
            return Map.of();
        }
        database.execute("SET VARIABLE cutoff = DATE '" + cutoff + "'", "note the cutoff");
        FEEDS.forEach(landing::show);
        database.run(SqlModel.named("retention/participation"));
        database.run(SqlModel.named("retention/period"));
        return conditions("DATE '" + cutoff + "'");
    }

    /** Persons of whom nothing else is left, once all else that is too old has left landing. */
    String expiredPersons() {
        FEEDS.forEach(landing::show);
        database.run(SqlModel.named("retention/person"));
        return "record.person_key IN (SELECT person_key FROM expired_person)";
    }

    /** Measurements before the participations that tell of them; all before the persons. */
    private static Map<String, String> conditions(String cutoff) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put(
                "measurements",
                "record.participation_id IN (SELECT participation_id FROM expired_participation)"
                        + " OR (coalesce(record.answered_on, CAST(record.updated_at AS DATE)) < " + cutoff
                        + " AND coalesce(record.participation_id NOT IN (SELECT participation_id FROM"
                        + " participation_day), true))");
        conditions.put("statuses", period("statuses", "start_date"));
        conditions.put("observations", period("observations", "from_date"));
        conditions.put(
                "outcomes",
                "record.month < " + cutoff + " AND NOT EXISTS (SELECT 1 FROM register_from AS kept"
                        + " WHERE kept.person_key = record.person_key AND record.month >= kept.from_day)");
        conditions.put("payments", "record.month < " + cutoff);
        conditions.put(
                "participations", "record.participation_id IN (SELECT participation_id FROM expired_participation)");
        return conditions;
    }

    private static String period(String feed, String start) {
        return "EXISTS (SELECT 1 FROM expired_period AS expired WHERE expired.feed = '" + feed
                + "' AND expired.person_key = record.person_key"
                + " AND expired.source IS NOT DISTINCT FROM record.source AND expired.start_date = record." + start
                + ")";
    }
}
