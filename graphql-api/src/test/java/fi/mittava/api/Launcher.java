package fi.mittava.api;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs {@code ./mittava} as its users do: every call a process of its own, on what the build has made. */
final class Launcher {

    /** Guards against a process that hangs; nothing waits this long. */
    private static final int MAX_SECONDS = 300;

    private static final Path SCRIPT = Path.of("../mittava").toAbsolutePath().normalize();

    private final Path workingFolder;
    private final Map<String, String> environment;

    /** {@code workingFolder}, which is made if need be, also takes what the processes tell. */
    Launcher(Path workingFolder, Map<String, String> environment) {
        this.workingFolder = workingFolder.toAbsolutePath();
        this.environment = environment;
    }

    /** A process that has ended. */
    record Outcome(int code, String out, String err) {}

    /** A process that runs, and the files that take what it tells. */
    record Running(Process process, Path out, Path err) {

        /** The process and all that it has started. */
        List<ProcessHandle> processes() {
            return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
        }

        Outcome await() {
            try {
                if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new AssertionError("still running after " + MAX_SECONDS + " s: " + process.info());
                }
                return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            } catch (InterruptedException | IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    Outcome run(String... arguments) {
        return start(arguments).await();
    }

    /** The same with a text on standard input. */
    Outcome runWith(String input, String... arguments) {
        Running running = start(arguments);
        try (Writer in = running.process().outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return running.await();
    }

    Running start(String... arguments) {
        try {
            Files.createDirectories(workingFolder);
            Path out = Files.createTempFile(workingFolder, arguments[0] + "-", ".out");
            Path err = Files.createTempFile(workingFolder, arguments[0] + "-", ".err");
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.concat(Stream.of(SCRIPT.toString()), Stream.of(arguments))
                                    .toList())
                    .directory(workingFolder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("MITTAVA_BUILD", "never");
            // Most of them end before the second compiler's work would have paid.
            builder.environment().put("MITTAVA_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
