package fi.mittava.warehouse.generation;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;

/** Hands on from generation to generation when what was published, since the files of most of them are gone. */
final class EarlierGenerations {

    static final SqlModel MODEL = SqlModel.named("publish/earlier_generation");

    private EarlierGenerations() {}

    /**
     * From the file of the generation in force. One that can't be read, or of another form, must not keep a new one from
     * coming: then the history begins anew.
     */
    static void takeOver(Path previous, Database database) {
        try {
            database.execute(
                    "ATTACH " + Database.quoted(previous.toAbsolutePath().toString()) + " AS previous (READ_ONLY)",
                    "read " + previous);
        } catch (CommandFailure unreadable) {
            database.note("publish    " + unreadable.getMessage() + "; the history of publications begins anew");
            return;
        }
        try {
            if (isOfThisForm(database)) {
                database.run(MODEL);
            }
        } finally {
            database.execute("DETACH previous", "close " + previous);
        }
    }

    private static boolean isOfThisForm(Database database) {
        return database.number("SELECT count(*) FROM duckdb_columns() earlier JOIN duckdb_columns() now"
                        + " USING (table_name, column_name) WHERE earlier.database_name = 'previous'"
                        + " AND now.database_name = 'published' AND table_name = 'earlier_generation'")
                == database.number("SELECT count(*) FROM duckdb_columns() WHERE database_name = 'published'"
                        + " AND table_name = 'earlier_generation'");
    }
}
