package fi.mittava.api.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar that is a JSON number, carried as a decimal so that nothing is lost on the way.
 *
 * @param form what callers are told when theirs is another
 * @param narrow decimal to value; throws ArithmeticException if it lies outside the scalar
 */
record NumberScalar<T extends Number>(String name, String form, Function<BigDecimal, T> narrow)
        implements Coercing<T, T> {

    @Override
    public T serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return narrow.apply(decimal(value));
        } catch (ArithmeticException | NumberFormatException outside) {
            throw new CoercingSerializeException(rule(), outside);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return narrow.apply(decimal(input));
        } catch (ArithmeticException | NumberFormatException outside) {
            throw new CoercingParseValueException(rule(), outside);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return narrow.apply(
                    switch (input) {
                        case IntValue whole -> new BigDecimal(whole.getValue());
                        case FloatValue real -> real.getValue();
                        default -> throw new NumberFormatException();
                    });
        } catch (ArithmeticException | NumberFormatException outside) {
            throw new CoercingParseLiteralException(rule(), outside);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return new FloatValue(decimal(input));
    }

    /** NaN and Infinity have no decimal, so they end here as NumberFormatException. */
    private static BigDecimal decimal(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Long whole -> BigDecimal.valueOf(whole);
            case Number number -> new BigDecimal(number.toString());
            default -> throw new NumberFormatException();
        };
    }

    private String rule() {
        return name + " must be " + form;
    }
}
