package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * {@code warehouse.duckdb}: derived from landing, so it is never migrated but made again: when its schema version is
 * another, when files it was made of have left landing, when it is damaged, or when asked. Until the new file is
 * complete the old one stays.
 */
public final class WorkingFile {

    private static final long LARGE_LOG_BYTES = 64L << 20;

    private final DataFolder folder;
    private final DatabaseLimits limits;
    private final Progress progress;
    private final String schemaVersion;

    public WorkingFile(DataFolder folder, DatabaseLimits limits, Progress progress, String schemaVersion) {
        this.folder = folder;
        this.limits = limits;
        this.progress = progress;
        this.schemaVersion = schemaVersion;
    }

    /** Opens the file for work: as it is, or, if asked or needed, made anew with all of landing. */
    public Database open(boolean isRebuild) {
        Database database = isRebuild ? null : openIfUsable();
        if (database == null) {
            loadAnew();
            database = open();
        }
        return database;
    }

    /**
     * Loads stay in DuckDB's log beside the file until it is large: to rewrite the parts of the file that a small load touches
     * takes as long as all the rest of it.
     */
    private Database open() {
        boolean isLogLarge = bytes(logOf(folder.warehouseFile())) > LARGE_LOG_BYTES;
        Database database = Database.open(folder.warehouseFile(), limits, progress);
        database.execute(
                "SET checkpoint_threshold = '1TB'; PRAGMA disable_checkpoint_on_shutdown", "open the working file");
        if (isLogLarge) {
            database.execute("CHECKPOINT warehouse", "write the log into the working file");
        }
        return database;
    }

    public LoadLedger ledger(Database database) {
        return new LoadLedger(database);
    }

    /** Whether any of these files, named from the data folder, may be in the working file or a generation made of it. */
    public boolean mayHold(List<String> paths) {
        if (!Files.exists(folder.warehouseFile())) {
            return true;
        }
        try (Database database = open()) {
            return new LoadLedger(database).paths().stream().anyMatch(paths::contains);
        } catch (CommandFailure | DataAccessException damaged) {
            return true;
        }
    }

    /** Removes the file and what work on it has spilled: their free blocks would keep what has left landing. */
    public void remove() {
        delete(folder.warehouseFile());
        delete(buildingFile());
        try (Stream<Path> spilled =
                Files.isDirectory(limits.temporaryFolder()) ? Files.list(limits.temporaryFolder()) : Stream.empty()) {
            spilled.forEach(WorkingFile::delete);
        } catch (IOException failure) {
            throw new CommandFailure("can't list " + limits.temporaryFolder() + "; check who may read there", failure);
        }
    }

    private Path buildingFile() {
        return folder.root().resolve("warehouse-new.duckdb");
    }

    private void loadAnew() {
        Path building = buildingFile();
        delete(building);
        try (Database database = Database.open(building, limits, progress)) {
            LoadLedger.create(database, schemaVersion);
            database.inTransaction(() -> new LandingLoader(database, folder, progress).load(null));
        }
        delete(folder.warehouseFile());
        try {
            Files.move(building, folder.warehouseFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new CommandFailure("can't put " + building + " in its place; check who may write there", failure);
        }
    }

    private @Nullable Database openIfUsable() {
        if (!Files.exists(folder.warehouseFile())) {
            return null;
        }
        try {
            Database database = open();
            String reason = reasonToMakeItAgain(database);
            if (reason == null) {
                return database;
            }
            database.close();
            progress.note("The working file is made again from landing: " + reason + ".");
        } catch (CommandFailure damaged) {
            progress.note("The working file is made again from landing: it can't be opened.");
        }
        return null;
    }

    private @Nullable String reasonToMakeItAgain(Database database) {
        try {
            Object version = database.sql().fetchValue("SELECT schema_version FROM ledger.state");
            if (!schemaVersion.equals(version)) {
                return "it is of another version of Mittava";
            }
            boolean isWithin = new LoadLedger(database).isWithin(parquetFiles(), folder.root());
            return isWithin ? null : "files that it was made of have left landing";
        } catch (DataAccessException damaged) {
            return "it can't be read";
        }
    }

    private List<Path> parquetFiles() {
        return Stream.concat(
                        ParquetFolder.files(folder.landing()).stream(), ParquetFolder.files(folder.rejected()).stream())
                .toList();
    }

    /** DuckDB's log of changes beside a file belongs to it. */
    private static void delete(Path file) {
        Consumer<Path> delete = path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException failure) {
                throw new CommandFailure("can't remove " + path + "; check who may write there", failure);
            }
        };
        delete.accept(file);
        delete.accept(logOf(file));
    }

    private static Path logOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }

    private static long bytes(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new CommandFailure("can't read " + file + "; check who may read there", failure);
        }
    }
}
