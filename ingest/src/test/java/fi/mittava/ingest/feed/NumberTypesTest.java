package fi.mittava.ingest.feed;

import static fi.mittava.ingest.feed.Reading.number;
import static fi.mittava.ingest.feed.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTypesTest {
    private static final ColumnType EUROS = ColumnTypes.euros();
    private static final ColumnType LEVEL = ColumnTypes.whole(0, 8);
    private static final ColumnType ANSWER = ColumnTypes.decimal(-1e6, 1e6);

    @Test
    void readsEurosAsCents() {
        assertThat(number(EUROS, "0")).isZero();
        assertThat(number(EUROS, "12")).isEqualTo(1200);
        assertThat(number(EUROS, "12.3")).isEqualTo(1230);
        assertThat(number(EUROS, "12.34")).isEqualTo(1234);
        assertThat(number(EUROS, "12.3400")).isEqualTo(1234);
        assertThat(number(ColumnTypes.signedEuros(), "-0.01")).isEqualTo(-1);
    }

    @Test
    void refusesPartsOfCents() {
        assertThat(refusal(EUROS, "12.345")).isEqualTo(ReasonCode.NUMBER_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "-1,5", "1000,00", "1 000,5", "1\u00a0234\u00a0567,5", "1\u202f000,5", "1.000,50"})
    void tellsADecimalComma(String field) {
        assertThat(refusal(ANSWER, field)).isEqualTo(ReasonCode.DECIMAL_COMMA);
        assertThat(ReasonCode.DECIMAL_COMMA.hint()).contains("1.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                ".",
                "1.",
                ".5",
                "1.2.3",
                "1e3",
                "+1",
                "1 000",
                "1 000,",
                "1,5,5",
                "1,000.00",
                "1,",
                ",5",
                "x",
                "NaN",
                "--1",
                "٣"
            })
    void refusesWhatIsNoNumber(String field) {
        assertThat(refusal(ANSWER, field)).isEqualTo(ReasonCode.NUMBER_INVALID);
    }

    @Test
    void allowsBothBounds() {
        assertThat(refusal(LEVEL, "-1")).isEqualTo(ReasonCode.OUT_OF_RANGE);
        assertThat(number(LEVEL, "0")).isZero();
        assertThat(number(LEVEL, "8")).isEqualTo(8);
        assertThat(refusal(LEVEL, "9")).isEqualTo(ReasonCode.OUT_OF_RANGE);
        assertThat(refusal(LEVEL, "1.5")).isEqualTo(ReasonCode.NUMBER_INVALID);
        assertThat(refusal(EUROS, "-0.01")).isEqualTo(ReasonCode.OUT_OF_RANGE);
        assertThat(number(EUROS, "1000000000")).isEqualTo(100_000_000_000L);
        assertThat(refusal(EUROS, "1000000000.01")).isEqualTo(ReasonCode.OUT_OF_RANGE);
        assertThat(refusal(ANSWER, "1000000.000001")).isEqualTo(ReasonCode.OUT_OF_RANGE);
    }

    @Test
    void refusesMoreDigitsThanAreExact() {
        assertThat(refusal(ANSWER, "123456789012345678901234567890")).isEqualTo(ReasonCode.OUT_OF_RANGE);
        assertThat(number(LEVEL, "0000000000000000000008")).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "6", "-3.25", "0.000001", "999999.999999", "0.3", "7.7"})
    void readsDecimalsAsTheNearestDouble(String field) {
        assertThat(Double.longBitsToDouble(number(ANSWER, field))).isEqualTo(Double.parseDouble(field));
    }
}
