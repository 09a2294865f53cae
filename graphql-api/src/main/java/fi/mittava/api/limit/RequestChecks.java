package fi.mittava.api.limit;

import fi.mittava.api.answer.RootFields;
import fi.mittava.warehouse.generation.GenerationReader;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a request before anything is fetched for it. The only instrumentation: a chain of several slows every field. */
@Component
final class RequestChecks extends SimplePerformantInstrumentation {

    private final RequestLimits limits;

    RequestChecks(RequestLimits limits) {
        this.limits = limits;
    }

    /** Before it is validated. */
    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        SelectionCount.check(request.getDocument(), limits);
        return request;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        ExecutableNormalizedOperation operation =
                execution.getNormalizedQueryTree().get();
        GraphQLContext context = execution.getGraphQLContext();
        RootFields.note(operation, context);
        GenerationReader generation = Objects.requireNonNull(context.get("generation"));
        CostLimit.check(operation, new CostEstimate(execution.getGraphQLSchema(), generation), limits);
        return SimpleInstrumentationContext.noOp();
    }
}
