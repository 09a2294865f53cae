package fi.mittava.benchmarks.query;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A published generation several times over: every person and participation as often as asked, in the same order and types. Only
 * the columns that no question of a page reads are left out: lists of months, paths and the study's covariates.
 */
final class ManifoldGeneration {

    private static final String UNREAD =
            "data_type LIKE '%[]' OR column_name = 'path' OR regexp_full_match(column_name, 'z[0-9]+')";

    private ManifoldGeneration() {}

    /** Writes a new file beside {@code spill}; what lay there is written over. */
    static Path of(Path generation, int times, Path folder) {
        Path file = folder.resolve("times-" + times + ".duckdb");
        Properties settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", "8GB");
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
                    Statement statement = connection.createStatement()) {
                statement.execute("ATTACH '" + generation + "' AS one (READ_ONLY)");
                statement.execute("ATTACH '" + file + "' AS many");
                copy(statement, times);
                statement.execute("CHECKPOINT many");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new CommandFailure("can't write " + file + ": " + failure.getMessage(), failure);
        }
        return file;
    }

    private static void copy(Statement statement, int times) throws SQLException {
        String tables =
                "SELECT table_name FROM duckdb_tables() WHERE database_name = 'one' AND table_name <> 'participation'";
        for (String table : texts(statement, tables)) {
            statement.execute("CREATE TABLE many." + table + " AS FROM one." + table);
        }
        String unread = "SELECT column_name FROM duckdb_columns() WHERE database_name = 'one'"
                + " AND table_name = 'participation' AND (" + UNREAD + ")";
        String rows =
                "SELECT person + CAST(copy * (SELECT max(person) + 1 FROM one.participation) AS INTEGER) AS person,"
                        + " one.participation.* EXCLUDE (person, " + String.join(", ", texts(statement, unread))
                        + ") FROM one.participation, range(" + times + ") copies(copy)";
        statement.execute("CREATE TABLE many.participation AS " + rows + " LIMIT 0");
        for (String type :
                texts(statement, "SELECT DISTINCT CAST(service_type AS VARCHAR) FROM one.participation ORDER BY ALL")) {
            statement.execute("INSERT INTO many.participation " + rows + " WHERE service_type = " + type
                    + " ORDER BY service, provider, start_month, person");
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
