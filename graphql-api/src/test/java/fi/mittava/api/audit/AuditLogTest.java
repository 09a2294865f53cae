package fi.mittava.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void idsThatLookLikeIdentityCodesStayAsTheyAre() throws IOException {
        String request = "c7bda544077f8243";
        String document = "/graphql/persisted/" + "0123456789a1234f".repeat(4);

        assertThat(written(Map.of("requestId", request))).isEqualTo("{\"requestId\":\"" + request + "\"}");
        assertThat(written(Map.of("path", document))).contains(document);
    }

    @Test
    void identityCodesAreLeftOutWhereverTheyStand() throws IOException {
        assertThat(written(Map.of("path", "/graphql/persisted/x010190A999Xab")))
                .contains("/x[identity code]ab")
                .doesNotContain("999X");
    }

    private String written(Map<String, String> facts) throws IOException {
        try (AuditLog log = AuditLog.in(DataFolder.create(folder), Clock.fixed(NOVEMBER, ZoneOffset.UTC))) {
            log.append(facts);
            return Files.readAllLines(log.file(YearMonth.of(2026, 11)).orElseThrow())
                    .getLast();
        }
    }
}
