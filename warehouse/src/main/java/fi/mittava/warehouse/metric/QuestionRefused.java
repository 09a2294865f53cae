package fi.mittava.warehouse.metric;

/** A question that can't be answered as it stands. The message says which rule it breaks, for the caller to read. */
public final class QuestionRefused extends RuntimeException {

    /** Which kind of rule a question broke. */
    public enum Code {
        /** A value out of its bounds, or two parts of the question that don't go together. */
        INVALID_QUESTION,
        /** The generation has no instrument of that code. */
        UNKNOWN_INSTRUMENT,
        /** Who asks may not ask that. */
        NOT_FOR_PROFILE,
        /** The answer would have too many groups. */
        TOO_MANY_GROUPS,
        /** It would have to be worked out for more participations than fit in memory at once. */
        TOO_MANY_PARTICIPATIONS,
        /** The query took too long and was cancelled. */
        TIME_LIMIT
    }

    private final Code code;

    public QuestionRefused(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
