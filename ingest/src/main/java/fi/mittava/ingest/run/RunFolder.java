package fi.mittava.ingest.run;

import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run's plan, definitions and checkpoints in {@code DIR/ingest-runs/<id>}. The folder is there as long as the run hasn't
 * ended: an unended run is resumed before anything else is read.
 */
public final class RunFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLAN = "plan.json";
    private static final String GIVEN_UP = "given-up";
    private static final int PROBE_BYTES = 1024 * 1024;
    private static final Pattern CHECKPOINT = Pattern.compile("chk-(\\d+)");

    private final Path root;

    private RunFolder(Path root) {
        this.root = root;
    }

    /** The folder of a run that is being planned; nothing in it counts until {@link #begin}. */
    public static RunFolder make(DataFolder folder, String id) {
        Path root = folder.ingestRuns().resolve(id);
        try {
            Files.createDirectories(root);
        } catch (IOException failure) {
            throw unwritable(root, failure);
        }
        return new RunFolder(root);
    }

    /** Runs that were begun and haven't ended, the oldest first. What was never begun is removed. */
    public static List<RunFolder> unended(DataFolder folder) {
        if (!Files.isDirectory(folder.ingestRuns())) {
            return List.of();
        }
        try (Stream<Path> runs = Files.list(folder.ingestRuns())) {
            List<RunFolder> all = runs.sorted().map(RunFolder::new).toList();
            all.stream().filter(run -> !Files.exists(run.planFile())).forEach(RunFolder::remove);
            return all.stream().filter(run -> Files.exists(run.planFile())).toList();
        } catch (IOException failure) {
            throw unwritable(folder.ingestRuns(), failure);
        }
    }

    public Path definitionsFile() {
        return root.resolve("definitions.csv");
    }

    public Path checkpoints() {
        return root.resolve("checkpoints");
    }

    private Path planFile() {
        return root.resolve(PLAN);
    }

    /** Writes the plan, as a whole or not at all: from here on the run is resumed until it has ended. */
    public void begin(RunPlan plan) {
        try {
            Path aside = root.resolve(PLAN + ".part");
            Files.writeString(aside, JSON.writeValueAsString(plan));
            Files.move(aside, planFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw unwritable(root, failure);
        }
    }

    public RunPlan plan() {
        try {
            return JSON.readValue(Files.readString(planFile()), RunPlan.class);
        } catch (IOException failure) {
            throw new CommandFailure("can't read " + planFile() + "; check who may read it", failure);
        }
    }

    /** The newest complete checkpoint. Numbers go on where a resumed run's last checkpoint was, so the greatest is newest. */
    public Optional<Path> newestCheckpoint() {
        if (!Files.isDirectory(checkpoints())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(checkpoints(), 3)) {
            return files.filter(file -> file.getFileName().toString().equals("_metadata"))
                    .map(Path::getParent)
                    .max(Comparator.comparingLong(RunFolder::number));
        } catch (IOException | UncheckedIOException failure) {
            throw new CommandFailure("can't read " + checkpoints() + "; check who may read it", failure);
        }
    }

    private static long number(Path checkpoint) {
        Matcher matcher = CHECKPOINT.matcher(checkpoint.getFileName().toString());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }

    /**
     * Whether the run was killed after its last file had been landed. Rows become visible only by a checkpoint, and checkpoints
     * are removed only when the job has finished; so landed rows without a checkpoint are all the rows there are.
     */
    public boolean isComplete(LandedFiles landed) {
        return newestCheckpoint().isEmpty() && landed.hasAny(root.getFileName().toString());
    }

    /** Whether somebody began to give the run up. */
    public boolean isGivenUp() {
        return Files.exists(root.resolve(GIVEN_UP));
    }

    /** Takes back what the run has landed and ends it: its files are as if nobody had read them. */
    public void giveUp(LandedFiles landed) {
        try {
            // First of all: what is half taken back must not go on from a checkpoint.
            Files.writeString(root.resolve(GIVEN_UP), "");
        } catch (IOException failure) {
            throw unwritable(root, failure);
        }
        landed.remove(root.getFileName().toString());
        remove();
    }

    /** Ends the run: the plan goes first, so that a run half removed isn't taken for one to resume. */
    public void remove() {
        try {
            Files.deleteIfExists(planFile());
            Files.walkFileTree(root, new Removal());
        } catch (IOException failure) {
            throw unwritable(root, failure);
        }
    }

    /** What the system says of writing a little here; empty if that is possible. */
    Optional<IOException> whyUnwritable() {
        Path probe = root.resolve("room.part");
        try {
            try {
                Files.write(probe, new byte[PROBE_BYTES]);
            } finally {
                Files.deleteIfExists(probe);
            }
            return Optional.empty();
        } catch (IOException trouble) {
            return Optional.of(trouble);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static CommandFailure unwritable(Path path, IOException failure) {
        return new CommandFailure("can't write to " + path + "; check who may write there", failure);
    }

    /** Removes a folder of which Flink may be removing parts at the same time. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
