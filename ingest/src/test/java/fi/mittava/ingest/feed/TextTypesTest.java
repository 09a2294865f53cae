package fi.mittava.ingest.feed;

import static fi.mittava.ingest.feed.Reading.number;
import static fi.mittava.ingest.feed.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTypesTest {
    private static final String IDENTITY_CODE = "010190-900P";

    @Test
    void codesHoldVisibleCharactersOnly() {
        assertThat(refusal(ColumnTypes.code(), "T-0001/ä.5")).isNull();
        assertThat(refusal(ColumnTypes.code(), "a b")).isEqualTo(ReasonCode.CODE_INVALID);
        assertThat(refusal(ColumnTypes.code(), "a\"b")).isEqualTo(ReasonCode.CODE_INVALID);
        assertThat(refusal(ColumnTypes.code(), "a\u0000b")).isEqualTo(ReasonCode.CODE_INVALID);
        assertThat(refusal(ColumnTypes.code(), "a".repeat(64))).isNull();
        assertThat(refusal(ColumnTypes.code(), "a".repeat(65))).isEqualTo(ReasonCode.CODE_INVALID);
    }

    @Test
    void textsEndAtTheirLimit() {
        assertThat(refusal(ColumnTypes.text(), "a".repeat(1000))).isNull();
        assertThat(refusal(ColumnTypes.text(), "a".repeat(1001))).isEqualTo(ReasonCode.TEXT_TOO_LONG);
        assertThat(refusal(ColumnTypes.text(), "one\ntwo\tthree")).isNull();
        assertThat(refusal(ColumnTypes.text(), "a\u0007")).isEqualTo(ReasonCode.TEXT_INVALID);
    }

    @Test
    void listsOfCodesHaveBlanksBetween() {
        assertThat(refusal(ColumnTypes.codes(), "091 049 ä")).isNull();
        assertThat(refusal(ColumnTypes.codes(), "091,049")).isEqualTo(ReasonCode.CODE_INVALID);
    }

    @Test
    void noTextHoldsAnIdentityCode() {
        for (ColumnType type :
                new ColumnType[] {ColumnTypes.code(), ColumnTypes.codes(), ColumnTypes.text(), ColumnTypes.oneOf("own")
                }) {
            assertThat(refusal(type, IDENTITY_CODE)).isEqualTo(ReasonCode.IDENTITY_CODE_IN_TEXT);
        }
    }

    @Test
    void choicesAreTakenLetterByLetter() {
        ColumnType delivery = ColumnTypes.oneOf("own", "procured");
        assertThat(refusal(delivery, "own")).isNull();
        assertThat(refusal(delivery, "Own")).isEqualTo(ReasonCode.VALUE_NOT_LISTED);
        assertThat(refusal(delivery, "ow")).isEqualTo(ReasonCode.VALUE_NOT_LISTED);
        assertThat(delivery.rule()).contains("own, procured");
    }

    @Test
    void flagsAreWordsOrDigits() {
        ColumnType flag = ColumnTypes.flag();
        assertThat(number(flag, "true")).isEqualTo(1);
        assertThat(number(flag, "1")).isEqualTo(1);
        assertThat(number(flag, "false")).isZero();
        assertThat(number(flag, "0")).isZero();
        assertThat(refusal(flag, "yes")).isEqualTo(ReasonCode.FLAG_INVALID);
        assertThat(refusal(flag, "2")).isEqualTo(ReasonCode.FLAG_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0201256-6", "0112038-9", "1572860-0"})
    void acceptsBusinessIds(String field) {
        assertThat(refusal(ColumnTypes.businessId(), field)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0201256-5", "02012566", "0201256-", "201256-6", "0201256-66", "O201256-6", "0000001-0"})
    void refusesBusinessIdsWithWrongDigits(String field) {
        assertThat(refusal(ColumnTypes.businessId(), field)).isEqualTo(ReasonCode.BUSINESS_ID_INVALID);
    }

    @Test
    void noBusinessIdHasARemainderOf1() {
        // 6 × 2 = 12: the remainder is 1, for which there is no check digit.
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(refusal(ColumnTypes.businessId(), "0000006-" + digit)).isEqualTo(ReasonCode.BUSINESS_ID_INVALID);
        }
        // 7 × 2 = 14: the remainder is 3. 11 × … = 22: the remainder is 0.
        assertThat(refusal(ColumnTypes.businessId(), "0000007-8")).isNull();
        assertThat(refusal(ColumnTypes.businessId(), "0000035-0")).isNull();
    }

    @Test
    void blanksAroundAValueAreNoPartOfIt() {
        assertThat(refusal(ColumnTypes.code(), "  T1\t")).isNull();
        assertThat(Slice.of("  T1\t").text()).isEqualTo("T1");
        assertThat(Slice.of(" \t ").isEmpty()).isTrue();
    }
}
