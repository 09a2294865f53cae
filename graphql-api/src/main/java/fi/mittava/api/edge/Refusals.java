package fi.mittava.api.edge;

import fi.mittava.api.error.CodedError;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.error.RequestId;
import fi.mittava.api.telemetry.RequestFacts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with nothing but an error, in the form of a GraphQL error. */
@Component
public final class Refusals {

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, RequestRefused refused)
            throws IOException {
        if (refused.retryAfter() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfter().toSeconds()));
        }
        refuse(request, response, refused.status(), refused.code(), String.valueOf(refused.getMessage()));
    }

    public void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code, String message)
            throws IOException {
        String requestId = String.valueOf(request.getAttribute(RequestId.ATTRIBUTE));
        RequestFacts.of(request).fail(code);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        CodedError.of(code, message, requestId).asBody()));
    }
}
