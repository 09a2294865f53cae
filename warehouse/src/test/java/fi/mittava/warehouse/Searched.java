package fi.mittava.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for texts in every byte of every file of a folder; Parquet and DuckDB files are packed, so in their values too. */
public final class Searched implements AutoCloseable {

    private final Connection connection;

    private Searched() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** Those of {@code texts} that are found somewhere, each with the file. */
    public static Set<String> found(Path folder, Set<String> texts) {
        try (Searched searched = new Searched();
                Stream<Path> files = Files.walk(folder)) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = file + searched.content(file);
                texts.stream()
                        .filter(content::contains)
                        .forEach(text -> found.add(text + " in " + folder.relativize(file)));
            }
            return found;
        } catch (IOException | SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private String content(Path file) throws IOException, SQLException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (file.toString().endsWith(".parquet")) {
            return bytes + values("read_parquet('" + file + "')");
        }
        return file.toString().endsWith(".duckdb") ? bytes + tables(file) : bytes;
    }

    private String tables(Path file) throws SQLException {
        execute("ATTACH '" + file + "' AS searched (READ_ONLY)");
        String names = values("(SELECT format('searched.{}.{}', schema_name, table_name) FROM duckdb_tables()"
                + " WHERE database_name = 'searched')");
        StringBuilder all = new StringBuilder();
        for (String table : names.lines().toList()) {
            all.append(values(table));
        }
        execute("DETACH searched");
        return all.toString();
    }

    /** Every value of a table: columns with a blank between, a line a row. */
    private String values(String table) throws SQLException {
        StringBuilder values = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    values.append(column == 1 ? "" : " ").append(rows.getString(column));
                }
                values.append('\n');
            }
        }
        return values.toString();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
