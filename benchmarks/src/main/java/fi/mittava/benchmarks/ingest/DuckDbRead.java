package fi.mittava.benchmarks.ingest;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.LandedType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** DuckDB's own way to take in the same files: into a table of a database on disk, in a process of its own. */
final class DuckDbRead {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Columns of the feed that survey tools don't send. */
    private static final Set<String> NOT_SENT = Set.of("service_code", "contract_code", "updated_at", "deleted");

    private DuckDbRead() {}

    /**
     * Reads.
     *
     * @param arguments folder of the files, the new database, threads
     */
    public static void main(String[] arguments) throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:" + arguments[1]);
                Statement statement = duckDb.createStatement()) {
            statement.execute("SET threads = " + arguments[2]);
            statement.execute("CREATE TABLE measurements AS FROM read_csv('" + arguments[0]
                    + "/*.csv', header = true, delim = ',', columns = {" + columns() + "})");
        }
    }

    /** In the order of the drawn files' header, of the types that the contract names. */
    private static String columns() {
        List<String> sent = List.of(
                "response_id",
                "participation_id",
                "instrument_code",
                "instrument_version",
                "phase",
                "answered_on",
                "item_code",
                "answer",
                "collected_by",
                "mode",
                "language");
        Set<String> declared = Feeds.MEASUREMENTS.columns().stream()
                .map(Column::name)
                .filter(name -> !NOT_SENT.contains(name))
                .collect(Collectors.toSet());
        if (!declared.equals(Set.copyOf(sent))) {
            throw new IllegalStateException("the feed has other columns by now: " + declared);
        }
        return sent.stream()
                .map(name -> name + ": '"
                        + type(Feeds.MEASUREMENTS.column(name).type().landed()) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String type(LandedType type) {
        return type == LandedType.TEXT ? "VARCHAR" : type.name();
    }

    static Cost run(MeasurementFiles files, Path database, int threads) {
        return new Launcher(JAVA)
                .run(
                        List.of(
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DuckDbRead.class.getName(),
                                files.folder().toString(),
                                database.toString(),
                                Integer.toString(threads)),
                        line -> {});
    }
}
