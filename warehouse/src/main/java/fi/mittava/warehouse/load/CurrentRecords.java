package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The core table of one feed: of one natural key the greatest (updated_at, content_hash), however often, late and in
 * whatever order its versions come. A withdrawn record stays as a withdrawn row, so that an older version can't bring
 * it back.
 */
final class CurrentRecords {

    private static final String NEWEST_FIRST = "ORDER BY updated_at DESC, content_hash DESC";

    private final Database database;
    private final String feed;
    private final String table;
    private final List<String> key;

    CurrentRecords(Database database, String feed) {
        this.database = database;
        this.feed = feed;
        this.table = "core." + feed;
        this.key = SqlModel.named("core/" + feed).key();
    }

    /**
     * Takes in landed records.
     *
     * @param landed what to read after FROM; files of an older or newer ingest may have fewer or more columns
     */
    void take(String landed) {
        String records = "SELECT COLUMNS(lambda name: name IN ("
                + columns().keySet().stream().map(Database::quoted).collect(Collectors.joining(", "))
                + ")) FROM " + landed;
        boolean isFirst = database.number("SELECT count(*) FROM (FROM " + table + " LIMIT 1)") == 0;
        String statement = isFirst ? "INSERT INTO " + table + " BY NAME " + records : merge(records);
        database.execute(statement, "load the landed records of " + feed);
        if (isFirst) {
            removeOlder();
        }
    }

    /**
     * Leaves the newest of each key that came more than once. Keys seldom do: so they are sought by a hash first, which
     * takes a third of the time of a window over all records.
     */
    private void removeOlder() {
        String hash = "hash(" + keyList() + ")";
        database.execute(
                "CREATE OR REPLACE TEMP TABLE key_twice AS SELECT key_hash FROM (SELECT " + hash + " AS key_hash FROM "
                        + table + ") GROUP BY key_hash HAVING count(*) > 1",
                "look for keys of " + feed + " that came twice");
        if (database.number("SELECT count(*) FROM temp.key_twice") > 0) {
            database.execute(
                    "DELETE FROM " + table + " WHERE rowid IN (SELECT rowid FROM " + table + " WHERE " + hash
                            + " IN (FROM temp.key_twice) QUALIFY row_number() OVER (PARTITION BY " + keyList() + " "
                            + NEWEST_FIRST + ") > 1)",
                    "remove older records of " + feed);
        }
        database.execute("DROP TABLE temp.key_twice", "forget the keys of " + feed + " that came twice");
    }

    private String merge(String records) {
        return "MERGE INTO " + table + " AS kept USING ("
                // The empty first part gives the columns that older files don't have.
                + "SELECT * FROM (SELECT * FROM " + table + " WHERE false UNION ALL BY NAME " + records + ")"
                + " QUALIFY row_number() OVER (PARTITION BY " + keyList() + " " + NEWEST_FIRST
                + ") = 1) AS incoming ON "
                + sameKey()
                + " WHEN MATCHED AND (incoming.updated_at, incoming.content_hash) > (kept.updated_at,"
                + " kept.content_hash) THEN UPDATE BY NAME WHEN NOT MATCHED THEN INSERT BY NAME";
    }

    /** Plain equality where it is the same: for it DuckDB passes over the parts of the table that can't match. */
    private String sameKey() {
        Map<String, Boolean> columns = columns();
        return key.stream()
                .map(column -> "kept." + column
                        + (Boolean.TRUE.equals(columns.get(column)) ? " IS NOT DISTINCT FROM " : " = ")
                        + "incoming." + column)
                .collect(Collectors.joining(" AND "));
    }

    private String keyList() {
        return String.join(", ", key);
    }

    /** The table's columns, and whether they may be null. */
    private Map<String, Boolean> columns() {
        Map<String, Boolean> columns = new HashMap<>();
        database.sql()
                .fetch("SELECT column_name, is_nullable FROM duckdb_columns() WHERE database_name = 'warehouse'"
                        + " AND schema_name = 'core' AND table_name = '" + feed + "'")
                .forEach(row -> columns.put(row.get(0, String.class), row.get(1, Boolean.class)));
        return columns;
    }
}
