package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process, killed in the middle of an erasure: the next refresh ends it. */
class KilledErasureIT {

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    @ParameterizedTest
    @ValueSource(strings = {"erase measurements", "erase participations", "load participations", "publish/fill"})
    void theNextRefreshEndsIt(String line) throws Exception {
        Scenario scenario = MarkedPerson.landed(Scenario.withDefinitions(folder));
        scenario.refresh();
        MarkedPerson.begin(scenario);

        KilledProcess.after(line, folder, "erase");
        scenario.refresh();

        assertThat(Searched.found(folder, MarkedPerson.VALUES)).hasSize(1).allMatch(found -> found.contains("erasures/"));
        assertThat(scenario.figures()).isEqualTo(figuresWithoutAnyKill());
    }

    private List<String> figuresWithoutAnyKill() {
        Scenario scenario = MarkedPerson.landed(Scenario.withDefinitions(undisturbed));
        scenario.refresh();
        MarkedPerson.begin(scenario);
        scenario.refresh();
        return scenario.figures();
    }
}
