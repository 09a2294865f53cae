package fi.mittava.benchmarks.machine;

import fi.mittava.workspace.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A command that goes on, with all that it has started: a group of its own, so that one signal reaches all of them. */
public final class ProcessGroup implements AutoCloseable {

    private final Process process;
    private final List<String> told = new CopyOnWriteArrayList<>();

    ProcessGroup(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(told::add);
        } catch (IOException | UncheckedIOException ended) {
            // with the process
        }
    }

    /** What it has printed so far. */
    public List<String> told() {
        return List.copyOf(told);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends all of it at once, without a chance to tidy up. */
    public void kill() {
        signal("KILL");
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        signal("TERM");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, "--", "-" + process.pid())
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new CommandFailure("can't end what " + process.pid() + " started", failure);
        }
    }
}
