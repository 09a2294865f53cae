package fi.mittava.api.export;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Query parameters by the types that the schema gives them. Lists are repeated or parted by commas; enums in any case. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Checks each parameter.
     *
     * @param query the request's parameters, as the servlet gives them
     * @param types of the parameters that there are
     */
    Parameters(Map<String, String[]> query, Map<String, GraphQLType> types) {
        query.forEach((name, texts) -> {
            GraphQLType type = types.get(name);
            if (type == null) {
                throw refused("there is no parameter " + name + "; there are " + String.join(", ", types.keySet()));
            }
            values.put(name, parsed(name, GraphQLTypeUtil.unwrapNonNull(type), texts));
        });
    }

    /** As a variable of GraphQL has it; null if it isn't named. */
    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    String text(String name, String other) {
        return values.getOrDefault(name, other).toString();
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Object parsed(String name, GraphQLType type, String[] texts) {
        if (type instanceof GraphQLList list) {
            GraphQLType element = GraphQLTypeUtil.unwrapNonNull(list.getWrappedType());
            return Arrays.stream(texts)
                    .flatMap(text -> Stream.of(text.split(",", -1)))
                    .map(text -> parsed(name, element, text))
                    .toList();
        }
        if (texts.length > 1) {
            throw refused(name + " takes one value, but has " + texts.length);
        }
        return parsed(name, type, texts[0]);
    }

    private static Object parsed(String name, GraphQLType type, String text) {
        if (text.isEmpty()) {
            throw refused(name + " has an empty value: name one, or leave " + name + " out");
        }
        return switch (type) {
            case GraphQLEnumType codes -> code(name, codes, text);
            case GraphQLScalarType scalar ->
                scalar.getName().equals("Int") ? whole(name, text) : checked(name, scalar, text);
            default -> throw new IllegalStateException("no parameter can be a " + type);
        };
    }

    private static String code(String name, GraphQLEnumType codes, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (codes.getValue(code) == null) {
            List<String> known = codes.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
            throw refused(name + " takes " + String.join(", ", known) + ", but is " + text);
        }
        return code;
    }

    private static Integer whole(String name, String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException other) {
            throw refused(name + " takes a whole number, but is " + text);
        }
    }

    private static String checked(String name, GraphQLScalarType scalar, String text) {
        try {
            scalar.getCoercing().parseValue(text, GraphQLContext.getDefault(), Locale.ROOT);
            return text;
        } catch (CoercingParseValueException misformed) {
            throw refused(name + ": " + misformed.getMessage() + ", but is " + text);
        }
    }

    static ArgumentRefused refused(String message) {
        return new ArgumentRefused(ErrorCode.BAD_REQUEST, message);
    }
}
