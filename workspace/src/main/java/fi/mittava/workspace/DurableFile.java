package fi.mittava.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there as a whole or not at all, after a power cut too. */
public final class DurableFile {

    private DurableFile() {}

    /** Gives what was written to {@code aside} the name of {@code target}, in whose folder it lies. */
    public static void replace(Path aside, Path target) throws IOException {
        force(aside, StandardOpenOption.WRITE);
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolderOf(target);
    }

    /** Removes a file, if it is there, for good. */
    public static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolderOf(file);
        }
    }

    /** A file's name lasts only when its folder is on the disk as well. */
    private static void forceFolderOf(Path file) throws IOException {
        force(file.toAbsolutePath().resolveSibling("."), StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
