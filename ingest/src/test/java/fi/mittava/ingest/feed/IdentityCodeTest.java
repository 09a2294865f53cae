package fi.mittava.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCodeTest {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "Y", "X", "W", "V", "U", "A", "B", "C", "D", "E", "F"})
    void acceptsEveryCenturySign(String sign) {
        assertThat(isValid("010203" + sign + "9002")).isTrue();
        assertThat(isValid("010203" + sign.toLowerCase(java.util.Locale.ROOT) + "9002"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"G", "T", "Z", "*", "0", " ", "_"})
    void refusesOtherSigns(String sign) {
        assertThat(isValid("010203" + sign + "9002")).isFalse();
    }

    @Test
    void acceptsOneCheckCharacterOnly() {
        String digits = "010190900";
        for (int i = 0; i < CHECK_CHARACTERS.length(); i++) {
            boolean isRight = Integer.parseInt(digits) % 31 == i;
            assertThat(isValid("010190-900" + CHECK_CHARACTERS.charAt(i))).isEqualTo(isRight);
        }
        assertThat(isValid("010190-900G")).isFalse();
    }

    @Test
    void acceptsEveryCheckCharacterWhereItIsDue() {
        java.util.Set<Character> seen = new java.util.HashSet<>();
        for (int individual = 900; individual < 931; individual++) {
            String code = code("010190", "-", individual);
            assertThat(isValid(code)).isTrue();
            assertThat(isValid(code.toLowerCase(java.util.Locale.ROOT))).isTrue();
            seen.add(code.charAt(10));
        }
        assertThat(seen).hasSize(31);
    }

    @Test
    void readsTheDateInTheSignsCentury() {
        assertThat(isValid(code("290200", "A", 900))).as("2000 is a leap year").isTrue();
        assertThat(isValid(code("290200", "-", 900))).as("1900 is none").isFalse();
        assertThat(isValid(code("310499", "-", 900))).isFalse();
        assertThat(isValid(code("300499", "-", 900))).isTrue();
        assertThat(isValid(code("001299", "-", 900))).isFalse();
        assertThat(isValid(code("011399", "-", 900))).isFalse();
    }

    @Test
    void refusesIndividualNumbersBelow2() {
        assertThat(isValid(code("010190", "-", 1))).isFalse();
        assertThat(isValid(code("010190", "-", 2))).isTrue();
    }

    @Test
    void flagsNumbersFrom900AsTestCodes() {
        assertThat(IdentityCode.isTest(Slice.of(code("010190", "-", 899)))).isFalse();
        assertThat(IdentityCode.isTest(Slice.of(code("010190", "-", 900)))).isTrue();
        assertThat(IdentityCode.isTest(Slice.of(code("010190", "-", 999)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-900P",
                "x 010190-900P y",
                "(010190-900p)",
                "ä010190-900Pä",
                "T010190-900PT",
                "010190-900A",
                "nimi: 010190-900A, muu",
                "010190+900P",
                "x 010190y900p y",
                "010190f900p",
                "010190\u2013900P",
                "nimi 010190\u2212900a",
                "ä010190\u2011900Pä"
            })
    void seesCodesInTexts(String text) {
        assertThat(IdentityCode.isIn(Slice.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010190-900",
                "2024-01-15",
                "320190-900P",
                "011390-900P",
                "T010190-900AT",
                "C-2025-0101-1234",
                "010190\u2013900",
                "010190\u20ac900P",
                "T010190\u2013900AT"
            })
    void seesNoCodesWhereThereAreNone(String text) {
        assertThat(IdentityCode.isIn(Slice.of(text))).isFalse();
    }

    @Test
    void areMaskedInNames() {
        assertThat(SafeName.of("persons_010190-900P ä.csv")).isEqualTo("persons_*********** ä.csv");
        assertThat(SafeName.of("a 010190\u2013900P.csv")).isEqualTo("a *************.csv");
        assertThat(SafeName.isSafe("a 010190\u2013900P.csv")).isFalse();
        assertThat(SafeName.of("persons_2025-01-31.csv")).isEqualTo("persons_2025-01-31.csv");
    }

    private static boolean isValid(String code) {
        return IdentityCode.isValid(Slice.of(code));
    }

    private static String code(String birth, String sign, int individual) {
        String digits = birth + "%03d".formatted(individual);
        return birth + sign + digits.substring(6) + CHECK_CHARACTERS.charAt((int) (Long.parseLong(digits) % 31));
    }
}
