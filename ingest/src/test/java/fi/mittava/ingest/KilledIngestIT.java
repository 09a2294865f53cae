package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed again and again; what has landed in the end is what came in, once. */
class KilledIngestIT {
    private static final int FILES = 3;
    private static final int RECORDS = 400_000;
    private static final int BAD_EVERY = 1000;
    private static final long PATIENCE_SECONDS = 240;

    @TempDir
    private Path folder = Path.of("");

    /** Each start has another parallelism than the one that was killed before. */
    @Test
    void losesAndDoublesNothing() throws IOException, InterruptedException, SQLException {
        Workshop shop = new Workshop(folder);
        for (int file = 0; file < FILES; file++) {
            writeOutcomes(shop.from.resolve("outcomes_" + file + ".csv"), file);
        }

        assertThat(killed(shop, 1, () -> exists(shop.data.resolve("ingest-runs"), "plan.json")))
                .as("killed before the first checkpoint")
                .isTrue();
        assertThat(killed(shop, 2, () -> count(shop.data.resolve("landing")) > 0))
                .as("killed when the first rows were there")
                .isTrue();
        long landed = count(shop.data.resolve("landing"));
        // On a fast machine the rest may be done before this one; the figures must be right either way.
        killed(shop, 1, () -> count(shop.data.resolve("landing")) > landed + 2);
        Process last = run(shop, 2);
        assertThat(last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();

        assertEverythingLandedOnce(shop);
    }

    /** A file comes while nobody watches, another one while a stopped run is gone on with. */
    @Test
    void losesAndDoublesNothingWhileItWatches() throws IOException, InterruptedException, SQLException {
        Workshop shop = new Workshop(folder);
        moveIn(shop, 0);
        assertThat(killed(shop, 2, () -> count(shop.data.resolve("landing/outcomes")) > 0, "--watch"))
                .isTrue();
        moveIn(shop, 1);
        assertThat(killed(shop, 1, () -> count(shop.data.resolve("landing/files")) > 1, "--watch"))
                .isTrue();
        Process last = run(shop, 2, "--watch");
        moveIn(shop, 2);

        while (last.isAlive() && (filesRead(shop) < FILES || !isIdle(shop))) {
            Thread.sleep(50);
        }
        assertThat(last.isAlive()).isTrue();
        last.destroy();
        assertThat(last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertEverythingLandedOnce(shop);
    }

    private static long filesRead(Workshop shop) throws SQLException {
        return count(shop.data.resolve("landing/files")) == 0
                ? 0
                : shop.rows("SELECT 1 FROM landing:files WHERE feed = 'outcomes'")
                        .size();
    }

    private static boolean isIdle(Workshop shop) {
        return !exists(shop.data.resolve("ingest-runs"), "plan.json");
    }

    private void moveIn(Workshop shop, int number) throws IOException {
        Path aside = folder.resolve("aside.csv");
        writeOutcomes(aside, number);
        Files.setLastModifiedTime(aside, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(aside, shop.from.resolve("outcomes_" + number + ".csv"));
    }

    /** Files that can't grow any more are what a full disk is to a process; prlimit needs no rights. */
    @Test
    void tellsOfAFullDiskAndGoesOnWhenThereIsSpace() throws IOException, InterruptedException, SQLException {
        Workshop shop = new Workshop(folder);
        for (int file = 0; file < FILES; file++) {
            writeOutcomes(shop.from.resolve("outcomes_" + file + ".csv"), file);
        }

        Process full = run(shop, 1);
        while (full.isAlive() && count(shop.data.resolve("landing")) == 0) {
            Thread.sleep(20);
        }
        Process limit = new ProcessBuilder("prlimit", "--pid", String.valueOf(full.pid()), "--fsize=4096").start();
        assertThat(limit.waitFor()).isZero();
        assertThat(full.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("told.txt")).getLast())
                .startsWith("mittava: ")
                .contains("no space is left")
                .contains("run the same command again");

        assertThat(run(shop, 1).waitFor()).isZero();
        assertEverythingLandedOnce(shop);
    }

    private static void assertEverythingLandedOnce(Workshop shop) throws SQLException {
        assertThat(shop.rows("SELECT file, count(*), count(DISTINCT line), sum(line) FROM landing:outcomes GROUP BY"
                        + " 1 ORDER BY 1"))
                .containsExactlyElementsOf(expected());
        assertThat(shop.rows(
                        "SELECT file, count(*), count(DISTINCT line) FROM rejected:outcomes GROUP BY 1 ORDER BY 1"))
                .isEqualTo(perFile((RECORDS / BAD_EVERY) + " | " + (RECORDS / BAD_EVERY)));
        assertThat(shop.rows("SELECT file, count(*), max(read) FROM landing:files WHERE feed = 'outcomes' GROUP BY"
                        + " 1 ORDER BY 1"))
                .isEqualTo(perFile("1 | " + RECORDS));
        assertThat(hidden(shop.data)).isEmpty();
        assertThat(shop.data.resolve("ingest-runs")).isEmptyDirectory();
    }

    /** Starts the command, kills it when {@code moment} has come; false if it had ended by itself. */
    private static boolean killed(Workshop shop, int parallelism, BooleanSupplier moment, String... flags)
            throws IOException, InterruptedException {
        Process process = run(shop, parallelism, flags);
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(20);
        }
        boolean isAlive = process.isAlive();
        process.destroyForcibly().waitFor();
        return isAlive;
    }

    private static Process run(Workshop shop, int parallelism, String... flags) throws IOException {
        List<String> command = shop.command();
        command.addAll(List.of(flags));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MITTAVA_INGEST_CHECKPOINT_SECONDS", "1");
        builder.environment().put("MITTAVA_INGEST_PARALLELISM", String.valueOf(parallelism));
        builder.environment().put("MITTAVA_PERSON_ID_KIND", "opaque");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                shop.from.resolveSibling("told.txt").toFile()));
        return builder.start();
    }

    private static void writeOutcomes(Path file, int number) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("person_id,month,status_code,earnings_eur\n");
            for (int record = 1; record <= RECORDS; record++) {
                out.write("p" + number + "x" + record);
                out.write(record % BAD_EVERY == 0 ? ",2025-13,01,\n" : ",2025-0" + (record % 9 + 1) + ",01,1234.50\n");
            }
        }
    }

    private static List<String> expected() {
        long accepted = RECORDS - RECORDS / BAD_EVERY;
        long lines = 0;
        for (long record = 1; record <= RECORDS; record++) {
            lines += record % BAD_EVERY == 0 ? 0 : record + 1;
        }
        return perFile(accepted + " | " + accepted + " | " + lines);
    }

    private static List<String> perFile(String rest) {
        List<String> rows = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            rows.add("outcomes_" + file + ".csv | " + rest);
        }
        return rows;
    }

    private static boolean exists(Path folder, String name) {
        return files(folder).stream().anyMatch(file -> file.endsWith(name));
    }

    private static long count(Path folder) {
        return files(folder).stream()
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .count();
    }

    private static List<Path> hidden(Path folder) {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("."))
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | java.io.UncheckedIOException changedMeanwhile) {
            return List.of();
        }
    }
}
