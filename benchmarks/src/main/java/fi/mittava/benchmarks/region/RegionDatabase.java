package fi.mittava.benchmarks.region;

import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The DuckDB that draws a region and writes it as Parquet. */
final class RegionDatabase implements AutoCloseable {

    private final Connection connection;

    RegionDatabase(Path temporaryFolder) {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB doesn't start", failure);
        }
        run("SET TimeZone = 'UTC'; SET memory_limit = '4GB'; SET temp_directory = " + quoted(temporaryFolder));
    }

    /** Sets a variable that the models read. */
    void set(String variable, String expression) {
        run("SET VARIABLE " + variable + " = " + expression);
    }

    /** Runs statements. */
    void run(String statements) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB refuses to draw the region: " + failure.getMessage(), failure);
        }
    }

    long number(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB refuses to count the region: " + failure.getMessage(), failure);
        }
    }

    /** Writes a query's rows, as ingest packs them: zstd, in groups of some hundred thousand rows. */
    void write(String query, Path parquet) {
        run("COPY (" + query.strip().replaceFirst(";$", "") + "\n) TO " + quoted(parquet)
                + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 500000)");
    }

    /** Names and types of a Parquet file's columns, in order. */
    Map<String, String> columns(Path parquet) {
        Map<String, String> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("DESCRIBE FROM " + quoted(parquet))) {
            while (answer.next()) {
                columns.put(answer.getString("column_name"), answer.getString("column_type"));
            }
            return columns;
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB can't read " + parquet, failure);
        }
    }

    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB doesn't close", failure);
        }
    }
}
