package fi.mittava.api.edge;

import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a request to /graphql must be before anything reads it: a POST in JSON, of bounded size, or a GET of a persisted
 * document, with a view that is there. A form or a script of another site can't send JSON without asking first, and nobody answers that question.
 */
@Component
@Order(3)
final class GraphQlDoor extends OncePerRequestFilter {

    private static final String PATH = "/graphql";
    private static final String PERSISTED = PATH + "/persisted/";
    static final int GREATEST_BODY_BYTES = 1 << 20;

    private final Refusals refusals;

    GraphQlDoor(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isFor(request);
    }

    static boolean isFor(HttpServletRequest request) {
        return request.getRequestURI().equals(PATH) || isPersisted(request);
    }

    private static boolean isPersisted(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PERSISTED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusal refusal = refusal(request);
        if (refusal != null) {
            refuse(request, response, refusal);
            return;
        }
        if (isPersisted(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(GREATEST_BODY_BYTES + 1);
        if (body.length > GREATEST_BODY_BYTES) {
            refuse(request, response, Refusal.BODY);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
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
        return View.profile(request.getHeader(View.HEADER)).isEmpty() ? Refusal.VIEW : null;
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
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
        VIEW(
                HttpStatus.BAD_REQUEST,
                ErrorCode.VIEW_NOT_AVAILABLE,
                "header " + View.HEADER + " takes manager, provider, viewer or public"),
        BODY(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.BODY_TOO_LARGE,
                "a request may have " + GREATEST_BODY_BYTES + " bytes");

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
