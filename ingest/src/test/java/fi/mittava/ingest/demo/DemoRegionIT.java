package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRegionIT {
    private static final int PERSONS = 1_500;
    private static final int YEARS = 3;

    @TempDir
    private static Path temporary;

    private static Path region = Path.of("");
    private static List<DemoRegion.Written> written = List.of();

    @BeforeAll
    static void generate() {
        region = temporary.resolve("region");
        written = new DemoRegion(PERSONS, YEARS, 5).writeTo(region, persons -> {});
    }

    @Test
    void theSameParametersGiveTheSameBytes() throws IOException {
        Path again = temporary.resolve("again");
        new DemoRegion(PERSONS, YEARS, 5).writeTo(again, persons -> {});
        assertThat(contents(again)).isEqualTo(contents(region));
    }

    @Test
    void anotherSeedGivesAnotherRegion() throws IOException {
        Path other = temporary.resolve("other");
        new DemoRegion(200, 1, 6).writeTo(other, persons -> {});
        Path same = temporary.resolve("same");
        new DemoRegion(200, 1, 7).writeTo(same, persons -> {});
        assertThat(contents(other).get("persons_2026-11-10.csv"))
                .isNotEqualTo(contents(same).get("persons_2026-11-10.csv"));
    }

    @Test
    void everyFeedIsWritten() {
        assertThat(written.stream().map(DemoRegion.Written::feed).collect(Collectors.toSet()))
                .isEqualTo(Feeds.all().stream().map(Feed::name).collect(Collectors.toSet()));
        assertThat(written).allMatch(feed -> feed.rows() > 0);
    }

    @Test
    void identityCodesAreUniqueValidAndOfTheRangeThatNobodyIsGiven() throws IOException {
        Set<String> codes = new HashSet<>();
        int wrong = 0;
        for (String line : lines("persons_2026-11-10.csv")) {
            String code = line.substring(0, 11);
            if (line.startsWith("\"")) {
                continue;
            }
            assertThat(code).matches("\\d{6}[-YXWVUABCDEF]9\\d\\d[0-9A-Y]");
            int number = Integer.parseInt(code.substring(0, 6) + code.substring(7, 10));
            if (IdentityCodes.checkCharacter(number) == code.charAt(10)) {
                codes.add(code);
            } else {
                wrong++;
            }
        }
        assertThat((long) wrong).isEqualTo(planted("persons", "BAD_IDENTITY_CODE"));
        assertThat(codes).hasSizeBetween(PERSONS - 10, PERSONS);
    }

    @Test
    void theShareOfWrongRowsIsAsPromised() throws IOException {
        for (String feed : List.of("outcomes", "measurements")) {
            long rows = written.stream()
                    .filter(one -> one.feed().equals(feed))
                    .mapToLong(DemoRegion.Written::rows)
                    .sum();
            assertThat(planted(feed, "") / (double) rows).isCloseTo(Mistakes.SHARE, within(0.001));
        }
    }

    @Test
    void theLateFilesMendAndWithdraw() throws IOException {
        List<String> late = lines("participations_2026-11-17.csv");
        assertThat(late).anyMatch(line -> line.endsWith(",true")).anyMatch(line -> line.endsWith(",false"));
        Set<String> first = lines("participations_2026-11-10.csv").stream()
                .map(DemoRegionIT::idOf)
                .collect(Collectors.toSet());
        assertThat(late).filteredOn(line -> line.endsWith(",true")).allMatch(line -> first.contains(idOf(line)));
        assertThat(late).anyMatch(line -> !first.contains(idOf(line)));
    }

    @Test
    void theDocumentationHoldsEveryParameterAsItIs() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "demo-region.md"));
        for (String table : List.of("service-effects", "service-selection", "meter-gains")) {
            for (Table.Row row : Table.read(table).rows()) {
                String line = documentation
                        .lines()
                        .filter(candidate -> isRowOf(candidate, row))
                        .findFirst()
                        .orElse("");
                assertThat(line).as(table + " " + row.text("code")).isNotEmpty();
            }
        }
    }

    private static String idOf(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static boolean isRowOf(String line, Table.Row row) {
        List<String> cells =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        return cells.size() == row.values().size() + 2
                && cells.get(1).equals(row.text("code"))
                && cells.containsAll(row.values().values());
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() {
        assertThatThrownBy(() -> new DemoRegion(10, 1, 1).writeTo(region, persons -> {}))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void parametersOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> new DemoRegion(0, 5, 1)).isInstanceOf(CommandFailure.class);
        assertThatThrownBy(() -> new DemoRegion(10, 31, 1)).isInstanceOf(CommandFailure.class);
    }

    /** Rows sent wrong in a feed, of one kind or (empty) of all. */
    private static long planted(String feed, String mistake) throws IOException {
        return lines(DemoRegion.MISTAKES_FILE).stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[0].equals(feed) && (mistake.isEmpty() || row[1].equals(mistake)))
                .mapToLong(row -> Long.parseLong(row[3]))
                .sum();
    }

    /** The lines after the header; bytes are taken as they come. */
    private static List<String> lines(String file) throws IOException {
        return Files.readString(region.resolve(file), StandardCharsets.ISO_8859_1)
                .lines()
                .skip(1)
                .toList();
    }

    private static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
