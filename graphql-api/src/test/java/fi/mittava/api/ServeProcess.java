package fi.mittava.api;

import fi.mittava.api.Launcher.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** {@code ./mittava serve} in a process of its own, asked over HTTP. */
final class ServeProcess implements AutoCloseable {

    /** Whose disclosure thresholds an answer keeps. */
    enum View {
        MANAGER,
        VIEWER
    }

    /** Guards against a server that never comes up. */
    private static final Duration MAX_START = Duration.ofMinutes(5);

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Running running;
    private final Caller caller;

    private ServeProcess(Running running) {
        this.running = running;
        this.caller = new Caller(awaitPort());
    }

    /** Returns when the process has told its address: from then on it answers. */
    static ServeProcess start(Launcher launcher, Path data) {
        return new ServeProcess(launcher.start("serve", "--data", data.toString(), "--port", "0"));
    }

    private int awaitPort() {
        Instant deadline = Instant.now().plus(MAX_START);
        while (running.process().isAlive() && Instant.now().isBefore(deadline)) {
            Matcher told = ADDRESS.matcher(told());
            if (told.find()) {
                return Integer.parseInt(told.group(1));
            }
            sleep();
        }
        running.process().destroy();
        throw new AssertionError("serve did not come up: " + running.await());
    }

    private String told() {
        try {
            return Files.readString(running.out());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The {@code data} of an answer without errors. */
    JsonNode ask(View view, String document, Map<String, ?> variables) {
        JsonNode answer =
                caller.answer(document, variables, "X-Mittava-View", view.name().toLowerCase(Locale.ROOT));
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors") + " to " + document + variables);
        }
        return answer.get("data");
    }

    Caller caller() {
        return caller;
    }

    /** The process that was started and all that it has started. */
    List<ProcessHandle> processes() {
        return running.processes();
    }

    /** Ends the server as an operator does, with SIGTERM. */
    @Override
    public void close() {
        running.process().destroy();
        running.await();
    }
}
