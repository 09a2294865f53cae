package fi.mittava.api.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar that is a string in one exact form.
 *
 * @param form what callers are told when theirs is another
 * @param parse text to value; throws DateTimeException if the text hasn't the form
 */
record TextScalar<T>(String name, Class<T> type, String form, Function<String, T> parse, Function<T, String> print)
        implements Coercing<T, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException(
                    name + " can't stand for a " + value.getClass().getSimpleName());
        }
        return print.apply(type.cast(value));
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return parse.apply(input instanceof String text ? text : "");
        } catch (DateTimeException misformed) {
            throw new CoercingParseValueException(rule(), misformed);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parse.apply(input instanceof StringValue text ? String.valueOf(text.getValue()) : "");
        } catch (DateTimeException misformed) {
            throw new CoercingParseLiteralException(rule(), misformed);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return new StringValue(serialize(input, context, locale));
    }

    private String rule() {
        return name + " must be a string of the form " + form;
    }
}
