package fi.mittava.benchmarks.query;

import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A DuckDB file that SQL is run on as it is written, by two threads. */
final class HandSql implements AutoCloseable {

    private final Connection connection;

    private HandSql(Connection connection) {
        this.connection = connection;
    }

    static HandSql on(Path file) {
        Properties settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", "4GB");
        try {
            HandSql sql = new HandSql(DriverManager.getConnection("jdbc:duckdb:", settings));
            sql.execute("ATTACH '" + file + "' AS measured (READ_ONLY)");
            sql.execute("USE measured");
            return sql;
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB doesn't start", failure);
        }
    }

    private void execute(String statement) {
        try (Statement executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB refuses: " + failure.getMessage(), failure);
        }
    }

    /** Reads every row of the answer, and how many there are. */
    int run(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        } catch (SQLException failure) {
            throw new CommandFailure("hand-written SQL failed: " + failure.getMessage(), failure);
        }
    }

    long number(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new CommandFailure("hand-written SQL failed: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new CommandFailure("can't close a file", failure);
        }
    }
}
