package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.util.List;

/**
 * Notes whom new landing files touch, in the tables of {@code sql/load/delta.sql}: before their records are merged, since
 * a correction may take a record away from somebody.
 */
public final class Touched {

    /** The tables that hold who is touched. */
    public static final SqlModel TABLES = SqlModel.named("load/delta");

    private static final List<String> PERSON_FEEDS = List.of("persons", "statuses", "outcomes", "observations");

    private final Database database;

    /** Nobody yet; to be called in the transaction of the load. */
    public Touched(Database database) {
        this.database = database;
        database.run(TABLES);
    }

    /**
     * Takes away what a load noted, or left when it was killed. In a transaction of its own: DuckDB fails to commit one
     * that fills a table and drops its schema.
     */
    public static void forget(Database database) {
        database.execute("DROP SCHEMA IF EXISTS delta CASCADE", "clear what a load noted");
    }

    /**
     * Notes whom the landed records of a feed are about.
     *
     * @param landed what to read after FROM
     */
    void note(String feed, String landed) {
        if (PERSON_FEEDS.contains(feed)) {
            add("touched_person SELECT DISTINCT person_key FROM " + landed, feed);
        }
        if (feed.equals("participations")) {
            add("touched_person SELECT person_key FROM " + landed, feed);
            add("touched_person SELECT person_key" + kept(feed, landed, "participation_id"), feed);
            add("touched_participation SELECT participation_id FROM " + landed, feed);
        }
        if (feed.equals("measurements")) {
            add("touched_participation SELECT DISTINCT participation_id FROM " + landed, feed);
            note(
                    "touched_participation SELECT DISTINCT participation_id"
                            + kept(feed, landed, "response_id, item_code"),
                    feed);
        }
    }

    private static String kept(String feed, String landed, String key) {
        return " FROM core." + feed + " SEMI JOIN (SELECT " + key + " FROM " + landed + ") USING (" + key + ")";
    }

    private void add(String whom, String feed) {
        database.execute("INSERT INTO delta." + whom, "note whom the records of " + feed + " are about");
    }
}
