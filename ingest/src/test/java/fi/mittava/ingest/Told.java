package fi.mittava.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command told as a process of its own, on both of its outputs. */
record Told(int exitCode, String text) {

    /** Runs {@code ingest}, with own definitions if they are given. */
    static Told by(Workshop shop, Optional<Path> instruments) throws IOException, InterruptedException {
        List<String> command = shop.command();
        instruments.ifPresent(own -> command.addAll(List.of("--instruments", own.toString())));
        // The places in the program are told too: more that may leak.
        return by(command, Map.of("MITTAVA_DEBUG", "1"));
    }

    /** Runs a command. */
    static Told by(List<String> command) throws IOException, InterruptedException {
        return by(command, Map.of());
    }

    private static Told by(List<String> command, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("mittava-told", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        int exitCode = builder.redirectOutput(output.toFile()).start().waitFor();
        Told told = new Told(exitCode, Files.readString(output));
        Files.delete(output);
        return told;
    }
}
