package fi.mittava.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.statement.SealedStatements;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process, killed in the middle of an erasure: the next refresh ends it. */
class KilledErasureIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"erase measurements", "load participations", "publish/fill"})
    void theNextRefreshEndsIt(String line) throws Exception {
        Scenario scenario = MarkedPerson.landed(Scenario.withDefinitions(folder));
        scenario.refresh();
        MarkedPerson.seal(scenario);
        MarkedPerson.begin(scenario);

        KilledProcess.after(line, folder, "erase");
        scenario.refresh();

        assertThat(Searched.found(folder, MarkedPerson.VALUES))
                .hasSize(1)
                .allMatch(found -> found.contains("erasures/"));
        assertThat(scenario.published("SELECT feed, read - accepted - rejected, rejected FROM feed_quality ORDER BY 1"))
                .containsExactly(
                        "measurements 0 1",
                        "observations 0 1",
                        "outcomes 0 1",
                        "participations 0 3",
                        "persons 0 1",
                        "statuses 0 1");
        assertThat(scenario.published("SELECT count(*) FROM participation")).containsExactly("1");
        assertThat(new SealedStatements(scenario.folder()).participations()).containsExactly("T1");
        assertThat(folder.resolve("published")).isDirectoryNotContaining("glob:**to-be-replaced");
    }
}
