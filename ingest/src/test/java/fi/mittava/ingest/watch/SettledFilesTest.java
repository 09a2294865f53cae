package fi.mittava.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledFilesTest {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Path file = folder;
    private Instant now = START;
    private final SettledFiles files = new SettledFiles(Duration.ofSeconds(2), new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @BeforeEach
    void write() throws IOException {
        file = write("a", START);
    }

    @Test
    void waitsUntilAFileHasNotChangedForAWhile() throws IOException {
        assertThat(look()).isEqualTo(new SettledFiles.Found(List.of(), 1));
        now = START.plusSeconds(1);
        write("ab", now);
        now = START.plusMillis(2900);
        assertThat(look().settled()).isEmpty();

        now = START.plusSeconds(3);

        assertThat(look()).isEqualTo(new SettledFiles.Found(List.of(file), 0));
    }

    @Test
    void takesAtOnceWhatWasWrittenAWhileAgoAndMovedHere() throws IOException {
        write("a", START.minusSeconds(2));

        assertThat(look().settled()).containsExactly(file);
    }

    @Test
    void aTimeInTheFutureDoesNotHoldAFileBackForEver() throws IOException {
        write("a", START.plus(Duration.ofDays(1)));
        assertThat(look().settled()).isEmpty();

        now = START.plusSeconds(2);

        assertThat(look().settled()).containsExactly(file);
    }

    @Test
    void whatIsDoneComesAgainOnceItHasChangedOrAllIsForgotten() throws IOException {
        write("a", START.minusSeconds(9));
        look();
        files.done(List.of(file));
        assertThat(look()).isEqualTo(new SettledFiles.Found(List.of(), 0));

        write("ab", START.minusSeconds(8));
        assertThat(look().settled()).containsExactly(file);

        files.done(List.of(file));
        files.forget();
        assertThat(look().settled()).containsExactly(file);
    }

    @Test
    void aFileThatHasGoneIsNoneAnyMore() throws IOException {
        write("a", START.minusSeconds(9));
        look();
        Files.delete(file);

        assertThat(files.look(List.of())).isEqualTo(new SettledFiles.Found(List.of(), 0));
    }

    private SettledFiles.Found look() {
        return files.look(List.of(file));
    }

    private Path write(String text, Instant modified) throws IOException {
        Path written = Files.writeString(folder.resolve("outcomes.csv"), text);
        return Files.setLastModifiedTime(written, FileTime.from(modified));
    }
}
