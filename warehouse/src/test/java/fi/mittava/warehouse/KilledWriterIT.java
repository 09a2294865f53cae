package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, killed without a chance to tidy up, leaves the last state; the next refresh makes it whole. */
class KilledWriterIT {

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    /** Killed in the load's transaction, in the star's and in the publish; then in a rebuild. */
    @Test
    void killsLeaveTheLastGenerationAndTheNextRefreshBringsEverything() throws Exception {
        Scenario killed = firstRound(folder);
        killed.refresh();
        List<String> before = killed.figures();
        secondRound(killed);

        for (String line : List.of("load participations", "star/", "publish/fill")) {
            KilledProcess.after(line, folder, "refresh");
            assertThat(killed.figures()).as("killed at '%s'", line).isEqualTo(before);
        }
        KilledProcess.after("load participations", folder, "rebuild");
        assertThat(killed.figures()).as("killed in a rebuild").isEqualTo(before);
        killed.refresh();

        Scenario scenario = secondRound(firstRound(undisturbed));
        scenario.refresh();
        assertThat(killed.checksum()).isEqualTo(scenario.checksum());
        assertThat(killed.figures()).isEqualTo(scenario.figures());
    }

    private static Scenario firstRound(Path folder) {
        return Scenario.withDefinitions(folder)
                .land(
                        "participations",
                        "participation_id, person_key, service_code, start_date",
                        IntStream.range(0, 500)
                                .mapToObj(
                                        i -> "'T%d', person(%d), 'S%d', DATE '2025-01-07'".formatted(i, i % 200, i % 7))
                                .toArray(String[]::new));
    }

    private static Scenario secondRound(Scenario scenario) {
        return scenario.land(
                        "participations",
                        "participation_id, person_key, service_code, start_date, updated_at",
                        IntStream.range(100, 900)
                                .mapToObj(i ->
                                        "'T%d', person(%d), 'S%d', DATE '2025-02-07', TIMESTAMPTZ '2026-02-01 00:00:00+00'"
                                                .formatted(i, i % 300, i % 9))
                                .toArray(String[]::new))
                .land("providers", "provider_code, name", "'P1', 'one'");
    }
}
