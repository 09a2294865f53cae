package fi.mittava.warehouse.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void endsAsRfc4180TellsAndLeavesTheUnknownEmpty() {
        assertThat(CsvLine.of("persons", null, 12L)).isEqualTo("persons,,12\r\n");
    }

    @Test
    void quotesCellsThatHoldDelimitersQuotesOrLineBreaks() {
        assertThat(CsvLine.of("a,b", "a;b", "say \"b\"", "a b")).isEqualTo("\"a,b\",\"a;b\",\"say \"\"b\"\"\",a b\r\n");
        assertThat(CsvLine.of("a\nb", "a\rb")).isEqualTo("\"a\nb\",\"a\rb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)"})
    void putsAnApostropheBeforeWhatBeginsLikeAFormula(String text) {
        assertThat(CsvLine.of(text)).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void putsAnApostropheBeforeBlanksThatSpreadsheetsDropAndBeforeWhatFollowsThem() {
        assertThat(CsvLine.of("\t=1")).isEqualTo("'\t'=1\r\n");
        assertThat(CsvLine.of("\r=1")).isEqualTo("\"'\r'=1\"\r\n");
        assertThat(CsvLine.of("\n=1")).isEqualTo("\"'\n'=1\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a;=1 | "a;'=1"
        a;"=1 | "a;""'=1"
        a"@1 | "a""'@1"
        """)
    void putsAnApostropheWhereASemicolonOrQuoteWouldBeginACell(String text, String cell) {
        assertThat(CsvLine.of(text)).isEqualTo(cell + "\r\n");
    }

    @Test
    void leavesSignsWithinATextAndNumbersAsTheyAre() {
        assertThat(CsvLine.of("persons_2025-06-30.csv", "a = b", -1L)).isEqualTo("persons_2025-06-30.csv,a = b,-1\r\n");
    }
}
