package fi.mittava.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final StringWriter told = new StringWriter();

    @Test
    void onATerminalProgressStaysInOneLineThatTheNextOneTakes() {
        Console console = new Console(new PrintWriter(told), 18);

        console.progress("ingest", "1 read");
        console.progress("ingest", "2 read and more");
        console.step("ingest", "done");
        console.line("next");

        assertThat(told.toString())
                .isEqualTo("\r\u001b[Kingest     1 read\r\u001b[Kingest     2 read\r\u001b[Kingest     done\nnext\n");
    }

    @Test
    void inAFileEachIsALineWithoutControlCharacters() {
        Console console = new Console(new PrintWriter(told), 0);

        console.progress("ingest", "1 read");
        console.step("ingest", "done");

        assertThat(told.toString()).isEqualTo("ingest     1 read\ningest     done\n");
    }
}
