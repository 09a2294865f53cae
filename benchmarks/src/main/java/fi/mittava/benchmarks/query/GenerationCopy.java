package fi.mittava.benchmarks.query;

import fi.mittava.warehouse.generation.Dimension;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A published generation in another layout, with the same rows. Only what no question of a page reads is left out: lists of
 * months, paths, the study's covariates and variances.
 */
final class GenerationCopy {

    private static final String COLUMNS =
            "SELECT column_name FROM duckdb_columns() WHERE database_name = 'one' AND table_name = 'participation'"
                    + " AND ";
    private static final String READ = "NOT (data_type LIKE '%[]' OR column_name IN ('path', 'person')"
            + " OR regexp_full_match(column_name, 'z[0-9]+'))";
    private static final List<String> MEMBERS = Arrays.stream(Dimension.values())
            .filter(dimension -> dimension != Dimension.TARGET_GROUP)
            .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Statement statement;
    private final Layout layout;

    private GenerationCopy(Statement statement, Layout layout) {
        this.statement = statement;
        this.layout = layout;
    }

    /** Writes a new file into the folder; what lay there is written over. */
    static Path of(Path generation, Layout layout, Path folder) {
        Path file = folder.resolve(layout.name() + ".duckdb");
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
                if (!layout.setting().isEmpty()) {
                    statement.execute(layout.setting());
                }
                new GenerationCopy(statement, layout).write();
                statement.execute("CHECKPOINT many");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new CommandFailure("can't write " + file + ": " + failure.getMessage(), failure);
        }
        return file;
    }

    private void write() throws SQLException {
        String tables = "SELECT table_name FROM duckdb_tables() WHERE database_name = 'one' AND table_name NOT IN"
                + " ('participation', 'effect_variance')";
        for (String table : texts(tables)) {
            statement.execute("CREATE TABLE many." + table + " AS FROM one." + table);
        }
        List<String> columns = new ArrayList<>();
        columns.add("person + CAST(copy * (SELECT max(person) + 1 FROM one.participation) AS INTEGER) AS person");
        columns.addAll(texts(COLUMNS + READ + " ORDER BY column_index").stream()
                .map(column -> MEMBERS.contains(column) ? member(column) : column)
                .toList());
        String rows = "SELECT " + String.join(", ", columns) + " FROM one.participation, range(" + layout.times()
                + ") copies(copy)";
        statement.execute("CREATE TABLE many.participation AS " + rows + " LIMIT 0");
        if (layout.types() == Layout.Types.WIDE) {
            widen();
        }
        if (layout.isSorted()) {
            // A service type at a time, since sorting all would take more memory than many machines have.
            for (String type : texts("SELECT DISTINCT service_type FROM one.participation ORDER BY ALL")) {
                statement.execute("INSERT INTO many.participation " + rows + " WHERE service_type = " + type
                        + " ORDER BY participation.service, participation.provider, start_month, person");
            }
        } else {
            statement.execute("INSERT INTO many.participation " + rows + " ORDER BY hash(person, record_key)");
        }
    }

    private String member(String column) {
        return layout.types() == Layout.Types.TEXT ? "format('{:08d}', " + column + ") AS " + column : column;
    }

    private void widen() throws SQLException {
        String types = "SELECT column_name FROM duckdb_columns() WHERE database_name = 'many'"
                + " AND table_name = 'participation' AND data_type ";
        for (String column : texts(types + "LIKE '%INT%'")) {
            statement.execute("ALTER TABLE many.participation ALTER " + column + " TYPE BIGINT");
        }
        for (String column : texts(types + "= 'FLOAT'")) {
            statement.execute("ALTER TABLE many.participation ALTER " + column + " TYPE DOUBLE");
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
