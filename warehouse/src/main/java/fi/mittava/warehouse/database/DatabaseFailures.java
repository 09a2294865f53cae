package fi.mittava.warehouse.database;

import fi.mittava.workspace.CommandFailure;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/** DuckDB's failures as lines for users. Its own words may quote a record, so only their kind goes on. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    static CommandFailure told(String doing, SQLException failure) {
        if (isDiskFull(failure)) {
            return new CommandFailure(
                    "can't " + doing + ": no space is left on the disk; free some and run the same"
                            + " command again: nothing that was there is lost",
                    failure);
        }
        if (String.valueOf(failure.getMessage()).contains("Invalid result set")) {
            // The driver's words for whatever ends an answer that comes row by row; it keeps DuckDB's own to itself.
            return new CommandFailure(
                    "can't " + doing + ": DuckDB gave up, most often for want of memory; raise the setting"
                            + " warehouse.memory, and check that the data folder has free space and may be read",
                    failure);
        }
        String kind = kind(failure);
        return new CommandFailure("can't " + doing + ": " + kind + hint(kind), failure);
    }

    /** The system's words for a full disk, a full quota, and a file that may not grow; DuckDB's for a full place to spill. */
    private static boolean isDiskFull(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "disk quota exceeded", "file too large", "max_temp_directory_size")
                .anyMatch(message::contains);
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
