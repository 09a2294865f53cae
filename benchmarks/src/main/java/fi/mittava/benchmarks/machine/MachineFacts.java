package fi.mittava.benchmarks.machine;

import fi.mittava.workspace.CommandFailure;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/** The machine and the versions on it, in a line: a measurement means nothing without them. */
public final class MachineFacts {

    private MachineFacts() {}

    public static String line() {
        return String.format(
                Locale.ROOT,
                "%d cores, %.1f GB, %s %s, JDK %s, DuckDB %s",
                Runtime.getRuntime().availableProcessors(),
                memory() / 1e9,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                duckDb());
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    private static String duckDb() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException failure) {
            throw new CommandFailure("DuckDB doesn't start", failure);
        }
    }
}
