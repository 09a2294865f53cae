package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.IngestCommand;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.workspace.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the region and the templates write, taken in by the real job. */
class DeliveredFilesIT {
    @TempDir
    private Path temporary;

    @Test
    void exactlyThePlantedMistakesAreRejectedForTheirReasons() throws Exception {
        Path region = temporary.resolve("region");
        new DemoRegion(1_500, 2, 11).writeTo(region, persons -> {});
        assertThat(rejectedAfterIngest(region)).isEqualTo(plantedRejections(region));
    }

    @Test
    void everyTemplateIsAcceptedAsItIs() throws Exception {
        Path templates = temporary.resolve("templates");
        List<Path> files = Template.writeTo(templates);
        assertThat(files).hasSize(Feeds.all().size() + 2);
        assertThat(rejectedAfterIngest(templates)).isEmpty();
        for (Feed feed : Feeds.all()) {
            List<String> lines = Files.readAllLines(templates.resolve(feed.name() + ".csv"));
            // The wide file's two responses answer five and three items on a scale, and one with five choices each.
            int wide = feed == Feeds.MEASUREMENTS ? 5 + 3 + 2 * 5 : 0;
            assertThat(count("landing/" + feed.name())).as(feed.name()).isEqualTo(lines.size() - 1L + wide);
        }
    }

    @Test
    void theReadmeOfTheTemplatesExplainsEveryColumn() throws IOException {
        Path templates = temporary.resolve("templates");
        Template.writeTo(templates);
        String readme = Files.readString(templates.resolve(Template.README));
        for (Feed feed : Feeds.all()) {
            assertThat(readme).contains("## " + feed.name());
            feed.columns()
                    .forEach(column -> assertThat(readme)
                            .contains("| " + column.name() + " | ")
                            .contains(column.description()));
        }
    }

    /** Rows by feed and reason. */
    private Map<String, Long> rejectedAfterIngest(Path from) throws SQLException {
        String data = temporary.resolve("data").toString();
        int exitCode = Commands.run(new IngestCommand(), "ingest", "--from", from.toString(), "--data", data);
        assertThat(exitCode).isZero();
        Map<String, Long> rejected = new TreeMap<>();
        if (!Files.isDirectory(temporary.resolve("data/rejected")) || count("rejected") == 0) {
            return rejected;
        }
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery("SELECT feed || ' ' || reason, sum(rows) FROM read_parquet('"
                        + temporary.resolve("data/rejected") + "/**/*.parquet') GROUP BY 1")) {
            while (rows.next()) {
                rejected.put(rows.getString(1), rows.getLong(2));
            }
        }
        return rejected;
    }

    private long count(String folder) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            String pattern = temporary.resolve("data").resolve(folder) + "/**/*.parquet";
            try (ResultSet files = statement.executeQuery("SELECT count(*) FROM glob('" + pattern + "')")) {
                files.next();
                if (files.getLong(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM read_parquet('" + pattern + "')")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Map<String, Long> plantedRejections(Path region) throws IOException {
        Map<String, Long> planted = new TreeMap<>();
        for (String line : Files.readAllLines(region.resolve(DemoRegion.MISTAKES_FILE))) {
            String[] row = line.split(",", -1);
            boolean isRejected = !row[2].isEmpty() && !row[0].equals("feed");
            if (isRejected) {
                planted.merge(row[0] + " " + row[2], Long.valueOf(row[3]), Long::sum);
            }
        }
        return planted;
    }
}
