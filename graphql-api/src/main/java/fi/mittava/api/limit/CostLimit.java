package fi.mittava.api.limit;

import fi.mittava.api.error.ErrorCode;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;

/** Refuses a request that would have too many rows read and made, before the first is. */
final class CostLimit {

    private CostLimit() {}

    static void check(ExecutableNormalizedOperation operation, CostEstimate estimate, RequestLimits limits) {
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
    }
}
