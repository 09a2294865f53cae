package fi.mittava.benchmarks.region;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files, whole. */
final class RegionFiles {

    private RegionFiles() {}

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CommandFailure("can't make the folder " + folder + "; check who may write there", failure);
        }
    }

    /** Everything in a folder and below it, the deepest first; empty if there is no such folder. */
    static List<Path> within(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list " + folder, failure);
        }
    }

    static void remove(Path path) {
        within(path).forEach(RegionFiles::removeOne);
    }

    static void removeOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new CommandFailure("can't remove " + path, failure);
        }
    }

    static void copy(Path from, Path to) {
        create(to.resolveSibling("."));
        try {
            Files.copy(from, to);
        } catch (IOException failure) {
            throw new CommandFailure("can't copy " + from + " to " + to, failure);
        }
    }

    /** Bytes of a file, or of all files in a folder. */
    static long bytes(Path path) {
        return within(path).stream()
                .filter(Files::isRegularFile)
                .mapToLong(file -> file.toFile().length())
                .sum();
    }
}
