package fi.mittava.ingest.demo;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that files are written into for the first time: nobody's data is ever mixed with made-up data. */
final class EmptyFolder {
    private EmptyFolder() {}

    /** Makes the folder; throws CommandFailure if it exists and holds something. */
    static void make(Path folder) throws IOException {
        if (Files.exists(folder)) {
            refuseIfUsed(folder);
        }
        Files.createDirectories(folder);
    }

    private static void refuseIfUsed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(folder + " is not a folder; name one that doesn't exist yet");
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new CommandFailure(folder + " is not empty; name a folder that doesn't exist yet, or empty it");
            }
        }
    }
}
