package fi.mittava.warehouse.database;

import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A DuckDB instance of this thread's own, over the working file or over nothing but memory.
 *
 * <p>The file is always attached as {@code warehouse}, whatever its name, so that models may name it.
 */
public final class Database implements AutoCloseable {

    private final Connection connection;
    private final DSLContext sql;
    private final Progress progress;

    private Database(Connection connection, Progress progress) {
        this.connection = connection;
        this.sql = DSL.using(
                connection,
                SQLDialect.DUCKDB,
                new Settings().withExecuteLogging(false).withRenderSchema(true));
        this.progress = progress;
    }

    /** Opens {@code file}, made if it isn't there. */
    public static Database open(Path file, DatabaseLimits limits, Progress progress) {
        Database database = inMemory(limits, progress);
        try {
            database.execute("ATTACH " + quoted(file.toAbsolutePath().toString()) + " AS warehouse", "open " + file);
            database.execute("USE warehouse", "open " + file);
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** An instance without a file, to read Parquet with. */
    public static Database inMemory(DatabaseLimits limits, Progress progress) {
        return start(limits, progress, false);
    }

    /** The same, whose answers come row by row, one at a time: for {@link #forEach} of what may not fit into memory. */
    public static Database streaming(DatabaseLimits limits, Progress progress) {
        return start(limits, progress, true);
    }

    private static Database start(DatabaseLimits limits, Progress progress, boolean isStreaming) {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, Boolean.toString(isStreaming));
        settings.setProperty("memory_limit", limits.memory());
        settings.setProperty("threads", Integer.toString(limits.threads()));
        settings.setProperty(
                "temp_directory", limits.temporaryFolder().toAbsolutePath().toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "false");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            Database database = new Database(connection, progress);
            database.execute("SET TimeZone = 'UTC'", "set the time zone");
            return database;
        } catch (SQLException failure) {
            throw new CommandFailure(
                    "DuckDB doesn't start with warehouse.memory '" + limits.memory() + "' and warehouse.threads '"
                            + limits.threads() + "'; give a size such as 4GB and a whole number",
                    failure);
        }
    }

    /** For queries put together in code, and for small questions. */
    public DSLContext sql() {
        return sql;
    }

    /** Tells whoever waits what is no step of the work. */
    public void note(String line) {
        progress.note(line);
    }

    /** The one whole number that a query answers. */
    public long number(String query) {
        Object number = sql.fetchValue(query);
        if (number instanceof Number whole) {
            return whole.longValue();
        }
        throw new IllegalArgumentException("must answer one number: " + query);
    }

    /**
     * Hands on the rows of a query, one by one.
     *
     * @param doing what for, as in "can't …"; it stands in the message of a failure, which never quotes data
     * @param isMoreWanted hears each row; after false no other comes
     */
    public void forEach(String query, String doing, Predicate<Record> isMoreWanted) {
        try (Cursor<Record> rows = sql.fetchLazy(query)) {
            Record row = rows.fetchNext();
            while (row != null && isMoreWanted.test(row)) {
                row = rows.fetchNext();
            }
        } catch (DataAccessException failure) {
            SQLException cause = failure.getCause(SQLException.class);
            throw cause == null ? failure : DatabaseFailures.told(doing, cause);
        }
    }

    /** Hears a row of a query's answer. */
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Hands on the rows of a query as JDBC has them: for so many that a record for each would be dear.
     *
     * @param doing what for, as in "can't …"; it stands in the message of a failure, which never quotes data
     */
    public void read(String query, String doing, RowReader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException failure) {
            throw DatabaseFailures.told(doing, failure);
        }
    }

    /** Rows for a temporary table, to be closed when it has them all. */
    public TableRows rowsFor(String temporaryTable) {
        return TableRows.of(connection, temporaryTable);
    }

    /** Names without a schema are looked up in these, in turn; what is made without one is made in the first. */
    public void lookIn(String... schemas) {
        String path = Stream.of(schemas).map(schema -> "warehouse." + schema).collect(Collectors.joining(","));
        execute("SET search_path = " + quoted(path), "look in " + path);
    }

    /** Runs every statement of the models, in order. */
    public void run(List<SqlModel> models) {
        models.forEach(this::run);
    }

    /** Runs every statement of a model. */
    public void run(SqlModel model) {
        long start = System.nanoTime();
        execute(model.text(), "run the model " + model.name());
        progress.part(model.name(), Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Runs one or more statements.
     *
     * @param doing what for, as in "can't …"; it stands in the message of a failure, which never quotes data
     */
    public void execute(String statements, String doing) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw DatabaseFailures.told(doing, failure);
        }
    }

    /** Runs {@code work} in one transaction: all of it, or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        execute("BEGIN TRANSACTION", "begin a transaction");
        try {
            T result = work.get();
            execute("COMMIT", "commit what was done");
            return result;
        } catch (RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(RuntimeException failure) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException nothingToRollBack) {
            failure.addSuppressed(nothingToRollBack);
        }
    }

    /** A text as SQL writes it. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw DatabaseFailures.told("close the database", failure);
        }
    }
}
