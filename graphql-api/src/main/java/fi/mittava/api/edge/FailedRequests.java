package fi.mittava.api.edge;

import fi.mittava.api.error.CodedError;
import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Requests to /graphql and for exports that fail before or after GraphQL itself: no JSON, or a fault. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedRequests implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    private final Refusals refusals;

    FailedRequests(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isApi(request) || response.isCommitted()) {
            return null;
        }
        try {
            refuse(request, response, failure);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static boolean isApi(HttpServletRequest request) {
        return GraphQlDoor.isFor(request) || request.getServletPath().startsWith("/export/");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (failure instanceof RequestRefused refused) {
            refusals.refuse(request, response, refused);
        } else if (failure instanceof ServerWebInputException) {
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    ErrorCode.BAD_REQUEST,
                    "the body must be a JSON object with a string \"query\", if wanted a string \"operationName\" and"
                            + " the objects \"variables\" and \"extensions\"");
        } else {
            LOG.error("a request failed outside GraphQL", failure);
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    ErrorCode.INTERNAL,
                    CodedError.INTERNAL_MESSAGE);
        }
    }
}
