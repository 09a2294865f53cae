package fi.mittava.warehouse.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationReaderIT {

    private static final String MORE_ROWS_THAN_FIT_SORTED =
            "SELECT max(n) FROM (SELECT row_number() OVER (ORDER BY hash(r), p.path) n"
                    + " FROM participation p, range(2000000) t(r))";

    private final Path folder;
    private Path file;

    GenerationReaderIT(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder;
    }

    @BeforeEach
    void writeGeneration() {
        file = new InlineGeneration().write(folder, """
            person | end
            0      | 2025-03
            5      | -
            """);
    }

    @Test
    void tellsOfItself() {
        try (GenerationReader reader = InlineGeneration.open(file)) {
            assertThat(reader.info().number()).isEqualTo(7);
            assertThat(reader.info().dataTo()).hasToString("2025-12");
            assertThat(reader.info().publishedAt()).hasToString("2026-02-01T10:00:00Z");
            assertThat(reader.info().isSynthetic()).isTrue();
            assertThat(reader.persons()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('$FILE')",
                "SELECT * FROM read_text('$FILE')",
                "SELECT * FROM read_blob('$FILE')",
                "SELECT * FROM '$FILE'",
                "SELECT * FROM glob('/*')",
                "COPY participation TO '$OTHER'",
                "COPY participation FROM '$FILE'",
                "EXPORT DATABASE '$OTHER'",
                "IMPORT DATABASE '$OTHER'",
                "ATTACH '$FILE' AS other",
                "ATTACH '$OTHER' AS other",
                "ATTACH ':memory:' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "LOAD '$OTHER'",
                "SET threads = 1",
                "SET memory_limit = '100GB'",
                "SET temp_directory = '$OTHER'",
                "SET enable_external_access = true",
                "SET allowed_directories = ['/']",
                "RESET lock_configuration",
                "PRAGMA enable_external_access = true",
                "CREATE TABLE other (x INTEGER)",
                "INSERT INTO provider VALUES (1, 'x', NULL)",
                "DELETE FROM participation",
                "DROP TABLE participation",
                "UPDATE generation SET number = 8"
            })
    void refusesWhateverIsNotReadingItsOwnTables(String statement) throws IOException {
        Path other = folder.resolve("other");
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        String attempt = statement.replace("$FILE", secret.toString()).replace("$OTHER", other.toString());
        try (GenerationReader reader = InlineGeneration.open(file)) {
            assertThatThrownBy(() -> reader.read(sql -> sql.fetch(attempt))).isInstanceOf(RuntimeException.class);
            assertThat(other).doesNotExist();
            assertThat(participations(reader)).isEqualTo(2);
        }
    }

    @Test
    void refusesGenerationsOfAnotherVersion() {
        Path other = new InlineGeneration().withVersion("of-before").write(folder, "");
        assertThatThrownBy(() -> InlineGeneration.open(other))
                .isInstanceOf(GenerationUnreadable.class)
                .hasMessageContaining("of-before")
                .hasMessageContaining("publish again");
    }

    @Test
    void refusesDamagedMissingAndForeignFiles() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.duckdb"), "no database at all ".repeat(1000));
        assertThatThrownBy(() -> InlineGeneration.open(damaged))
                .isInstanceOf(GenerationUnreadable.class)
                .hasMessageContaining("damaged.duckdb");
        assertThatThrownBy(() -> InlineGeneration.open(folder.resolve("none.duckdb")))
                .isInstanceOf(GenerationUnreadable.class)
                .hasMessageContaining("is not there");
        Path cut = folder.resolve("cut.duckdb");
        byte[] whole = Files.readAllBytes(file);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> InlineGeneration.open(cut)).isInstanceOf(GenerationUnreadable.class);
    }

    @Test
    void refusesDatabasesThatAreNoGeneration() throws Exception {
        Path foreign = folder.resolve("foreign.duckdb");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + foreign);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE something (x INTEGER)");
        }
        assertThatThrownBy(() -> InlineGeneration.open(foreign))
                .isInstanceOf(GenerationUnreadable.class)
                .hasMessageContaining("not a generation");
    }

    @Test
    void leaseHoldsTheFileOpenAfterClose() {
        GenerationReader reader = InlineGeneration.open(file);
        GenerationReader.Lease lease = reader.lease().orElseThrow();
        reader.close();
        assertThat(reader.lease()).isEmpty();
        assertThat(participations(lease.reader())).isEqualTo(2);
        lease.close();
        lease.close();
        assertThatThrownBy(() -> reader.quality(null)).isInstanceOf(IllegalStateException.class);
        try (GenerationReader again = InlineGeneration.open(file)) {
            assertThat(again.info().number()).isEqualTo(7);
        }
    }

    @Test
    void answersManyThreadsAtOnce() throws Exception {
        try (GenerationReader reader = InlineGeneration.open(file);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> counts = IntStream.range(0, 100)
                    .mapToObj(any -> threads.submit(() -> participations(reader)))
                    .toList();
            for (Future<Integer> count : counts) {
                assertThat(count.get()).isEqualTo(2);
            }
        }
    }

    @Test
    void spillsIntoItsOwnFolderAndLeavesNothingThere() throws IOException {
        Path spill = folder.resolve("spill");
        DuckDbLimits narrow = new DuckDbLimits("120MB", 2, spill, Duration.ofSeconds(60));
        try (GenerationReader reader = GenerationReader.open(file, narrow)) {
            reader.read(sql -> sql.fetch(MORE_ROWS_THAN_FIT_SORTED));
            assertThat(spill).isNotEmptyDirectory();
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void cancelsQueriesThatTakeTooLong() {
        DuckDbLimits hasty = new DuckDbLimits("500MB", 2, folder, Duration.ofSeconds(1));
        try (GenerationReader reader = GenerationReader.open(file, hasty)) {
            assertThatThrownBy(
                            () -> reader.read(sql -> sql.fetch("SELECT sum(hash(r)) FROM range(1000000000000) t(r)")))
                    .hasCauseInstanceOf(SQLTimeoutException.class);
            assertThat(participations(reader)).isEqualTo(2);
        }
    }

    @Test
    void currentGenerationIsWhatTheFileNames() throws IOException {
        Path current = folder.resolve("current.json");
        assertThat(CurrentGeneration.read(current)).isEmpty();
        Files.writeString(current, "{\"number\": 7, \"file\": \"gen-000007.duckdb\", \"later\": true}");
        assertThat(CurrentGeneration.read(current))
                .contains(new CurrentGeneration(7, folder.resolve("gen-000007.duckdb")));
        for (String broken :
                List.of("{", "{}", "[]", "{\"number\": 7, \"file\": \"../x\"}", "{\"number\":\"x\",\"file\":\"y\"}")) {
            Files.writeString(current, broken);
            assertThatThrownBy(() -> CurrentGeneration.read(current))
                    .as(broken)
                    .isInstanceOf(GenerationUnreadable.class);
        }
    }

    private static int participations(GenerationReader reader) {
        return reader.read(sql -> sql.fetchCount(sql.selectFrom("participation")));
    }
}
