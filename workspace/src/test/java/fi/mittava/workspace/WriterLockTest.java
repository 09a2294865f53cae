package fi.mittava.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsToldWhoHoldsTheLock() {
        DataFolder data = DataFolder.create(folder);
        try (WriterLock first = WriterLock.acquire(data, "ingest")) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> WriterLock.acquire(data, "refresh"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining(
                            "(ingest, process " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void theLockIsFreeAgainAfterItsHolder() {
        DataFolder data = DataFolder.create(folder);
        WriterLock.acquire(data, "ingest").close();

        try (WriterLock next = WriterLock.acquire(data, "refresh")) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aFileInThePlaceOfTheDataFolderIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThatThrownBy(() -> DataFolder.create(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("can't write to the data folder");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(CommandFailure.class);
    }
}
