package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityCodesTest {
    private static final LocalDate BIRTHDAY = LocalDate.of(1990, 1, 1);
    private static final int CODES_OF_A_DAY = 300;

    private final IdentityCodes codes = new IdentityCodes();

    @Test
    void theFirstWomanOfADayGetsNumber900() {
        assertThat(codes.next(BIRTHDAY, false)).isEqualTo("010190-900P");
    }

    @Test
    void menGetOddNumbersAndWomenEvenOnes() {
        assertThat(codes.next(BIRTHDAY, true)).startsWith("010190-901");
        assertThat(codes.next(BIRTHDAY, false)).startsWith("010190-900");
    }

    @Test
    void thoseBornIn2000OrLaterGetTheSignOfTheirCentury() {
        assertThat(codes.next(LocalDate.of(2000, 1, 1), true)).startsWith("010100A901");
        assertThat(codes.next(LocalDate.of(1999, 12, 31), true)).startsWith("311299-901");
    }

    @Test
    void aDaysNumbersGoOnWithTheNextSignAndNeverComeTwice() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < CODES_OF_A_DAY; i++) {
            given.add(codes.next(BIRTHDAY, true));
        }
        assertThat(given).hasSize(CODES_OF_A_DAY).allMatch(code -> code.matches("010190[-YXWVU]9\\d\\d[0-9A-Y]"));
        assertThatThrownBy(() -> codes.next(BIRTHDAY, true)).isInstanceOf(IllegalStateException.class);
    }
}
