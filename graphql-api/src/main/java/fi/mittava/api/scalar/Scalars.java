package fi.mittava.api.scalar;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars that query.graphqls names beside GraphQL's own. */
@Component
final class Scalars implements RuntimeWiringConfigurer {

    /** The greatest number below which every whole one survives a double, as JavaScript and BI tools hold it. */
    static final long GREATEST_LONG = 1L << 53;

    static final TextScalar<YearMonth> MONTH =
            new TextScalar<>("Month", YearMonth.class, "YYYY-MM", Scalars::month, YearMonth::toString);
    static final TextScalar<LocalDate> DATE =
            new TextScalar<>("Date", LocalDate.class, "YYYY-MM-DD", LocalDate::parse, LocalDate::toString);
    static final TextScalar<OffsetDateTime> DATE_TIME = new TextScalar<>(
            "DateTime",
            OffsetDateTime.class,
            "YYYY-MM-DDThh:mm:ss with offset",
            OffsetDateTime::parse,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    static final NumberScalar<BigDecimal> DECIMAL =
            new NumberScalar<>("Decimal", "a number; never NaN or Infinity", decimal -> decimal);
    static final NumberScalar<Long> LONG =
            new NumberScalar<>("Long", "a whole number from -2^53 to 2^53", Scalars::exactLong);

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        List.of(
                        scalar(MONTH.name(), MONTH),
                        scalar(DATE.name(), DATE),
                        scalar(DATE_TIME.name(), DATE_TIME),
                        scalar(DECIMAL.name(), DECIMAL),
                        scalar(LONG.name(), LONG))
                .forEach(wiring::scalar);
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    /** YearMonth reads +12026-01 too; a Month doesn't. */
    private static YearMonth month(String text) {
        if (text.length() != "YYYY-MM".length()) {
            throw new DateTimeException("not YYYY-MM");
        }
        return YearMonth.parse(text);
    }

    private static long exactLong(BigDecimal decimal) {
        long value = decimal.longValueExact();
        if (Math.abs(value) > GREATEST_LONG) {
            throw new ArithmeticException("beyond 2^53");
        }
        return value;
    }
}
