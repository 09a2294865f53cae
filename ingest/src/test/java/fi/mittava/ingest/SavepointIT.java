package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.run.NewFiles;
import fi.mittava.ingest.run.RunPlan;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.validation.PersonIds;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as any Flink cluster may run it: stopped with a savepoint and started from it with another parallelism. */
class SavepointIT {
    private static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final int RECORDS = 250_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesOnFromASavepointWithMoreTasks() throws Exception {
        Workshop shop = new Workshop(folder);
        for (int file = 0; file < 2; file++) {
            shop.write("providers_" + file + ".csv", "provider_code,name\n" + ("P" + file + ",x\n").repeat(RECORDS));
        }
        DataFolder data = DataFolder.create(shop.data);
        RunPlan plan = new RunPlan(
                "run",
                0,
                PersonIds.HETU,
                NewFiles.of(shop.from, FeedFolder.find(shop.from), new LandedFiles(data), Instruments.of(List.of()))
                        .files());
        MiniCluster flink = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setNumSlotsPerTaskManager(2)
                .setConfiguration(new Configuration().set(RestOptions.BIND_PORT, "0"))
                .build());
        try {
            flink.start();
            JobID first = submit(flink, plan, data, 1, Optional.empty());
            while (!isAnyLanded(data)) {
                Thread.sleep(10);
            }
            String savepoint = flink.stopWithSavepoint(
                            first, folder.toUri().toString(), false, SavepointFormatType.CANONICAL)
                    .get();
            assertThat(shop.rows("SELECT count(*) < " + 2 * RECORDS + " FROM landing:providers"))
                    .containsExactly("true");

            JobID second = submit(flink, plan, data, 2, Optional.of(savepoint));
            assertThat(flink.requestJobResult(second).get().isSuccess()).isTrue();
        } finally {
            flink.closeAsync().get();
        }

        assertThat(shop.rows(
                        "SELECT file, count(*), count(DISTINCT line) FROM landing:providers GROUP BY 1 ORDER BY 1"))
                .containsExactly(
                        "providers_0.csv | " + RECORDS + " | " + RECORDS,
                        "providers_1.csv | " + RECORDS + " | " + RECORDS);
        assertThat(shop.rows("SELECT file, read FROM landing:files ORDER BY 1"))
                .containsExactly("providers_0.csv | " + RECORDS, "providers_1.csv | " + RECORDS);
    }

    private JobID submit(MiniCluster flink, RunPlan plan, DataFolder data, int parallelism, Optional<String> savepoint)
            throws Exception {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.OBJECT_REUSE, true);
        settings.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
        settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(200));
        savepoint.ifPresent(path -> settings.set(StateRecoveryOptions.SAVEPOINT_PATH, path));
        StreamExecutionEnvironment job = StreamExecutionEnvironment.getExecutionEnvironment(settings);
        IngestJob.build(job, plan, SECRET, Instruments.of(List.of()), ErasedPersons.of(List.of()), data.root());
        return flink.submitJob(job.getStreamGraph().getJobGraph()).get().getJobID();
    }

    private static boolean isAnyLanded(DataFolder data) throws IOException {
        Path providers = data.landing("providers");
        if (!Files.isDirectory(providers)) {
            return false;
        }
        try (Stream<Path> files = Files.list(providers)) {
            return files.anyMatch(file -> file.toString().endsWith(".parquet")
                    && !file.getFileName().toString().startsWith("."));
        }
    }
}
