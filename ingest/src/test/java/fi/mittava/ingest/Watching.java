package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;

/** An ingest that watches, on a thread of its own until it is closed. */
final class Watching implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringWriter told = new StringWriter();
    private final Thread thread;

    Watching(IngestSettings settings) {
        Console console = new Console(new PrintWriter(told));
        thread = Thread.ofPlatform().start(() -> {
            try (Ingest ingest = new Ingest(settings, console)) {
                new IngestWatch(settings, ingest, console).run();
            }
        });
    }

    String told() {
        return told.toString();
    }

    void await(String text) throws InterruptedException {
        awaitTimes(text, 1);
    }

    void awaitTimes(String text, int times) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (told().split(java.util.regex.Pattern.quote(text), -1).length <= times) {
            assertThat(Instant.now()).as("waited for %s in %s", text, told()).isBefore(end);
            assertThat(thread.isAlive()).as("still watching, after %s", told()).isTrue();
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
