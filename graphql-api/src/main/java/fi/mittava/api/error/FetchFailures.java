package fi.mittava.api.error;

import fi.mittava.warehouse.metric.QuestionRefused;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Exceptions of controllers to errors: a refusal keeps its words, anything else is a fault that only the log explains. */
@Component
final class FetchFailures extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FetchFailures.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return switch (failure) {
            case ArgumentRefused refused -> error(refused.code(), refused.getMessage(), environment);
            case QuestionRefused refused -> error(code(refused.code()), refused.getMessage(), environment);
            case BindException misformed -> error(ErrorCode.BAD_REQUEST, "an argument has the wrong form", environment);
            case CancellationException cancelled ->
                error(
                        ErrorCode.TIME_LIMIT,
                        "the request took too long and was stopped: ask for less, or in several requests",
                        environment);
            default -> {
                LOG.error("field {} failed", environment.getField().getName(), failure);
                yield error(ErrorCode.INTERNAL, CodedError.INTERNAL_MESSAGE, environment);
            }
        };
    }

    private static ErrorCode code(QuestionRefused.Code code) {
        return switch (code) {
            case INVALID_QUESTION -> ErrorCode.BAD_REQUEST;
            case UNKNOWN_INSTRUMENT -> ErrorCode.UNKNOWN_INSTRUMENT;
            case NOT_FOR_PROFILE -> ErrorCode.NOT_FOR_PROFILE;
            case TOO_MANY_GROUPS -> ErrorCode.TOO_MANY_GROUPS;
            case TOO_MANY_PARTICIPATIONS -> ErrorCode.TOO_MANY_PARTICIPATIONS;
            case TIME_LIMIT -> ErrorCode.TIME_LIMIT;
        };
    }

    private static GraphQLError error(ErrorCode code, @Nullable String message, DataFetchingEnvironment environment) {
        return GraphQLError.newError()
                .message("%s", message)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .errorType(code)
                .build();
    }
}
