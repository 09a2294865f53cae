package fi.mittava.warehouse.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CancellationIT {

    private static final String ENDLESS = "SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b";

    @Test
    @Timeout(60)
    void whatRunsIsStoppedAndNothingFollows(@TempDir Path folder) throws Exception {
        try (ConnectionPool connections = open(folder)) {
            Cancellation cancellation = new Cancellation();
            CountDownLatch isBegun = new CountDownLatch(1);
            FutureTask<Long> reading = new FutureTask<>(() -> cancellation.run(() -> connections.read(sql -> {
                isBegun.countDown();
                return (long) sql.fetch(ENDLESS).size();
            })));
            Thread.ofPlatform().daemon().start(reading);
            isBegun.await();
            while (!reading.isDone()) {
                cancellation.cancel();
                TimeUnit.MILLISECONDS.sleep(20);
            }

            assertThatThrownBy(reading::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> cancellation.run(() -> connections.read(sql -> sql.fetch("SELECT 1"))))
                    .isInstanceOf(CancellationException.class);
            assertThat(connections.<Integer>read(sql -> sql.fetch("SELECT 1").size()))
                    .isEqualTo(1);
        }
    }

    private static ConnectionPool open(Path folder) throws SQLException {
        return new ConnectionPool(
                DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("empty.duckdb"), new Properties())
                        .unwrap(DuckDBConnection.class),
                new Settings().withStatementType(StatementType.STATIC_STATEMENT));
    }
}
