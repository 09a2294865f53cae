package fi.mittava.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTextTest {

    @Test
    void whatMeansNothingIsLeftOut() {
        assertThat(DocumentText.normalised("\uFEFFquery Q($a: Int,\n\t $b: Int) { # both\r\n  x }\n"))
                .isEqualTo(DocumentText.normalised("query Q($a: Int $b: Int) { x }"));
    }

    @Test
    void stringsAreKeptAsTheyAre() {
        String document = "{ a(x: \"  , # \\\"  \", y: \"\"\"\n  \\\"\"\"  # \"\n\"\"\", z: \"\") }";

        assertThat(DocumentText.normalised(document))
                .contains("\"  , # \\\"  \"", "\"\"\"\n  \\\"\"\"  # \"\n\"\"\"", "z: \"\"");
    }

    @Test
    void aStringThatNobodyClosesEnds() {
        assertThat(DocumentText.normalised("{ a(x: \"" + "\\a ".repeat(300_000)))
                .isNotEmpty();
        assertThat(DocumentText.normalised("{ a(x: \"\"\"" + "\" ".repeat(300_000)))
                .isNotEmpty();
    }
}
