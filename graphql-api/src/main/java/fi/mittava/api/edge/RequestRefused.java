package fi.mittava.api.edge;

import fi.mittava.api.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** A request that is turned away by HTTP's own means. */
public final class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final ErrorCode code;

    public RequestRefused(HttpStatus status, ErrorCode code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
