package fi.mittava.warehouse.database;

import fi.mittava.workspace.CommandFailure;
import java.sql.SQLException;
import java.util.Locale;

/** DuckDB's failures as lines for users. Its own words may quote a record, so only their kind goes on. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    static CommandFailure told(String doing, SQLException failure) {
        String kind = kind(failure);
        return new CommandFailure("can't " + doing + ": " + kind + hint(kind), failure);
    }

    /** "Out of Memory Error" of "Out of Memory Error: failed to …". */
    private static String kind(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).replaceFirst("^java\\.sql\\.\\w+: ", "");
        int colon = message.indexOf(':');
        return colon > 0 && colon < 40 ? message.substring(0, colon).toLowerCase(Locale.ROOT) : "unknown error";
    }

    private static String hint(String kind) {
        return switch (kind) {
            case "out of memory error" -> "; raise the setting warehouse.memory, or free space in the data folder";
            case "io error" -> "; check that the data folder has free space and may be read and written";
            default -> "; run again with MITTAVA_DEBUG=1 for more";
        };
    }
}
