package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The warehouse's command as a process of its own, killed without a chance to tidy up. */
final class KilledProcess {

    private KilledProcess() {}

    /** The command as a process that isn't started; what it tells comes through a pipe. */
    static ProcessBuilder builder(Path folder, String command) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        // As the launcher starts it.
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        // The tests' class path has an SLF4J without a provider; the launcher's has none.
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WarehouseCommand.class.getName(),
                        command,
                        "--verbose",
                        "--data",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Reads until a line begins with {@code begin}, blanks aside; false if none does. */
    static boolean tells(BufferedReader lines, String begin) {
        return lines.lines().anyMatch(text -> text.strip().replaceAll(" +", " ").startsWith(begin));
    }

    /** Kills the command as soon as it has told of {@code line}. */
    static void after(String line, Path folder, String command) throws IOException, InterruptedException {
        Process process = builder(folder, command).start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(tells(told, line)).as("the process told of '%s'", line).isTrue();
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed before it ended").isEqualTo(128 + 9);
    }
}
