package fi.mittava.api.answer;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.List;

/** Which root fields a valid document asks: those that the schema has, never what a caller made up. */
public final class RootFields {

    private static final String KEY = RootFields.class.getName();

    private RootFields() {}

    /** Notes them for {@link #of}. */
    public static void note(ExecutableNormalizedOperation operation, GraphQLContext context) {
        context.put(
                KEY,
                operation.getTopLevelFields().stream()
                        .map(ExecutableNormalizedField::getName)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Sorted, each once; empty if the document wasn't executed. */
    public static List<String> of(ExecutionInput input) {
        return input.getGraphQLContext().getOrDefault(KEY, List.of());
    }
}
