package fi.mittava.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/contracts.md} says what the declarations say. */
class ContractDocumentTest {
    @Test
    void isCurrent() throws IOException {
        Path current = Files.writeString(Path.of("target/contracts.md"), ContractDocument.text());

        assertThat(Path.of("../docs/contracts.md"))
                .as("replace it by ingest/%s", current)
                .hasSameTextualContentAs(current);
    }
}
