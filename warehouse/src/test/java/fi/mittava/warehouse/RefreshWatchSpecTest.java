package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Console;
import fi.mittava.workspace.WriterLock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshWatchSpecTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @SuppressWarnings("NullAway.Init")
    private Scenario scenario;

    @SuppressWarnings("NullAway.Init")
    private Thread watch;

    @BeforeEach
    void watchAnEmptyFolder() {
        scenario = Scenario.withDefinitions(folder);
        Console console = new Console(new PrintWriter(told));
        Warehouse warehouse =
                new Warehouse(scenario.folder(), scenario.settings(), new CommandProgress(console, false));
        watch = Thread.ofPlatform().start(() -> new RefreshWatch(scenario.folder(), warehouse, console).run());
    }

    @AfterEach
    void end() throws InterruptedException {
        watch.interrupt();
        watch.join();
    }

    @Test
    void publishesFiguresAtOnceAndTheStudyThatIsDueAfterThem() throws InterruptedException {
        await("generation 1\n");

        participation("T1");

        await("generation 3\n");
        assertThat(told.toString()).containsPattern("(?s)generation 2\n.*study .*generation 3\n");
        assertThat(told.toString().split("generation 2\n", 2)[0].split("generation 1\n", 2)[1])
                .doesNotContain("study ");
    }

    @Test
    void waitsForWhoIsWriting() throws InterruptedException {
        await("generation 1\n");

        try (WriterLock ingest = WriterLock.await(scenario.folder(), "ingest")) {
            assertThat(ingest).isNotNull();
            participation("T1");
            Thread.sleep(800);
            assertThat(told.toString()).doesNotContain("generation 2");
        }

        await("generation 2\n");
        assertThat(told.toString()).doesNotContain("mittava:");
    }

    private void participation(String id) {
        scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date",
                "'" + id + "', person(1), 'S1', DATE '2025-01-07'");
    }

    private void await(String text) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!told.toString().contains(text)) {
            assertThat(Instant.now()).as("waited for " + text).isBefore(end);
            Thread.sleep(20);
        }
    }
}
