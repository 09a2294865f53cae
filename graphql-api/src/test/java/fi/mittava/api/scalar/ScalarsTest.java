package fi.mittava.api.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @Test
    void aMonthIsYearAndMonth() {
        assertThat(serialize(Scalars.MONTH, YearMonth.of(2026, 3))).isEqualTo("2026-03");
        assertThat(parse(Scalars.MONTH, "2026-03")).isEqualTo(YearMonth.of(2026, 3));
        assertThat(literal(Scalars.MONTH, new StringValue("2026-03"))).isEqualTo(YearMonth.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-3", "2026-13", "2026-00", "2026-03-01", "26-03", "+12026-03", "2026/03"})
    void anyOtherMonthIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> parse(Scalars.MONTH, text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessage("Month must be a string of the form YYYY-MM");
        assertThatThrownBy(() -> literal(Scalars.MONTH, new StringValue(text)))
                .isInstanceOf(CoercingParseLiteralException.class);
    }

    @Test
    void aNumberIsNoMonth() {
        assertThatThrownBy(() -> parse(Scalars.MONTH, 202603)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> literal(Scalars.MONTH, new IntValue(BigInteger.TEN)))
                .isInstanceOf(CoercingParseLiteralException.class);
        assertThatThrownBy(() -> serialize(Scalars.MONTH, LocalDate.EPOCH))
                .isInstanceOf(CoercingSerializeException.class);
    }

    @Test
    void datesAndTimesAreIso() {
        OffsetDateTime time = OffsetDateTime.parse("2026-01-16T05:00:00+02:00");

        assertThat(parse(Scalars.DATE, "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> parse(Scalars.DATE, "2026-02-29")).isInstanceOf(CoercingParseValueException.class);
        assertThat(parse(Scalars.DATE_TIME, "2026-01-16T05:00:00+02:00")).isEqualTo(time);
        assertThat(serialize(Scalars.DATE_TIME, time)).isEqualTo("2026-01-16T05:00:00+02:00");
        assertThatThrownBy(() -> parse(Scalars.DATE_TIME, "2026-01-16T05:00:00"))
                .isInstanceOf(CoercingParseValueException.class);
    }

    @Test
    void aDecimalLosesNothing() {
        BigDecimal decimal = new BigDecimal("0.434782608696");

        assertThat(serialize(Scalars.DECIMAL, decimal)).isEqualTo(decimal);
        assertThat(serialize(Scalars.DECIMAL, 0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(literal(Scalars.DECIMAL, new FloatValue(decimal))).isEqualTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNoDecimal(double value) {
        assertThatThrownBy(() -> serialize(Scalars.DECIMAL, value))
                .isInstanceOf(CoercingSerializeException.class)
                .hasMessage("Decimal must be a number; never NaN or Infinity");
    }

    @Test
    void aLongIsWholeAndSurvivesADouble() {
        assertThat(serialize(Scalars.LONG, 1L << 53)).isEqualTo(1L << 53);
        assertThatThrownBy(() -> serialize(Scalars.LONG, (1L << 53) + 1))
                .isInstanceOf(CoercingSerializeException.class);
        assertThat(parse(Scalars.LONG, -(1L << 53))).isEqualTo(-(1L << 53));
        assertThatThrownBy(() -> parse(Scalars.LONG, 0.5)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> parse(Scalars.LONG, "1")).isInstanceOf(CoercingParseValueException.class);
    }

    private static @Nullable Object serialize(Coercing<?, ?> scalar, Object value) {
        return scalar.serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static @Nullable Object parse(Coercing<?, ?> scalar, Object value) {
        return scalar.parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static @Nullable Object literal(Coercing<?, ?> scalar, Value<?> value) {
        return scalar.parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }
}
