package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A marked identity code stands in every column of every feed, and comes out nowhere. */
class IdentityLeakIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void noIdentityCodeGetsOut() throws IOException, SQLException {
        String marked = markedCode();
        Workshop shop = new Workshop(folder);
        for (Feed feed : Feeds.all()) {
            List<Map<String, String>> records = new ArrayList<>();
            for (Column column : feed.columns()) {
                records.add(Map.of(column.name(), marked));
                records.add(Map.of(column.name(), "x " + marked + " y"));
            }
            shop.writeExamples(feed, records);
        }
        shop.write("areas_" + marked + ".csv", "area_code,name_fi," + marked + "\nA1,x," + marked + "\n");
        shop.write("persons_2.csv", marked + ",x\n" + marked + ",y\n");
        shop.write("unknown_" + marked + ".csv", marked + "\n");

        String told = outputOf(shop::ingest);

        assertThat(told).contains("left out areas_***********.csv").contains("left out unknown_***********.csv");
        assertThat(told).doesNotContain(marked).doesNotContain(marked.substring(0, 10));
        assertThat(shop.rows("SELECT count(*) FROM landing:persons")).containsExactly("1");
        for (String table : List.of("landing", "rejected")) {
            for (Feed feed : Feeds.all()) {
                if (Files.exists(shop.data.resolve(table).resolve(feed.name()))) {
                    assertThat(shop.rows("SELECT * FROM " + table + ":" + feed.name()))
                            .noneMatch(row -> row.contains(marked.substring(0, 10)));
                }
            }
        }
        try (Stream<Path> files = Files.walk(shop.data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(marked.substring(0, 10));
                assertThat(file.toString()).doesNotContain(marked);
            }
        }
    }

    /** What was told, and everything that went to the terminal meanwhile. */
    private static String outputOf(java.util.function.Supplier<String> command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream all = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            return command.get() + seen.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Born on 13 December 1913: a code that no other test uses. */
    private static String markedCode() {
        String digits = "131213987";
        return "131213-987" + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Integer.parseInt(digits) % 31);
    }
}
