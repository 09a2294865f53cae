package fi.mittava.benchmarks.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What came back. */
public final class Reply {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param headers by name in lower case; the last of those with the same
     * @param body as sent: compressed if that was asked for
     */
    Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
