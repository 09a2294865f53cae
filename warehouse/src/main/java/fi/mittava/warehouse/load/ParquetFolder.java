package fi.mittava.warehouse.load;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The finished Parquet files under a folder. What is still being written has a name that begins with a dot. */
public final class ParquetFolder {

    private ParquetFolder() {}

    /** Every finished file, by name; empty if there is no such folder. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isFinished(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list the files of " + folder + "; check who may read there", failure);
        }
    }

    /** Files that some writer has begun under names with this prefix, which begins with a dot. */
    public static List<Path> hidden(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list the files of " + folder + "; check who may read there", failure);
        }
    }

    /** Names of the folders directly in {@code folder}, one a feed; empty if there is no such folder. */
    public static List<String> feeds(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(feed -> feed.getFileName().toString())
                    .filter(feed -> !feed.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list the folders of " + folder + "; check who may read there", failure);
        }
    }

    private static boolean isFinished(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return file.toString().endsWith(".parquet");
    }
}
