package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.run.FlinkSettings;
import fi.mittava.ingest.run.JobRunner;
import fi.mittava.ingest.run.NewFiles;
import fi.mittava.ingest.run.RunFolder;
import fi.mittava.ingest.run.RunPlan;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.validation.PersonIds;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change between the plan of a run and the reading: what lands is what was planned, or the run says so. */
class ChangedFilesIT {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final int MANY = 4_000_000;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Workshop shop;

    @SuppressWarnings("NullAway.Init")
    private DataFolder data;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
        data = DataFolder.create(shop.data);
        Files.write(data.secretFile(), SECRET);
    }

    @Test
    void aFileThatGrowsIsReadAsItWasPlannedAndThenAsItIs() throws IOException, SQLException {
        Path file = shop.write("areas.csv", "area_code,name_fi\nA1,x\nA2,x\n");
        RunPlan plan = planned();
        Files.writeString(file, "A3,x\n", StandardOpenOption.APPEND);

        carryOut(plan);

        assertThat(areas()).containsExactly("A1 | 1", "A2 | 1");
        assertThat(shop.ingest()).contains("1 files from");
        assertThat(areas()).containsExactly("A1 | 2", "A2 | 2", "A3 | 1");
    }

    @Test
    void aFileThatIsOverwrittenEndsTheRunWhichIsBegunAnew() throws IOException, SQLException {
        shop.write("providers.csv", "provider_code,name\n" + "P1,x\n".repeat(MANY));
        Path file = shop.write("areas.csv", "area_code,name_fi\nA1,x\nA2,x\n");
        RunPlan plan = planned();
        Files.writeString(file, "area_code,name_fi\nA1,x\nA9,x\n");

        assertThatThrownBy(() -> carryOut(plan))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("the file areas.csv has changed while it was read")
                .hasMessageContaining("run the same command again");
        assertThat(shop.rows("SELECT count(*) > 0 FROM landing:providers")).containsExactly("true");

        assertThat(shop.ingest())
                .contains("areas.csv has changed or gone: its files are taken in anew")
                .contains("2 files from");
        assertThat(areas()).containsExactly("A1 | 1", "A9 | 1");
        assertThat(shop.rows("SELECT count(*), count(DISTINCT line) FROM landing:providers"))
                .containsExactly(MANY + " | " + MANY);
        assertThat(data.ingestRuns()).isEmptyDirectory();
        assertThat(shop.ingest()).contains("nothing new");
    }

    @Test
    void aFileThatIsCutOffOrGoneEndsTheRunAndTheOthersLand() throws IOException, SQLException {
        shop.write("providers.csv", "provider_code,name\nP1,x\n");
        Path file = shop.write("areas.csv", "area_code,name_fi\nA1,x\nA2,x\n");
        RunPlan plan = planned();
        Files.writeString(file, "area_code,name_fi\nA1,x\n");
        assertThatThrownBy(() -> carryOut(plan)).hasMessageContaining("the file areas.csv has changed");
        Files.delete(file);
        assertThatThrownBy(() -> carryOut(plan)).hasMessageContaining("the file areas.csv is gone");

        assertThat(shop.ingest()).contains("areas.csv has changed or gone").contains("1 files from");
        assertThat(shop.rows("SELECT provider_code FROM landing:providers")).containsExactly("P1");
    }

    @Test
    void aRunThatWasHalfTakenBackIsNeverResumed() throws IOException, SQLException {
        shop.write("areas.csv", "area_code,name_fi\nA1,x\n");
        RunPlan plan = planned();
        carryOut(plan);
        Files.writeString(data.ingestRuns().resolve(plan.id()).resolve("given-up"), "");

        assertThat(shop.ingest()).contains("its files are taken in anew").contains("1 files from");
        assertThat(areas()).containsExactly("A1 | 1");
    }

    /** A run that has looked at the files and begun. */
    private RunPlan planned() {
        List<FeedFile> files = NewFiles.of(
                        shop.from, FeedFolder.find(shop.from), new LandedFiles(data), Instruments.of(List.of()))
                .files();
        RunPlan plan = new RunPlan("run-20250101-000000-000", 0, PersonIds.HETU, files);
        RunFolder.make(data, plan.id()).begin(plan);
        return plan;
    }

    private void carryOut(RunPlan plan) {
        RunFolder run = RunFolder.unended(data).getFirst();
        Console console = new Console(new PrintWriter(Writer.nullWriter()));
        FlinkSettings settings = new FlinkSettings(1, Duration.ofMillis(100), Optional.empty());
        try (JobRunner runner = new JobRunner(settings, console, counts -> {})) {
            runner.run(
                    run,
                    plan.files().size(),
                    flink -> IngestJob.build(
                            flink, plan, SECRET, Instruments.of(List.of()), ErasedPersons.of(List.of()), data.root()));
        }
    }

    private List<String> areas() throws SQLException {
        return shop.rows("SELECT area_code, count(*) FROM landing:areas GROUP BY 1 ORDER BY 1");
    }
}
