package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PlannedBytesTest {
    private static final String PLANNED = "area_code,name_fi\nA1,x\n";

    @Test
    void readsTheBytesThatWerePlannedEvenIfThereAreMore() throws IOException {
        assertThat(read(PLANNED)).isEqualTo(PLANNED);
        assertThat(read(PLANNED + "A2,x\n")).isEqualTo(PLANNED);
    }

    @Test
    void tellsOfOthersAndOfFewer() {
        for (String changed : new String[] {"", "area_code,name_fi\nA1", "area_code,name_fi\nA2,x\n"}) {
            assertThatThrownBy(() -> read(changed))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("areas.csv has changed");
        }
    }

    private static String read(String now) throws IOException {
        byte[] planned = PLANNED.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(FileFacts.digest().digest(planned));
        FeedFile file = new FeedFile(0, "/areas.csv", "areas.csv", hash + "-form", planned.length, 0, null);
        InputStream in = new ByteArrayInputStream(now.getBytes(StandardCharsets.UTF_8));
        return new String(new PlannedBytes(file, in).readAllBytes(), StandardCharsets.UTF_8);
    }
}
