package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.util.HashSet;
import java.util.Set;

/**
 * Notes whom new landing files touch, in the tables of {@code sql/load/delta.sql}: before their records are merged, since
 * a correction may take a record away from somebody.
 */
public final class Touched {

    /** The tables that hold who is touched. */
    public static final SqlModel TABLES = SqlModel.named("load/delta");

    private final Database database;
    private final Set<String> feeds = new HashSet<>();

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

    /** Feeds of which something has been noted. */
    public Set<String> feeds() {
        return feeds;
    }

    /**
     * Notes whom the landed records of a feed are about.
     *
     * @param landed what to read after FROM
     */
    void note(String feed, String landed) {
        feeds.add(feed);
        switch (feed) {
            case "outcomes" -> noteRegister(feed, "month", landed);
            case "statuses" -> noteRegister(feed, "start_date", landed);
            case "observations" -> noteRegister(feed, "from_date", landed);
            case "persons" -> add("touched_person SELECT DISTINCT person_key FROM " + landed, feed);
            case "participations" -> {
                add("touched_person SELECT person_key FROM " + landed, feed);
                add("touched_person SELECT person_key" + kept(feed, landed, "participation_id"), feed);
                add("touched_participation SELECT participation_id FROM " + landed, feed);
            }
            case "measurements" -> {
                add("touched_participation SELECT DISTINCT participation_id FROM " + landed, feed);
                add(
                        "touched_participation SELECT DISTINCT participation_id"
                                + kept(feed, landed, "response_id, item_code"),
                        feed);
            }
            default -> {
                // The others are of no person; Changes finds whose rows follow from them.
            }
        }
    }

    private void noteRegister(String feed, String day, String landed) {
        add("touched_register SELECT person_key, min(" + day + ") FROM " + landed + " GROUP BY person_key", feed);
    }

    private static String kept(String feed, String landed, String key) {
        return " FROM core." + feed + " SEMI JOIN (SELECT " + key + " FROM " + landed + ") USING (" + key + ")";
    }

    private void add(String whom, String feed) {
        database.execute("INSERT INTO delta." + whom, "note whom the records of " + feed + " are about");
    }
}
