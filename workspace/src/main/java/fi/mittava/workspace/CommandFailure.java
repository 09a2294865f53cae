package fi.mittava.workspace;

/**
 * A command can't go on, for a reason that its user can mend. The message is the one line that the user sees: what,
 * where, which rule, what to do. It never holds a record's content.
 */
public final class CommandFailure extends RuntimeException {

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
