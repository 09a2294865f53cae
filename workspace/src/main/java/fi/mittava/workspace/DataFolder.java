package fi.mittava.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds all of one installation's data, and what lies where in it.
 *
 * <p>{@code landing} is the truth; everything but {@code secret}, {@code erasures} and {@code statements} can be made again
 * from it.
 */
public record DataFolder(Path root) {

    /** Opens a folder that is there. */
    public static DataFolder open(Path root) {
        if (!Files.isDirectory(root)) {
            throw new CommandFailure(
                    "there is no data folder " + root.toAbsolutePath().normalize()
                            + "; name it with --data, or make one with `./mittava ingest --from DIR`");
        }
        return new DataFolder(root);
    }

    /** Opens a folder, made if it isn't there, that can be written to. */
    public static DataFolder create(Path root) {
        try {
            Files.createDirectories(root);
            Files.delete(Files.createTempFile(root, ".writable", ""));
        } catch (IOException failure) {
            throw new CommandFailure(
                    "can't write to the data folder " + root.toAbsolutePath().normalize()
                            + "; name a folder that this user may write to with --data",
                    failure);
        }
        return new DataFolder(root);
    }

    /** Accepted records: Parquet files, one folder a feed. */
    public Path landing() {
        return root.resolve("landing");
    }

    public Path landing(String feed) {
        return landing().resolve(feed);
    }

    /** What was refused and why: Parquet files, one folder a feed. */
    public Path rejected() {
        return root.resolve("rejected");
    }

    /** Tombstones of erased persons; can't be made again from landing. */
    public Path erasures() {
        return root.resolve("erasures");
    }

    /** Sealed statements, one folder a contract; can't be made again from landing. */
    public Path statements() {
        return root.resolve("statements");
    }

    /** Plans and checkpoints of ingest runs that haven't ended. */
    public Path ingestRuns() {
        return root.resolve("ingest-runs");
    }

    /** The working star; only the warehouse opens it. */
    public Path warehouseFile() {
        return root.resolve("warehouse.duckdb");
    }

    /** Generations: immutable files. */
    public Path published() {
        return root.resolve("published");
    }

    /** Names the generation to serve; replaced by an atomic rename. */
    public Path currentFile() {
        return published().resolve("current.json");
    }

    /** Key of the pseudonyms, if no setting gives one; mode 0600. */
    public Path secretFile() {
        return root.resolve("secret");
    }

    /** API tokens, by their hashes; mode 0600. */
    public Path tokensFile() {
        return root.resolve("tokens.json");
    }

    /** Texts of the dashboards that the area has written itself: they stand in for the shipped ones. */
    public Path pages() {
        return root.resolve("pages");
    }

    /** Who asked what, a file a month; never figures. */
    public Path audit() {
        return root.resolve("audit");
    }

    /** Where DuckDB may spill. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    Path lockFile() {
        return root.resolve("lock");
    }
}
