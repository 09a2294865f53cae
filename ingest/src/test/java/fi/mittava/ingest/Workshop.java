package fi.mittava.ingest;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A folder of feed files, a data folder, and the command between them, for tests. */
final class Workshop {
    final Path from;
    final Path data;

    Workshop(Path folder) throws IOException {
        from = Files.createDirectories(folder.resolve("feeds"));
        data = folder.resolve("data");
    }

    Path write(String name, String text) throws IOException {
        Path file = from.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    /** Writes the feed's example record with other values in some columns, as many times as there are maps. */
    Path writeExamples(Feed feed, List<Map<String, String>> records) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", feed.header())).append('\n');
        for (Map<String, String> record : records) {
            text.append(feed.columns().stream()
                            .map(column -> record.getOrDefault(column.name(), column.example()))
                            .map(value -> '"' + value + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return write(feed.name() + ".csv", text.toString());
    }

    /** Runs the command; what it told. */
    String ingest() {
        return ingest(null);
    }

    /** Runs the command with a folder of own definitions. */
    String ingest(@Nullable Path instruments) {
        StringWriter told = new StringWriter();
        Console console = new Console(new PrintWriter(told));
        try (Ingest ingest = new Ingest(settings(instruments), console)) {
            ingest.run();
        }
        return told.toString();
    }

    /** Starts the command with {@code --watch}; files must have been quiet for a second. */
    Watching watch() {
        return watch(null);
    }

    Watching watch(@Nullable Path instruments) {
        return new Watching(settings(instruments));
    }

    /** The same with Flink's pages and metrics on these ports. */
    Watching watch(int pages, int metrics) {
        Map<Setting, @Nullable String> flags = new EnumMap<>(Setting.class);
        flags.put(Setting.INGEST_WEB_PORT, String.valueOf(pages));
        flags.put(Setting.INGEST_METRICS_PORT, String.valueOf(metrics));
        return new Watching(settings(null, flags));
    }

    private IngestSettings settings(@Nullable Path instruments) {
        return settings(instruments, new EnumMap<>(Setting.class));
    }

    private IngestSettings settings(@Nullable Path instruments, Map<Setting, @Nullable String> flags) {
        flags.put(Setting.INSTRUMENTS_DIR, instruments == null ? null : instruments.toString());
        flags.put(Setting.DATA_DIR, data.toString());
        flags.put(Setting.WATCH_QUIET_SECONDS, "1");
        return IngestSettings.of(from, Settings.load(flags));
    }

    /** The command as a process of its own, with its class path and flags as the launcher gives them. */
    List<String> command() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                IngestCommand.class.getName(),
                "ingest",
                "--from",
                from.toString(),
                "--data",
                data.toString()));
    }

    /** The command as by somebody whom permissions hold: the superuser, whom they don't, gives that right up. */
    List<String> asAnybody() {
        List<String> command = command();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(0, List.of("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"));
        }
        return command;
    }

    /** Rows of a query as text, columns with a bar between; {@code landing:x} and {@code rejected:x} name folders. */
    List<String> rows(String sql) throws SQLException {
        String query = sql.replaceAll(
                "\\b(landing|rejected):(\\w+|\\*)",
                "read_parquet('" + data + "/$1/$2/*.parquet', union_by_name = true)");
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> fields = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    fields.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join(" | ", fields));
            }
        }
        return rows;
    }
}
