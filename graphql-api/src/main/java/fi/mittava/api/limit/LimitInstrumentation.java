package fi.mittava.api.limit;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a parsed document before it is validated. */
@Component
final class LimitInstrumentation extends SimplePerformantInstrumentation {

    private final RequestLimits limits;

    LimitInstrumentation(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        SelectionCount.check(request.getDocument(), limits);
        return request;
    }
}
