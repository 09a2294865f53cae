package fi.mittava.warehouse.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/** Connections to one DuckDB instance. A connection is for one thread at a time, so each reader borrows its own. */
final class ConnectionPool implements AutoCloseable {

    private final DuckDBConnection first;
    private final Settings settings;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    ConnectionPool(DuckDBConnection first, Settings settings) {
        this.first = first;
        this.settings = settings;
    }

    <T extends @Nullable Object> T read(Function<DSLContext, T> work) {
        Connection connection = borrow();
        try {
            return work.apply(DSL.using(new DefaultConfiguration()
                    .set(connection)
                    .set(SQLDialect.DUCKDB)
                    .set(settings)
                    .set(new DefaultExecuteListenerProvider(new Cancellation.Listener()))));
        } catch (DataAccessException failure) {
            if (Cancellation.isOfThreadCancelled()) {
                throw new CancellationException();
            }
            throw failure;
        } finally {
            idle.push(connection);
        }
    }

    private Connection borrow() {
        Connection connection = idle.poll();
        if (connection != null) {
            return connection;
        }
        try {
            return first.duplicate();
        } catch (SQLException e) {
            throw new DataAccessException("no connection to the generation", e);
        }
    }

    /** Only once nobody reads any more. */
    @Override
    public void close() {
        try {
            for (Connection connection; (connection = idle.poll()) != null; ) {
                connection.close();
            }
            first.close();
        } catch (SQLException e) {
            throw new DataAccessException("could not close the generation", e);
        }
    }
}
