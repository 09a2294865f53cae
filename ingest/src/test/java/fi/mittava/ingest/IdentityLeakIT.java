package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Definitions;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A marked identity code stands in every column of every feed, in every guise, and comes out nowhere. */
class IdentityLeakIT {
    private static final String MARKED = markedCode();

    /** The code as it comes, as its guises begin and end: whatever its sign or dash and whatever the check character. */
    private static final Pattern TRACE = Pattern.compile("131213.{1,3}987");

    /** Guises that are identity codes still, and name a person where a person is to be named. */
    private static final List<String> PERSONS =
            List.of(MARKED, MARKED.toLowerCase(Locale.ROOT), MARKED.replace('-', 'Y'), MARKED.replace('-', 'f'));

    private static final List<String> OTHERS = List.of(
            MARKED.replace('-', '\u2013'),
            "x " + MARKED + " y",
            "Anna" + MARKED + "Aalto",
            "(" + MARKED.toLowerCase(Locale.ROOT) + ")",
            // The check character is wrong: somebody's typing error.
            MARKED.substring(0, 10) + "0");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noIdentityCodeGetsOut() throws IOException, InterruptedException, SQLException {
        Workshop shop = new Workshop(folder);
        for (Feed feed : Feeds.all()) {
            List<Map<String, String>> records = new ArrayList<>();
            for (Column column : feed.columns()) {
                guises().forEach(guise -> records.add(Map.of(column.name(), guise)));
            }
            shop.writeExamples(feed, records);
        }
        writeWide(shop);
        shop.write("areas_" + MARKED + ".csv", "area_code,name_fi," + MARKED + "\nA1,x," + MARKED + "\n");
        shop.write("areas_2.csv", "area_code,name_fi," + MARKED + "\nA1,x," + MARKED + "\n");
        shop.write("persons_2.csv", MARKED + ",x\n" + MARKED + ",y\n");
        shop.write("budgets_2.csv", "area_code,\"" + MARKED + "\nA1," + MARKED + "\n");
        shop.write("unknown_" + MARKED + ".csv", MARKED + "\n");
        shop.write(MARKED + "/services.csv", MARKED + "\n");

        Told told = Told.by(shop, Optional.empty());

        assertThat(told.exitCode()).isZero();
        assertThat(told.text())
                .contains("left out areas_***********.csv")
                .contains("left out unknown_***********.csv")
                .contains("left out ***********/services.csv");
        assertThat(TRACE.matcher(told.text()).find()).isFalse();
        for (Feed feed : Feeds.all()) {
            boolean isOfPersons = feed.header().contains("person_id");
            assertThat(landed(shop, feed))
                    .as(feed.name())
                    .isEqualTo(isOfPersons ? PERSONS.size() : feed == Feeds.AREAS ? 1 : 0);
            assertThat(shop.rows("SELECT * FROM rejected:" + feed.name()))
                    .isNotEmpty()
                    .noneMatch(row -> TRACE.matcher(row).find());
        }
        assertThat(shop.rows("SELECT CAST(landed AS VARCHAR) FROM landing:* AS landed"))
                .isNotEmpty()
                .noneMatch(row -> TRACE.matcher(row).find());
        assertNoTraceIn(shop.data);
    }

    @Test
    void noDefinitionBringsOneIn() throws IOException, InterruptedException {
        Workshop shop = new Workshop(folder);
        shop.write("areas.csv", "area_code,name_fi\nA1,x\n");
        String group = "- {code: own, name: {fi: Oma}, when: {age_under: 30}}\n";
        List<Function<String, String>> places = List.of(
                guise -> group.replace("Oma", guise),
                guise -> group.replace("own", guise),
                guise -> group.replace("age_under", guise),
                guise -> group + "# " + guise + "\n");
        List<String> all = guises();
        for (int i = 0; i < places.size(); i++) {
            Path own = Files.createDirectories(folder.resolve("own" + i));
            Files.writeString(own.resolve("target-groups.yaml"), places.get(i).apply(all.get(i)));

            Told told = Told.by(shop, Optional.of(own));

            assertThat(told.exitCode()).isEqualTo(1);
            assertThat(told.text()).contains("target-groups.yaml: line").contains("nothing was ingested");
            assertThat(TRACE.matcher(told.text()).find()).isFalse();
            assertThat(shop.data).doesNotExist();
        }
    }

    private static List<String> guises() {
        return Stream.concat(PERSONS.stream(), OTHERS.stream()).toList();
    }

    /** A response for each column of a wide file and each guise in it; and one file whose header holds the code. */
    private static void writeWide(Workshop shop) throws IOException {
        ResponseForm form = Instruments.of(Definitions.read(Optional.empty()))
                .form("asiakaspalaute")
                .orElseThrow();
        List<String> header = Stream.concat(
                        Feeds.MEASUREMENTS.header().stream()
                                .filter(name -> !ResponseForm.TOLD_OTHERWISE.contains(name)),
                        form.cells().stream().map(ResponseForm.Cell::name).filter(name -> !name.contains(".")))
                .toList();
        Map<String, String> right = Map.of(
                "response_id", "R1", "participation_id", "T1", "phase", "end", "answered_on", "2025-01-01", "f1", "5");
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        for (String marked : header) {
            for (String guise : guises()) {
                text.append(header.stream()
                                .map(name -> name.equals(marked) ? guise : right.getOrDefault(name, ""))
                                .collect(Collectors.joining(",")))
                        .append('\n');
            }
        }
        shop.write("responses_asiakaspalaute.csv", text.toString());
        shop.write("responses_asiakaspalaute_2.csv", "response_id,phase,answered_on," + MARKED + "\nR1,end,x,1\n");
        shop.write("responses_" + MARKED + ".csv", "response_id\nR1\n");
    }

    private static long landed(Workshop shop, Feed feed) throws SQLException {
        boolean isThere = Files.exists(shop.data.resolve("landing").resolve(feed.name()));
        return isThere ? shop.rows("SELECT * FROM landing:" + feed.name()).size() : 0;
    }

    /** In the bytes and names of all files: landing, rejections, the log. */
    private static void assertNoTraceIn(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(TRACE.matcher(bytes).find()).as(file.toString()).isFalse();
                assertThat(TRACE.matcher(file.toString()).find()).isFalse();
            }
        }
    }

    /** Born on 13 December 1913: a code that no other test uses. */
    private static String markedCode() {
        String digits = "131213987";
        return "131213-987" + "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Integer.parseInt(digits) % 31);
    }
}
