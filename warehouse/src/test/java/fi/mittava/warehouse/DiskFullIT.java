package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process whose files can't grow any more, as on a full disk: a limit of the system that needs no rights, set by
 * prlimit while it runs. The last generation stays in force, and the next run with space brings everything.
 */
class DiskFullIT {

    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void aLoadWithoutSpaceSaysSoAndChangesNothing() throws Exception {
        Scenario scenario = region(folder.resolve("data"), 0, 500);
        scenario.refresh();
        String before = scenario.checksum();
        participations(scenario, 500, ROWS);

        assertThat(refreshWithoutSpace("load participations", Map.of()))
                .startsWith("mittava: ")
                .hasLineCount(1)
                .contains("no space is left")
                .contains("run the same command again");

        assertThat(scenario.checksum()).isEqualTo(before);
        assertThat(scenario.published("SELECT number FROM generation")).containsExactly("1");
        scenario.refresh();
        Scenario undisturbed = region(folder.resolve("undisturbed"), 0, 500);
        participations(undisturbed, 500, ROWS);
        undisturbed.refresh();
        assertThat(scenario.published("SELECT * EXCLUDE (person) FROM participation ORDER BY ALL"))
                .isEqualTo(undisturbed.published("SELECT * EXCLUDE (person) FROM participation ORDER BY ALL"));
        assertThat(scenario.checksum()).isEqualTo(undisturbed.checksum());
    }

    @Test
    void aPublishWithoutSpaceSaysSoAndNeverBecomesCurrent() throws Exception {
        Scenario scenario = region(folder.resolve("data"), 0, ROWS);
        scenario.refresh();
        String before = scenario.checksum();

        // Another setting needs another generation, but no load.
        assertThat(refreshWithoutSpace("checks", Map.of("MITTAVA_INSTRUMENTS_DEFAULT", "other")))
                .startsWith("mittava: ")
                .hasLineCount(1)
                .contains("no space is left")
                .contains("run the same command again");

        assertThat(scenario.checksum()).isEqualTo(before);
        assertThat(scenario.published("SELECT number FROM generation")).containsExactly("1");
        scenario.rebuild();
        assertThat(scenario.checksum()).isEqualTo(before);
        assertThat(folder.resolve("data/published")).isDirectoryNotContaining("glob:**.tmp");
    }

    private static Scenario region(Path folder, int from, int to) {
        return participations(Scenario.withDefinitions(folder), from, to);
    }

    private static Scenario participations(Scenario scenario, int from, int to) {
        return scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date, cost_eur",
                IntStream.range(from, to)
                        .mapToObj(i -> "'T%d', person(%d), 'S%d', DATE '2025-01-07' + %d, %d.00"
                                .formatted(i, i, i % 7, i % 300, i * 7919 % 5000))
                        .toArray(String[]::new));
    }

    /** What a refresh tells on standard error whose files can't grow any more from when it has told of {@code line}. */
    private String refreshWithoutSpace(String line, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", ".txt");
        ProcessBuilder builder =
                KilledProcess.builder(folder.resolve("data"), "refresh").redirectError(told.toFile());
        builder.environment().put("MITTAVA_INSTRUMENTS_DEFAULT", "meter");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(KilledProcess.tells(lines, line)).isTrue();
            limit(process);
            lines.lines().forEach(rest -> {});
        }
        assertThat(process.waitFor()).isEqualTo(1);
        return Files.readString(told, StandardCharsets.UTF_8);
    }

    private static void limit(Process process) throws IOException, InterruptedException {
        Process limit = new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=4096").start();
        assertThat(limit.waitFor()).isZero();
    }
}
