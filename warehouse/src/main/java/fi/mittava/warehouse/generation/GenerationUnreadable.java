package fi.mittava.warehouse.generation;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A generation can't be served: it is missing, damaged, or of another version of Mittava. The message says what to do. */
public final class GenerationUnreadable extends RuntimeException {

    private final String reason;

    GenerationUnreadable(Path file, String reason) {
        this(file, reason, null);
    }

    GenerationUnreadable(Path file, String reason, @Nullable Throwable cause) {
        super(file + " " + reason + ": publish again with ./mittava refresh" + says(cause), cause);
        this.reason = file.getFileName() + " " + reason;
    }

    /** The same for those who may not know where the file lies: a clause without its folder and what to do. */
    public String reason() {
        return reason;
    }

    private static String says(@Nullable Throwable cause) {
        return cause instanceof SQLException failure ? ". DuckDB says: " + failure.getMessage() : "";
    }
}
