package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, with its exit codes. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ServeCommandIT {

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void nameTheDataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void itSaysWhatItServesAndEndsWhenTold() throws Exception {
        PublishedRegion.in(data);
        Process server = start(Map.of(), "--data", data.toString(), "--port", "0");
        try (BufferedReader console = server.inputReader(StandardCharsets.UTF_8)) {
            assertThat(console.readLine()).isEqualTo("serve      generation 1, synthetic data");
            assertThat(console.readLine()).contains("open to everybody on this machine, as analyst");
            assertThat(console.readLine()).contains("without dashboards");
            String address = console.readLine();
            int port = Integer.parseInt(address.replaceAll(".*http://localhost:(\\d+)/graphql.*", "$1"));
            assertThat(new Caller(port)
                            .data("{ generation { number } }")
                            .at("/generation/number")
                            .asInt())
                    .isEqualTo(1);

            server.toHandle().destroy();

            assertThat(server.waitFor()).isEqualTo(143);
            assertThat(console.readLine()).isNull();
        }
        assertThat(stderr(server)).isEmpty();
        assertThat(folder.resolve("data").resolve("published")).isDirectoryContaining("glob:**/gen-000001.duckdb");
    }

    @Test
    void aMissingDataFolderIsNamed() throws Exception {
        assertFails("there is no data folder " + data, Map.of(), "--data", data.toString());
    }

    @Test
    void aFolderWithoutGenerationSaysWhatToDo() throws Exception {
        Files.createDirectories(data);

        assertFails("nothing has been published yet in " + data, Map.of(), "--data", data.toString());
    }

    @Test
    void aBrokenGenerationIsNamed() throws Exception {
        PublishedRegion.in(data).publishBroken(2);

        assertFails("gen-000002.duckdb can't be opened", Map.of(), "--data", data.toString());
    }

    @Test
    void anOccupiedPortIsNamed() throws Exception {
        PublishedRegion.in(data);
        try (ServerSocket occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(occupied.getLocalPort());

            assertFails("port " + port + " is in use", Map.of(), "--data", data.toString(), "--port", port);
        }
    }

    @Test
    void anAddressThatOthersReachIsRefused() throws Exception {
        PublishedRegion.in(data);

        assertFails(
                "setting serve.bind is 0.0.0.0, but without authentication the server listens only on a loopback",
                Map.of(),
                "--data",
                data.toString(),
                "--bind",
                "0.0.0.0");
    }

    @Test
    void brokenSettingsNameKeyRuleAndValue() throws Exception {
        PublishedRegion.in(data);
        Path settings = Files.writeString(folder.resolve("mittava.yaml"), "serve: {port: high}");

        assertFails(
                "setting serve.port must be a whole number from 0 to 65535, but is 'high'",
                Map.of("MITTAVA_SETTINGS", settings.toString()),
                "--data",
                data.toString());
    }

    @Test
    void dashboardsThatAreNotBuiltAreNamed() throws Exception {
        PublishedRegion.in(data);

        assertFails(
                "there are no built dashboards in " + folder,
                Map.of(),
                "--data",
                data.toString(),
                "--dashboards",
                folder.toString());
    }

    @Test
    void anUnknownFlagIsMisuse() throws Exception {
        Process server = start(Map.of(), "--portt", "1");

        assertThat(server.waitFor()).isEqualTo(2);
        assertThat(stderr(server)).startsWith("mittava: ").hasLineCount(1);
    }

    private void assertFails(String reason, Map<String, String> environment, String... flags) throws Exception {
        Process server = start(environment, flags);

        assertThat(server.waitFor()).isEqualTo(1);
        assertThat(stderr(server)).startsWith("mittava: ").contains(reason).hasLineCount(1);
        assertThat(server.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
    }

    private static String stderr(Process server) throws IOException {
        return new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Process start(Map<String, String> environment, String... flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ApiApplication.class.getName(),
                "serve"));
        command.addAll(List.of(flags));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
