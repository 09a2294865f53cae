package fi.mittava.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tombstones of a data folder, a file each. An erasure is pending from the moment its file is there until the
 * warehouse has completed it: whoever writes next finishes it first, so it may be killed anywhere.
 */
public final class Tombstones {

    private static final String PENDING = ".pending.json";
    private static final String DONE = ".json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    public Tombstones(DataFolder data) {
        this.folder = data.erasures();
    }

    /** Every person who stays out, erasures under way included. */
    public List<Tombstone> all() {
        return read(DONE);
    }

    /** Erasures that were begun and aren't complete. */
    public List<Tombstone> pending() {
        return read(PENDING);
    }

    /** Begins an erasure: from here on it will be completed. */
    public void begin(Tombstone tombstone) {
        write(tombstone, pendingFile(tombstone));
    }

    /** Ends an erasure; what stays keeps the person's records out. */
    public void complete(Tombstone tombstone) {
        write(tombstone.completed(), file(tombstone));
        remove(pendingFile(tombstone));
    }

    /** Ends an erasure of somebody of whom nothing was held; nothing stays. */
    public void withdraw(Tombstone tombstone) {
        remove(pendingFile(tombstone));
    }

    /** The file that keeps the person's records out once the erasure is complete. */
    public Path file(Tombstone tombstone) {
        return folder.resolve(tombstone.id() + DONE);
    }

    private Path pendingFile(Tombstone tombstone) {
        return folder.resolve(tombstone.id() + PENDING);
    }

    private List<Tombstone> read(String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .map(Tombstones::read)
                    .toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list " + folder + "; check who may read there", failure);
        }
    }

    private static Tombstone read(Path file) {
        try {
            return JSON.readValue(file, Tombstone.class);
        } catch (JacksonException failure) {
            // Without it the records of an erased person would come back.
            throw new CommandFailure("can't read the tombstone " + file + "; restore it from your backup", failure);
        }
    }

    private void write(Tombstone tombstone, Path file) {
        Path aside = folder.resolve("." + tombstone.id());
        try {
            Files.createDirectories(folder);
            Files.write(aside, JSON.writeValueAsBytes(tombstone));
            DurableFile.replace(aside, file);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private void remove(Path file) {
        try {
            DurableFile.remove(file);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private CommandFailure unwritable(IOException failure) {
        return new CommandFailure(
                "can't write to " + folder + "; check its free space and who may write there", failure);
    }
}
