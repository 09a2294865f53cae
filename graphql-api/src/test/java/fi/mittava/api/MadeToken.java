package fi.mittava.api;

import fi.mittava.api.access.TokenCommand;
import fi.mittava.workspace.Commands;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;

/** A token as the command makes it. */
record MadeToken(String text) {

    static MadeToken in(Path data, String... flags) {
        return new MadeToken(run(Stream.concat(Stream.of("--data", data.toString()), Stream.of(flags)))
                .strip());
    }

    /** What the command tells on standard output; it fails as users see it. */
    static String run(Stream<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.commandLine(new TokenCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("token ended with " + code + ": " + err);
        }
        return out.toString();
    }

    String bearer() {
        return "Bearer " + text;
    }

    String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
