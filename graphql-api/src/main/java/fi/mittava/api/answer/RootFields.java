package fi.mittava.api.answer;

import graphql.ExecutionInput;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes which root fields a valid document asks: those that the schema has, never what a caller made up. */
@Component
public final class RootFields extends SimplePerformantInstrumentation {

    private static final String KEY = RootFields.class.getName();

    RootFields() {}

    /** Sorted, each once; empty if the document wasn't executed. */
    public static List<String> of(ExecutionInput input) {
        return input.getGraphQLContext().getOrDefault(KEY, List.of());
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        SortedSet<String> names = new TreeSet<>();
        collect(context.getOperationDefinition().getSelectionSet(), context, names);
        context.getGraphQLContext().put(KEY, List.copyOf(names));
        return context;
    }

    private static void collect(SelectionSet selections, ExecutionContext context, SortedSet<String> names) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> names.add(field.getName());
                case InlineFragment inline -> collect(inline.getSelectionSet(), context, names);
                case FragmentSpread spread ->
                    collect(context.getFragment(spread.getName()).getSelectionSet(), context, names);
                default -> throw new IllegalStateException("a selection of another kind");
            }
        }
    }
}
