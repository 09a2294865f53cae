package fi.mittava.warehouse.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormTest {

    @Test
    void endsAsRfc4180TellsAndLeavesTheUnknownEmpty() {
        assertThat(CsvForm.PLAIN.line("persons", null, 12L)).isEqualTo("persons,,12\r\n");
    }

    @Test
    void quotesCellsThatHoldDelimitersQuotesOrLineBreaks() {
        assertThat(CsvForm.PLAIN.line("a,b", "a;b", "say \"b\"", "a b"))
                .isEqualTo("\"a,b\",\"a;b\",\"say \"\"b\"\"\",a b\r\n");
        assertThat(CsvForm.PLAIN.line("a\nb", "a\rb")).isEqualTo("\"a\nb\",\"a\rb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)"})
    void putsAnApostropheBeforeWhatBeginsLikeAFormula(String text) {
        assertThat(CsvForm.PLAIN.line(text)).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void putsAnApostropheBeforeBlanksThatSpreadsheetsDropAndBeforeWhatFollowsThem() {
        assertThat(CsvForm.PLAIN.line("\t=1")).isEqualTo("'\t'=1\r\n");
        assertThat(CsvForm.PLAIN.line("\r=1")).isEqualTo("\"'\r'=1\"\r\n");
        assertThat(CsvForm.PLAIN.line("\n=1")).isEqualTo("\"'\n'=1\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a;=1 | "a;'=1"
        a;"=1 | "a;""'=1"
        a"@1 | "a""'@1"
        """)
    void putsAnApostropheWhereASemicolonOrQuoteWouldBeginACell(String text, String cell) {
        assertThat(CsvForm.PLAIN.line(text)).isEqualTo(cell + "\r\n");
    }

    @Test
    void leavesSignsWithinATextAndNumbersAsTheyAre() {
        assertThat(CsvForm.PLAIN.line("persons_2025-06-30.csv", "a = b", -1L))
                .isEqualTo("persons_2025-06-30.csv,a = b,-1\r\n");
    }

    @Test
    void numbersAreWrittenOutWithTheDecimalSignOfTheForm() {
        Object[] cells = {new BigDecimal("-0.5"), new BigDecimal("1E-7"), 12, "0.5"};

        assertThat(CsvForm.PLAIN.line(cells)).isEqualTo("-0.5,0.0000001,12,0.5\r\n");
        assertThat(CsvForm.DECIMAL_COMMA.line(cells)).isEqualTo("-0,5;0,0000001;12;0.5\r\n");
    }
}
