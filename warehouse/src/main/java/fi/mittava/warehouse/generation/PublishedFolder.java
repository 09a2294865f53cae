package fi.mittava.warehouse.generation;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.DurableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of published generations. A number, and so a path, is given once: readers may have an instance open on it,
 * and DuckDB knows instances by path.
 */
public final class PublishedFolder {

    private static final Pattern GENERATION_FILE = Pattern.compile("gen-(\\d{6,9})\\.duckdb.*");
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Path currentFile;
    private final Path mark;

    public PublishedFolder(DataFolder data) {
        this.folder = data.published();
        this.currentFile = data.currentFile();
        this.mark = folder.resolve("to-be-replaced");
    }

    /** Number of the generation in force; empty if nothing has been published, or its file is gone. */
    public OptionalInt current() {
        return inForce().map(current -> OptionalInt.of(current.number())).orElse(OptionalInt.empty());
    }

    /** File of the generation in force; empty if there is none. */
    Optional<Path> currentGeneration() {
        return inForce().map(CurrentGeneration::file);
    }

    private Optional<CurrentGeneration> inForce() {
        return CurrentGeneration.read(currentFile).filter(current -> Files.isRegularFile(current.file()));
    }

    /** Notes that no generation of today may stay once the next one is in force. */
    public void markToBeReplaced() {
        try {
            Files.createDirectories(folder);
            Files.writeString(mark, "The next publish removes every generation before it.\n");
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    /** Whether that was noted and hasn't been done to the end. */
    public boolean isToBeReplaced() {
        return Files.exists(mark);
    }

    /** Ends what {@link #markToBeReplaced} began. */
    public void unmark() {
        try {
            DurableFile.remove(mark);
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    /** A number above every number that a file here, {@code current.json} or {@code lastKnown} has had. */
    int nextNumber(int lastKnown) {
        int named = CurrentGeneration.read(currentFile)
                .map(CurrentGeneration::number)
                .orElse(0);
        int onDisk = generationFiles().stream()
                .mapToInt(PublishedFolder::number)
                .max()
                .orElse(0);
        return Math.max(Math.max(named, onDisk), lastKnown) + 1;
    }

    /** The file of a generation. */
    Path file(int number) {
        return folder.resolve("gen-%06d.duckdb".formatted(number));
    }

    /** The same while it is being written; readers pass it over. */
    Path unfinishedFile(int number) {
        return folder.resolve("gen-%06d.duckdb.tmp".formatted(number));
    }

    /** Makes the folder, and removes what a publish that was killed has left: files that no {@code current.json} named. */
    void clear() {
        try {
            Files.createDirectories(folder);
            int current = current().orElse(0);
            for (Path file : generationFiles()) {
                boolean isFinished = file.equals(file(number(file)));
                if (!isFinished || number(file) > current) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    /** Gives a finished file its name and puts it in force; both survive a power cut in this order. */
    void release(int number) {
        try {
            DurableFile.replace(unfinishedFile(number), file(number));
            Path written = currentFile.resolveSibling("current.json.tmp");
            String text = JSON.writeValueAsString(JSON.createObjectNode()
                    .put("number", number)
                    .put("file", file(number).getFileName().toString()));
            Files.writeString(written, text + "\n", StandardCharsets.UTF_8);
            DurableFile.replace(written, currentFile);
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    /** Removes all but the {@code kept} newest generations, or all where that was noted; never the one in force. */
    void prune(int kept) {
        int newest = isToBeReplaced() ? 1 : kept;
        int current = current().orElse(0);
        List<Path> old = generationFiles().stream()
                .sorted(Comparator.comparingInt(PublishedFolder::number).reversed())
                .skip(newest)
                .filter(file -> number(file) != current)
                .toList();
        try {
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    private List<Path> generationFiles() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0).toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list " + folder + "; check who may read there", failure);
        }
    }

    /** The number in a file's name; 0: it is no generation's. */
    private static int number(Path file) {
        Matcher name = GENERATION_FILE.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private CommandFailure notWritable(IOException failure) {
        return new CommandFailure(
                "can't write to " + folder + "; check its free space and who may write there", failure);
    }
}
