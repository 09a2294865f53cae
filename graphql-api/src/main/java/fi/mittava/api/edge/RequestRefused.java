package fi.mittava.api.edge;

import fi.mittava.api.error.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is turned away by HTTP's own means. */
public final class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final ErrorCode code;
    private final @Nullable Duration retryAfter;

    public RequestRefused(HttpStatus status, ErrorCode code, String message) {
        this(status, code, message, null);
    }

    /** A request that may be sent again after {@code retryAfter}. */
    public RequestRefused(HttpStatus status, ErrorCode code, String message, @Nullable Duration retryAfter) {
        super(message);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    public HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
