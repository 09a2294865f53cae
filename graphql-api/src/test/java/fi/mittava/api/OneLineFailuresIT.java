package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.Launcher.Outcome;
import fi.mittava.api.Launcher.Running;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.WriterLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be done is told in one clear line, with an exit code other than 0, and leaves the data as it was. */
@ResourceLock(SmallRegion.LOCK)
class OneLineFailuresIT {

    private static final String DATA = SmallRegion.DATA.toString();

    private static Map<String, String> before = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void ingestTheRegion() {
        Outcome ingest = SmallRegion.ingested().ingest();
        assertThat(ingest.code()).as(ingest.toString()).isZero();
        before = SmallRegion.content();
    }

    @Test
    void ingestOfAMissingFolder() {
        assertRefused(run("ingest", "--from", "nowhere", "--data", DATA), "nowhere");
    }

    @Test
    void ingestOfAFolderWithoutFeeds() throws IOException {
        Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");

        assertRefused(run("ingest", "--from", folder.toString(), "--data", DATA), folder.toString());
    }

    @Test
    void serveOnAnOccupiedPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertRefused(run("serve", "--data", DATA, "--port", port), port);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "refresh", "serve", "status", "rejections"})
    void aBrokenSettingsFile(String command) throws IOException {
        Path settings = Files.writeString(folder.resolve("broken.yaml"), "serve:\n  port: [80\n");
        Launcher launcher = new Launcher(SmallRegion.WORK, Map.of("MITTAVA_SETTINGS", settings.toString()));

        assertRefused(launcher.run(command(command)), "broken.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "refresh", "rebuild", "serve", "status", "rejections"})
    void aFileInPlaceOfTheDataFolder(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "not a folder");

        Outcome outcome = run(command(command, file.toString()));

        assertRefused(outcome, file.toString());
        assertThat(file).hasContent("not a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "refresh", "rebuild"})
    void aSecondWriter(String command) {
        try (WriterLock held = WriterLock.acquire(DataFolder.open(SmallRegion.DATA), "test")) {
            assertThat(held).isNotNull();

            assertRefused(
                    run(command(command)), "process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aServerToldToEndLeavesNoProcess() {
        ServeProcess server = ServeProcess.start(new Launcher(SmallRegion.WORK, Map.of()), SmallRegion.DATA);
        List<ProcessHandle> processes = server.processes();

        server.close();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void anIngestToldToEndLeavesNoProcess() throws InterruptedException {
        Path data = folder.resolve("data");
        Running ingest = new Launcher(SmallRegion.WORK, Map.of())
                .start("ingest", "--from", SmallRegion.FEEDS.toString(), "--data", data.toString());
        while (Files.notExists(data) && ingest.process().isAlive()) {
            Thread.sleep(20);
        }
        List<ProcessHandle> processes = ingest.processes();

        ingest.process().destroy();

        assertThat(ingest.await().code()).isNotZero();
        assertThat(processes).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
    }

    private static String[] command(String name) {
        return command(name, DATA);
    }

    private static String[] command(String name, String data) {
        return name.equals("ingest")
                ? new String[] {name, "--from", SmallRegion.FEEDS.toString(), "--data", data}
                : new String[] {name, "--data", data};
    }

    private static Outcome run(String... arguments) {
        return new Launcher(SmallRegion.WORK, Map.of()).run(arguments);
    }

    private static void assertRefused(Outcome outcome, String named) {
        assertThat(outcome.code()).as(outcome.toString()).isNotZero();
        assertThat(outcome.err()).startsWith("mittava: ").hasLineCount(1).contains(named);
        assertThat(SmallRegion.content()).isEqualTo(before);
    }
}
