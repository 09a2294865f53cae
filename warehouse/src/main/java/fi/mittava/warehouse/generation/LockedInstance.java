package fi.mittava.warehouse.generation;

import static fi.mittava.warehouse.generation.tables.Tables.GENERATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** A DuckDB instance over one file, read-only, that reads and writes nothing else and whose settings can't be changed. */
final class LockedInstance implements AutoCloseable {

    /** Containers that share a data folder may each have the same process number. */
    private static final String PROCESS =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());

    private final ConnectionPool connections;
    private final Path spillFolder;

    private LockedInstance(ConnectionPool connections, Path spillFolder) {
        this.connections = connections;
        this.spillFolder = spillFolder;
    }

    static LockedInstance open(Path file, DuckDbLimits limits) {
        Path spillFolder = spillFolder(file, limits);
        makeParent(spillFolder);
        ConnectionPool connections = new ConnectionPool(connect(file, limits, spillFolder), statements(limits));
        LockedInstance instance = new LockedInstance(connections, spillFolder);
        try {
            instance.checkVersion(file);
            return instance;
        } catch (GenerationUnreadable e) {
            instance.close();
            throw e;
        }
    }

    ConnectionPool connections() {
        return connections;
    }

    /** DuckDB makes the last folder of the path when it spills, and no other. */
    private static void makeParent(Path spillFolder) {
        try {
            Files.createDirectories(spillFolder.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DuckDBConnection connect(Path file, DuckDbLimits limits, Path spillFolder) {
        Properties settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", limits.memory());
        settings.setProperty("threads", Integer.toString(limits.threads()));
        settings.setProperty("temp_directory", spillFolder.toString());
        settings.setProperty("lock_configuration", "true");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings)
                    .unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new GenerationUnreadable(file, "can't be opened", e);
        }
    }

    private static Settings statements(DuckDbLimits limits) {
        return new Settings()
                .withRenderSchema(false)
                .withRenderCatalog(false)
                .withStatementType(StatementType.STATIC_STATEMENT)
                .withExecuteLogging(false)
                .withQueryTimeout((int) limits.queryTime().toSeconds());
    }

    private void checkVersion(Path file) {
        @Nullable String version;
        try {
            version = connections.read(sql ->
                    sql.select(GENERATION.SCHEMA_VERSION).from(GENERATION).fetchSingle(GENERATION.SCHEMA_VERSION));
        } catch (DataAccessException e) {
            throw new GenerationUnreadable(file, "is not a generation of Mittava", e);
        }
        if (!GenerationSchema.version().equals(version)) {
            throw new GenerationUnreadable(
                    file, "has schema version " + version + ", but this Mittava reads " + GenerationSchema.version());
        }
    }

    /** Of this process and file alone: instances that share a folder would write over one another's files. */
    private static Path spillFolder(Path file, DuckDbLimits limits) {
        String name = file.getFileName() + "-" + ProcessHandle.current().pid() + "-" + PROCESS;
        return limits.temporaryFolder().toAbsolutePath().resolve(name);
    }

    @Override
    public void close() {
        connections.close();
        if (Files.exists(spillFolder)) {
            deleteSpillFolder();
        }
    }

    private void deleteSpillFolder() {
        try (Stream<Path> files = Files.list(spillFolder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(spillFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
