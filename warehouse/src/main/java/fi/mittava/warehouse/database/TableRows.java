package fi.mittava.warehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Puts rows into a temporary table, long lists of numbers among them, which would be dear as text of statements. */
public final class TableRows implements AutoCloseable {

    private final String table;
    private final DuckDBAppender appender;

    private TableRows(String table, DuckDBAppender appender) {
        this.table = table;
        this.appender = appender;
    }

    static TableRows of(Connection connection, String table) {
        try {
            DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
            return new TableRows(table, appender);
        } catch (SQLException failure) {
            throw DatabaseFailures.told("fill " + table, failure);
        }
    }

    /** One row: a value for each column, of the column's own type; a double that isn't a number is null. */
    public void add(@Nullable Object... values) {
        try {
            appender.beginRow();
            for (Object value : values) {
                add(value);
            }
            appender.endRow();
        } catch (SQLException failure) {
            throw DatabaseFailures.told("fill " + table, failure);
        }
    }

    private void add(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case Double number -> addNumber(number);
            case Long number -> appender.append(number.longValue());
            case Integer number -> appender.append(number.intValue());
            case Short number -> appender.append(number.shortValue());
            case Byte number -> appender.append(number.byteValue());
            case Boolean flag -> appender.append(flag.booleanValue());
            case String text -> appender.append(text);
            case LocalDate date -> appender.append(date);
            case double[] numbers -> appender.append(numbers);
            case float[] numbers -> appender.append(numbers);
            default ->
                throw new IllegalArgumentException(
                        table + " takes no values of " + value.getClass().getSimpleName());
        }
    }

    private void addNumber(double number) throws SQLException {
        if (Double.isFinite(number)) {
            appender.append(number);
        } else {
            appender.appendNull();
        }
    }

    @Override
    public void close() {
        try {
            appender.close();
        } catch (SQLException failure) {
            throw DatabaseFailures.told("fill " + table, failure);
        }
    }
}
