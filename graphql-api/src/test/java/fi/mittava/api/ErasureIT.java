package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.Launcher.Outcome;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real commands over a person whose values in every feed nobody else has: erased, sent again, found nowhere. */
class ErasureIT {

    /** Born on 13 July 1958; a test code that stands in no other test. */
    private static final String MARKED = "130758-9377";

    private static final String OTHER = "010190-900P";

    private static final List<String> VALUES = List.of(
            MARKED,
            "MARKED",
            "1958-07",
            "2025-02-11",
            "2025-03-17",
            "2024-10-29",
            "2025-08-01",
            "98765.43",
            "4711.17",
            "815.33",
            "7.3125");

    @TempDir
    private Path folder;

    @Test
    void anErasedPersonIsFoundNowhereEvenWhenSentAgain() throws IOException, SQLException {
        Launcher launcher = new Launcher(folder.resolve("work"), Map.of());
        String data = folder.resolve("data").toString();
        write("", "T1");
        succeed(launcher.run("ingest", "--from", folder.resolve("feeds").toString(), "--data", data));
        String before = everything();
        assertThat(VALUES.subList(1, VALUES.size()))
                .as("each could be found before")
                .allMatch(before::contains);

        Outcome refused = launcher.runWith("130758-9373\n", "erase", "--data", data);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).hasLineCount(1).startsWith("mittava: ").doesNotContain("130758");
        succeed(launcher.runWith(MARKED + "\n", "erase", "--data", data));
        assertNothingIsFound(launcher, data);

        write("_again", "T2");
        succeed(launcher.run("ingest", "--from", folder.resolve("feeds").toString(), "--data", data));
        assertNothingIsFound(launcher, data);
    }

    private void assertNothingIsFound(Launcher launcher, String data) throws IOException, SQLException {
        String now = everything();
        assertThat(VALUES).noneMatch(now::contains);
        JsonNode status = new JsonMapper()
                .readTree(launcher.run("status", "--json", "--data", data).out());
        assertThat(status.get("feeds"))
                .hasSizeGreaterThan(5)
                .allSatisfy(feed -> assertThat(feed.get("accepted").asInt()
                                + feed.get("rejected").asInt())
                        .isEqualTo(feed.get("read").asInt()));
    }

    private static void succeed(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.toString()).isZero();
        assertThat(outcome.toString()).doesNotContain(MARKED);
    }

    private void write(String suffix, String participation) throws IOException {
        file(
                "participations" + suffix,
                "participation_id,person_id,service_code,start_date,end_date,cost_eur,area_code",
                """
                OTHER-%1$s,%2$s,S1,2025-01-07,2025-03-07,100.00,A1
                MARKED-%1$s,%3$s,S1,2025-02-11,2025-03-17,98765.43,MARKED-A
                """.formatted(participation, OTHER, MARKED));
        file("persons" + suffix, "person_id,valid_from,birth_date,gender,occupation_code", """
            %s,2024-01-01,1990-01-01,female,5223
            %s,2024-10-29,1958-07-13,male,MARKED-O
            """.formatted(
                        OTHER, MARKED));
        file(
                "measurements" + suffix,
                "response_id,instrument_code,phase,answered_on,item_code,answer,participation_id",
                """
                OTHER-R,asiakasmuutos,start,2025-01-07,w1,6,OTHER-T1
                MARKED-R,asiakasmuutos,start,2025-02-11,w1,7.3125,MARKED-T1
                """);
        file("statuses" + suffix, "person_id,status_code,start_date,source", """
            %s,02,2024-06-01,register
            %s,02,2024-10-29,MARKED-SRC
            """.formatted(OTHER, MARKED));
        file("outcomes" + suffix, "person_id,month,status_code,earnings_eur,benefit_eur", """
            %s,2025-09,01,2000.00,0.00
            %s,2025-08,01,4711.17,815.33
            """.formatted(OTHER, MARKED));
        file("observations" + suffix, "person_id,from_date,source", """
            %s,2024-06-01,register
            %s,2024-10-29,MARKED-SRC
            """.formatted(OTHER, MARKED));
    }

    private void file(String name, String header, String rows) throws IOException {
        Path feeds = Files.createDirectories(folder.resolve("feeds"));
        // The comment column makes the same records another content.
        String text = header + ",note\n" + rows.replace("\n", "," + name + "\n");
        Files.writeString(feeds.resolve(name + ".csv"), text);
    }

    /** Every byte and every value of what the commands keep and have told. */
    private String everything() throws IOException, SQLException {
        StringBuilder all = new StringBuilder();
        for (Path root : List.of(folder.resolve("data"), folder.resolve("work"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(file).append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    values(statement, file, all);
                }
            }
        }
        return all.toString();
    }

    private static void values(Statement statement, Path file, StringBuilder all) throws SQLException {
        if (file.toString().endsWith(".parquet")) {
            rows(statement, "FROM read_parquet('" + file + "')", all);
        } else if (file.toString().endsWith(".duckdb")) {
            statement.execute("ATTACH '" + file + "' AS searched (READ_ONLY)");
            StringBuilder tables = new StringBuilder();
            rows(
                    statement,
                    "SELECT format('searched.{}.{}', schema_name, table_name) FROM duckdb_tables()"
                            + " WHERE database_name = 'searched'",
                    tables);
            for (String table : tables.toString().lines().map(String::strip).toList()) {
                rows(statement, "FROM " + table, all);
            }
            statement.execute("DETACH searched");
        }
    }

    private static void rows(Statement statement, String query, StringBuilder all) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    all.append(rows.getString(column)).append(' ');
                }
                all.append('\n');
            }
        }
    }
}
