package fi.mittava.api.limit;

import fi.mittava.api.error.ErrorCode;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document as it would be executed and stops at the first limit that it breaks. Runs before validation, whose
 * time grows faster than the document; fragments that spread each other in a circle end at a limit.
 */
final class SelectionCount {

    /** Fragments within fragments take stack, though they are no deeper in the answer. */
    private static final int NESTING_PER_DEPTH = 10;

    private final RequestLimits limits;
    private final Map<String, FragmentDefinition> fragments;
    private int steps;
    private int aliases;
    private int rootFields;
    private int nesting;

    private SelectionCount(RequestLimits limits, Document document) {
        this.limits = limits;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, second) -> first));
    }

    /** @throws AbortExecutionException with the code of the limit that {@code document} breaks */
    static void check(Document document, RequestLimits limits) {
        SelectionCount count = new SelectionCount(limits, document);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> count.walk(operation.getSelectionSet(), 1));
    }

    private void walk(@Nullable SelectionSet selections, int depth) {
        if (selections == null) {
            return;
        }
        nesting++;
        refuseIf(
                depth > limits.depth() || nesting > NESTING_PER_DEPTH * limits.depth(),
                ErrorCode.QUERY_TOO_DEEP,
                "fields may be nested " + limits.depth() + " deep");
        for (Selection<?> selection : selections.getSelections()) {
            refuseIf(
                    ++steps > limits.fields(),
                    ErrorCode.QUERY_TOO_LARGE,
                    "a request may select " + limits.fields() + " fields, those of fragments counted each time");
            switch (selection) {
                case Field field -> walk(field, depth);
                case InlineFragment inline -> walk(inline.getSelectionSet(), depth);
                case FragmentSpread spread -> walkFragment(spread, depth);
                default -> throw new IllegalStateException("a selection of another kind");
            }
        }
        nesting--;
    }

    private void walk(Field field, int depth) {
        if (field.getAlias() != null) {
            refuseIf(
                    ++aliases > limits.aliases(),
                    ErrorCode.QUERY_TOO_LARGE,
                    "a request may have " + limits.aliases() + " aliases");
        }
        if (depth == 1) {
            refuseIf(
                    ++rootFields > limits.rootFields(),
                    ErrorCode.QUERY_TOO_LARGE,
                    "a request may have " + limits.rootFields() + " root fields");
        }
        walk(field.getSelectionSet(), depth + 1);
    }

    /** An unknown fragment is for the validation to name. */
    private void walkFragment(FragmentSpread spread, int depth) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment != null) {
            walk(fragment.getSelectionSet(), depth);
        }
    }

    private static void refuseIf(boolean isBroken, ErrorCode code, String rule) {
        if (isBroken) {
            throw new AbortExecutionException(List.of(
                    GraphQLError.newError().message("%s", rule).errorType(code).build()));
        }
    }
}
