package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.util.List;
import java.util.function.Consumer;

/**
 * Models in which a row follows from the records of one person, or of one participation, and from dimensions alone. So
 * they can be made for everybody, or for those again whom a load touches: the very same models, over fewer records.
 *
 * <p>Models name tables without a schema. Made for all, names are looked up in star, then in core. Made for some, schema
 * delta comes first: it holds the records of those touched.
 *
 * @param key column that every kept table has: whom a row is of
 * @param touched query of the keys of those touched
 * @param feeds query of the records of those touched, by core table
 * @param lastly what code makes of the models' tables
 * @param kept tables that stay in the star
 * @param working tables that only the models of this chain read
 */
record Chain(
        String key,
        String touched,
        List<Feed> feeds,
        List<SqlModel> models,
        Consumer<Database> lastly,
        List<String> kept,
        List<String> working) {

    /** Where the models of all look names up. */
    static final String STAR = "star";

    static final String DELTA = "delta";

    /**
     * A core table that the models read.
     *
     * @param column that {@code whose} gives values of
     */
    record Feed(String table, String column, String whose) {}

    /** Makes the tables for everybody. */
    void makeAll(Database database) {
        run(database);
        working.forEach(table -> drop(database, STAR, table));
    }

    /** Makes the rows again of those touched. */
    void makeTouched(Database database) {
        feeds.forEach(feed -> viewTouched(database, feed));
        database.lookIn(DELTA, STAR, "core");
        run(database);
        database.lookIn(STAR, "core");
        kept.forEach(table -> replace(database, table));
        working.forEach(table -> drop(database, DELTA, table));
        feeds.forEach(feed -> database.execute("DROP VIEW delta." + feed.table(), "clear delta." + feed.table()));
    }

    /** Puts views of the rows of those touched before the tables of all, for who looks in delta first. */
    void restrictToTouched(Database database) {
        feeds.forEach(feed -> viewTouched(database, feed));
        kept.forEach(table -> view(database, table, "star." + table + " WHERE " + key + " IN (" + touched + ")"));
    }

    private static void viewTouched(Database database, Feed feed) {
        String rows = "core." + feed.table() + " WHERE " + feed.column() + " IN (" + feed.whose() + ")";
        view(database, feed.table(), rows);
    }

    private static void view(Database database, String name, String rows) {
        database.execute("CREATE VIEW delta." + name + " AS FROM " + rows, "restrict " + name + " to those touched");
    }

    private void run(Database database) {
        database.run(models);
        lastly.accept(database);
    }

    private void replace(Database database, String table) {
        database.run(new SqlModel(
                "replace " + table,
                "DELETE FROM star." + table + " WHERE " + key + " IN (" + touched + "); INSERT INTO star." + table
                        + " BY NAME FROM delta." + table));
        drop(database, DELTA, table);
    }

    private static void drop(Database database, String schema, String table) {
        database.execute("DROP TABLE " + schema + "." + table, "clear " + schema + "." + table);
    }
}
