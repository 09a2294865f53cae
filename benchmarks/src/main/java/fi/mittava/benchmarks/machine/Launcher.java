package fi.mittava.benchmarks.machine;

import fi.mittava.workspace.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs the product's own commands, each as its own process, as users do. */
public final class Launcher {

    /** What a process ends with that SIGKILL ended. */
    private static final int KILLED = 137;

    private final Path script;
    private final Map<String, String> settings;

    /** @param script the launcher {@code ./mittava}; everything must be built */
    public Launcher(Path script) {
        this(script, Map.of());
    }

    private Launcher(Path script, Map<String, String> settings) {
        this.script = script;
        this.settings = settings;
    }

    /** The same with further settings, as environment variables. */
    public Launcher with(Map<String, String> further) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(further);
        return new Launcher(script, all);
    }

    public Path script() {
        return script;
    }

    /**
     * What a process cost.
     *
     * @param cpu time that processors worked for it
     * @param peakBytes the most memory that it held; 0 where the machine doesn't tell (anything but Linux)
     */
    public record Cost(Duration took, Duration cpu, long peakBytes) {}

    /** Runs a command to its end and hears each line that it prints; throws CommandFailure if it fails. */
    public Cost run(List<String> arguments, Consumer<String> line) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MITTAVA_BUILD", "never");
        builder.environment().putAll(settings);
        long start = System.nanoTime();
        try {
            return follow(builder.start(), start, String.join(" ", command), line);
        } catch (IOException failure) {
            throw new CommandFailure("can't start " + script, failure);
        }
    }

    /** Kills a command and all that it has started after a while; what it had told, or nothing if it had ended before. */
    public Optional<List<String>> killAfter(Duration time, List<String> arguments) {
        // A group of its own, so that one signal reaches the script and the stage that it may be starting just then.
        List<String> command = new ArrayList<>(List.of("setsid", script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MITTAVA_BUILD", "never");
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            Thread.ofVirtual().start(() -> kill(process, time));
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                List<String> told = lines.lines().toList();
                return process.waitFor() == KILLED ? Optional.of(told) : Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted while " + script + " ran", interrupted);
        } catch (IOException failure) {
            throw new CommandFailure("can't start " + script, failure);
        }
    }

    /** Starts a command that goes on until it is told to end. */
    public ProcessGroup start(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("setsid", script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MITTAVA_BUILD", "never");
        builder.environment().putAll(settings);
        try {
            return new ProcessGroup(builder.start());
        } catch (IOException failure) {
            throw new CommandFailure("can't start " + script, failure);
        }
    }

    private static void kill(Process process, Duration after) {
        try {
            if (!process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS)) {
                new ProcessBuilder("kill", "-KILL", "--", "-" + process.pid())
                        .start()
                        .waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new CommandFailure("can't kill what " + process.pid() + " started", failure);
        }
    }

    private static Cost follow(Process process, long start, String command, Consumer<String> line) {
        ProcessWatch watch = new ProcessWatch(process.toHandle());
        Thread watcher = Thread.ofVirtual().start(watch);
        List<String> told = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().peek(told::add).forEach(line);
            int code = process.waitFor();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            watcher.join();
            if (code != 0) {
                throw new CommandFailure(
                        command + " failed: " + (told.isEmpty() ? "exit code " + code : told.getLast()));
            }
            return new Cost(took, watch.cpu(), watch.bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new CommandFailure(command + " was interrupted", interrupted);
        }
    }
}
