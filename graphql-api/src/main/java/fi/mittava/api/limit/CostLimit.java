package fi.mittava.api.limit;

import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.generation.GenerationReader;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a request that would have too many rows read and made, before the first is. */
@Component
final class CostLimit extends SimplePerformantInstrumentation {

    private final RequestLimits limits;

    CostLimit(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutableNormalizedOperation operation =
                parameters.getExecutionContext().getNormalizedQueryTree().get();
        GenerationReader generation = Objects.requireNonNull(
                parameters.getExecutionContext().getGraphQLContext().get("generation"));
        CostEstimate estimate = new CostEstimate(generation.catalogue(), generation.participations());
        double cost =
                operation.getTopLevelFields().stream().mapToDouble(estimate::of).sum();
        if (cost > limits.cost()) {
            throw new AbortExecutionException(List.of(GraphQLError.newError()
                    .message(
                            "the request would have about %,.0f rows read and made, and may have %,d: group by less,"
                                    + " ask for fewer metrics, or in several requests",
                            cost, limits.cost())
                    .errorType(ErrorCode.QUERY_TOO_EXPENSIVE)
                    .build()));
        }
        return SimpleInstrumentationContext.noOp();
    }
}
