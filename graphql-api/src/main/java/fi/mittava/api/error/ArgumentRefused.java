package fi.mittava.api.error;

/** An argument breaks a rule of the API. The message is for the caller: the rule, and the value that breaks it. */
public final class ArgumentRefused extends RuntimeException {

    private final ErrorCode code;

    public ArgumentRefused(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
