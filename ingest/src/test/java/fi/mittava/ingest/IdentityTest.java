package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.ingest.validation.PersonIds;
import fi.mittava.workspace.CommandFailure;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"010190-900P", "010190-900P\n", "  010190-900P\r\n"})
    void takesOneIdentityCodeAndLeavesOutWhatStandsAroundIt(String typed) {
        assertThat(Identity.read(new StringReader(typed), PersonIds.HETU).text())
                .isEqualTo("010190-900P");
    }

    @Test
    void takesAnyIdentifierWhereIdentifiersAreOpaque() {
        assertThat(Identity.read(new StringReader("client-7\n"), PersonIds.OPAQUE)
                        .text())
                .isEqualTo("client-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-900A", "310290-900A", "client-7"})
    void refusesWhatIsNoIdentityCodeWithoutRepeatingIt(String typed) {
        assertThatThrownBy(() -> Identity.read(new StringReader(typed), PersonIds.HETU))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no personal identity code")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(typed));
    }

    @Test
    void refusesAnIdentifierWithBlanksWithoutRepeatingIt() {
        assertThatThrownBy(() -> Identity.read(new StringReader("client 7"), PersonIds.OPAQUE))
                .hasMessageContaining("no identifier")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("client"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n"})
    void refusesNothingAtAll(String typed) {
        assertThatThrownBy(() -> Identity.read(new StringReader(typed), PersonIds.HETU))
                .hasMessageContaining("nothing came");
    }

    @Test
    void refusesTwoPersonsAtOnce() {
        assertThatThrownBy(() -> Identity.read(new StringReader("010190-900P\n010190-901R\n"), PersonIds.HETU))
                .hasMessageContaining("one person at a time");
    }
}
