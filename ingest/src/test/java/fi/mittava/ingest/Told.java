package fi.mittava.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the command told as a process of its own, on both of its outputs. */
record Told(int exitCode, String text) {

    /** Runs {@code ingest}, with own definitions if they are given. */
    static Told by(Workshop shop, Optional<Path> instruments) throws IOException, InterruptedException {
        List<String> command = shop.command();
        instruments.ifPresent(own -> command.addAll(List.of("--instruments", own.toString())));
        Path output = shop.from.resolveSibling("told.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The places in the program are told too: more that may leak.
        builder.environment().put("MITTAVA_DEBUG", "1");
        int exitCode = builder.redirectOutput(output.toFile()).start().waitFor();
        return new Told(exitCode, Files.readString(output));
    }
}
