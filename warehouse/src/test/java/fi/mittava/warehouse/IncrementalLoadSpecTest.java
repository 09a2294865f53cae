package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.RandomRecords.Landed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the way in which the same records come, the star is the same. */
class IncrementalLoadSpecTest {

    /** What tells of files and loads tells how the records came. */
    private static final List<String> OF_FILES = List.of("file_quality", "feed_quality");

    /** Records that come last, one a run. */
    private static final int ALONE = 5;

    @Property(shrinking = ShrinkingMode.OFF)
    void anyOrderRepetitionAndSplitOfTheSameRecordsGivesTheSameStar(
            @ForAll @Size(2) List<Long> seeds, @ForAll @IntRange(min = 2, max = 4) int runs) {
        seeds.parallelStream().forEach(seed -> assertGivesTheSameStar(seed, runs));
    }

    private static void assertGivesTheSameStar(long seed, int runs) {
        Random random = new Random(seed);
        List<Landed> records = new RandomRecords(random).draw(120);
        Path folder = newFolder();
        try {
            Scenario atOnce = Scenario.withDefinitions(folder.resolve("at-once"));
            land(atOnce, records);
            atOnce.refresh();

            Scenario inRuns = Scenario.withDefinitions(folder.resolve("in-runs"));
            for (List<Landed> run : split(repeated(records, random), runs)) {
                land(inRuns, run);
                inRuns.refresh();
            }

            Map<String, List<String>> expected = star(atOnce);
            Map<String, List<String>> star = star(inRuns);
            assertThat(expected.get("participation")).as("something to compare").isNotEmpty();
            assertThat(star.keySet()).isEqualTo(expected.keySet());
            star.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
        } finally {
            delete(folder);
        }
    }

    private static List<Landed> repeated(List<Landed> records, Random random) {
        List<Landed> repeated = new ArrayList<>(records);
        records.stream().filter(record -> random.nextInt(5) == 0).forEach(repeated::add);
        Collections.shuffle(repeated, random);
        return repeated;
    }

    /** Large runs, that touch nearly everybody, then one record at a time: those touch few. */
    private static List<List<Landed>> split(List<Landed> records, int runs) {
        int large = records.size() - ALONE;
        int size = Math.ceilDiv(large, runs);
        Stream<List<Landed>> first = Stream.iterate(0, from -> from < large, from -> from + size)
                .map(from -> records.subList(from, Math.min(from + size, large)));
        Stream<List<Landed>> last =
                records.subList(large, records.size()).stream().map(List::of);
        return Stream.concat(first, last).toList();
    }

    private static void land(Scenario scenario, List<Landed> records) {
        Map<String, List<Landed>> files = records.stream()
                .collect(Collectors.groupingBy(
                        record -> record.feed() + "(" + record.columns(), LinkedHashMap::new, Collectors.toList()));
        files.values()
                .forEach(file -> scenario.land(
                        file.getFirst().feed(),
                        file.getFirst().columns(),
                        file.stream().map(Landed::row).toArray(String[]::new)));
    }

    /** Every row of every table of the star, in an order of its own. */
    private static Map<String, List<String>> star(Scenario scenario) {
        Map<String, List<String>> star = new TreeMap<>();
        scenario.star("SELECT table_name FROM duckdb_tables() WHERE schema_name = 'star'").stream()
                .filter(table -> !OF_FILES.contains(table))
                .forEach(table -> star.put(table, scenario.star("FROM star." + table + " ORDER BY ALL")));
        return star;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("mittava-loads");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
