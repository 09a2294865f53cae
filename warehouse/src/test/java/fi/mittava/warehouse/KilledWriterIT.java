package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process, killed without a chance to tidy up, leaves the last state; the next refresh makes it whole. */
class KilledWriterIT {

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    /** Killed as soon as it has told of this line: in the load's transaction, in the star's, before and in the publish. */
    @ParameterizedTest
    @ValueSource(strings = {"load participations", "star/enrolment", "star/feed_quality", "checks", "publish/fill"})
    void aKilledRefreshLeavesTheLastGenerationAndTheNextOneBringsEverything(String line) throws Exception {
        Scenario killed = firstRound(folder);
        killed.refresh();
        List<String> before = killed.figures();
        secondRound(killed);

        KilledProcess.after(line, folder, "refresh");

        assertThat(killed.figures()).isEqualTo(before);
        killed.refresh();
        assertThat(killed.figures()).isEqualTo(figuresWithoutAnyKill());
    }

    @ParameterizedTest
    @ValueSource(strings = {"load participations", "star/enrolment"})
    void aKilledRebuildLeavesTheLastGenerationAndTheNextRefreshBringsEverything(String line) throws Exception {
        Scenario killed = firstRound(folder);
        killed.refresh();
        List<String> before = killed.figures();
        secondRound(killed);

        KilledProcess.after(line, folder, "rebuild");

        assertThat(killed.figures()).isEqualTo(before);
        killed.refresh();
        assertThat(killed.figures()).isEqualTo(figuresWithoutAnyKill());
    }

    private List<String> figuresWithoutAnyKill() {
        Scenario scenario = firstRound(undisturbed);
        secondRound(scenario);
        scenario.refresh();
        return scenario.figures();
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

    private static void secondRound(Scenario scenario) {
        scenario.land(
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
