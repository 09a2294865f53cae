package fi.mittava.warehouse.generation;

/** A generation can't be served: it is missing, damaged, or of another version of Mittava. The message says what to do. */
public final class GenerationUnreadable extends RuntimeException {

    GenerationUnreadable(String message) {
        super(message);
    }

    GenerationUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
