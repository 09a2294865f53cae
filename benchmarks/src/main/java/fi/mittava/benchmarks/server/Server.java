package fi.mittava.benchmarks.server;

import fi.mittava.workspace.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./mittava serve} on a free port. */
public final class Server implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @param script the launcher {@code ./mittava}
     * @param settings environment variables
     */
    public static Server start(Path script, Path data, Map<String, String> settings) {
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(script.toString(), "serve", "--data", data.toString(), "--port", "0"))
                .redirectErrorStream(true);
        builder.environment().put("MITTAVA_BUILD", "never");
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            return new Server(process, port(process));
        } catch (IOException failure) {
            throw new CommandFailure("can't start " + script, failure);
        }
    }

    private static int port(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder told = new StringBuilder();
        for (String line; (line = lines.readLine()) != null; ) {
            told.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> readOn(lines));
                return Integer.parseInt(address.group(1));
            }
        }
        throw new CommandFailure("serve did not come up: " + told);
    }

    /** Or the server would wait once the pipe is full. */
    private static void readOn(BufferedReader lines) {
        try {
            lines.lines().forEach(unread -> {});
        } catch (UncheckedIOException ended) {
            // with the process
        }
    }

    /** A connection of its own. */
    public Wire connect() {
        return Wire.to(port);
    }

    /** Of the process that answers. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
