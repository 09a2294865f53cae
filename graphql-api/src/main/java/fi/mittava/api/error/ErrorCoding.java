package fi.mittava.api.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The last room of every response: each error, whoever raised it, leaves as a {@link CodedError}. */
@Component
@Order(0)
final class ErrorCoding implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorCoding.class);

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> coded(response, RequestId.of(request.getAttributes())));
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response, String requestId) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        List<GraphQLError> coded =
                errors.stream().map(error -> coded(error, requestId)).toList();
        return response.transform(builder -> builder.errors(coded));
    }

    private static GraphQLError coded(GraphQLError error, String requestId) {
        ErrorCode code = code(error);
        if (code == ErrorCode.INTERNAL && error.getErrorType() != ErrorCode.INTERNAL) {
            LOG.error("{} at {}", error.getErrorType(), error.getPath());
        }
        String message = code == ErrorCode.INTERNAL ? CodedError.INTERNAL_MESSAGE : error.getMessage();
        return new CodedError(
                code,
                Objects.requireNonNullElse(message, code.name()),
                requestId,
                Objects.requireNonNullElse(error.getLocations(), List.of()),
                error.getPath());
    }

    private static ErrorCode code(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorCode code) {
            return code;
        }
        return error.getErrorType() instanceof ErrorType type ? code(type) : ErrorCode.INTERNAL;
    }

    private static ErrorCode code(ErrorType type) {
        return switch (type) {
            case InvalidSyntax, ValidationError, OperationNotSupported -> ErrorCode.BAD_REQUEST;
            case ExecutionAborted -> ErrorCode.QUERY_TOO_LARGE;
            case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
        };
    }
}
