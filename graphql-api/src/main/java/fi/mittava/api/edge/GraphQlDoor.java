package fi.mittava.api.edge;

import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a request to /graphql must be before anything reads it: a POST in JSON, of bounded size, or a GET of a persisted
 * document. A form or a script of another site can't send JSON without asking first, and nobody answers that question.
 */
@Component
@Order(6)
final class GraphQlDoor extends OncePerRequestFilter {

    private static final String PATH = "/graphql";
    private static final String PERSISTED = PATH + "/persisted/";

    private final Refusals refusals;
    private final BodyLimits limits;

    GraphQlDoor(Refusals refusals, BodyLimits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isFor(request);
    }

    static boolean isFor(HttpServletRequest request) {
        return request.getServletPath().equals(PATH) || isPersisted(request);
    }

    private static boolean isPersisted(HttpServletRequest request) {
        return request.getServletPath().startsWith(PERSISTED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusal refusal = refusal(request);
        if (refusal != null) {
            if (refusal.status == HttpStatus.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, isPersisted(request) ? "GET" : "POST");
            }
            refuse(request, response, refusal);
            return;
        }
        if (isPersisted(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(new ReadRequest(request, body(request)), response);
        } catch (RequestRefused refused) {
            refusals.refuse(request, response, refused);
        }
    }

    /** Reads what has come, again and again, since a sender may let each byte wait. */
    private byte[] body(HttpServletRequest request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream coming = request.getInputStream();
        byte[] part = new byte[8192];
        long began = System.nanoTime();
        try {
            for (int length; (length = coming.read(part)) >= 0; ) {
                body.write(part, 0, length);
                if (body.size() > limits.bytes()) {
                    throw new RequestRefused(
                            HttpStatus.CONTENT_TOO_LARGE,
                            ErrorCode.BODY_TOO_LARGE,
                            "a request may have " + limits.bytes() + " bytes");
                }
                if (System.nanoTime() - began > limits.time().toNanos()) {
                    throw tooSlow();
                }
            }
        } catch (SocketTimeoutException late) {
            throw tooSlow();
        }
        return body.toByteArray();
    }

    private RequestRefused tooSlow() {
        return new RequestRefused(
                HttpStatus.REQUEST_TIMEOUT,
                ErrorCode.BODY_TOO_SLOW,
                "a body must have come within " + limits.time().toSeconds() + " seconds");
    }

    private static @Nullable Refusal refusal(HttpServletRequest request) {
        if (isPersisted(request)) {
            if (!request.getMethod().equals(HttpMethod.GET.name())) {
                return Refusal.PERSISTED_METHOD;
            }
        } else if (!request.getMethod().equals(HttpMethod.POST.name())) {
            return Refusal.METHOD;
        } else if (!isJson(request.getContentType())) {
            return Refusal.MEDIA_TYPE;
        }
        return takesJson(request) ? null : Refusal.ACCEPT;
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException misformed) {
            return false;
        }
    }

    private static boolean takesJson(HttpServletRequest request) {
        try {
            List<MediaType> taken = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return taken.isEmpty()
                    || taken.stream()
                            .filter(type -> type.getQualityValue() > 0)
                            .anyMatch(type -> type.includes(MediaType.APPLICATION_JSON)
                                    || type.includes(MediaTypes.APPLICATION_GRAPHQL_RESPONSE));
        } catch (InvalidMediaTypeException misformed) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        refusals.refuse(request, response, refusal.status, refusal.code, refusal.message);
    }

    private enum Refusal {
        METHOD(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, "ask " + PATH + " by POST"),
        PERSISTED_METHOD(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, "ask persisted documents by GET"),
        MEDIA_TYPE(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                ErrorCode.NOT_JSON,
                "send JSON, and say so: Content-Type: application/json"),
        ACCEPT(
                HttpStatus.NOT_ACCEPTABLE,
                ErrorCode.NOT_JSON,
                "answers are JSON: accept application/graphql-response+json or application/json");

        private final HttpStatus status;
        private final ErrorCode code;
        private final String message;

        Refusal(HttpStatus status, ErrorCode code, String message) {
            this.status = status;
            this.code = code;
            this.message = message;
        }
    }
}
