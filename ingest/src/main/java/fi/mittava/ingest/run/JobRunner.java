package fi.mittava.ingest.run;

import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Carries out jobs in an embedded Flink so that a kill at any moment loses and doubles nothing: streaming mode with
 * checkpoints that are kept until the job has finished.
 *
 * @param parallelism parallel tasks
 * @param checkpoints time between checkpoints
 */
public record JobRunner(int parallelism, Duration checkpoints) {
    private static final Duration HEARTBEAT = Duration.ofMillis(500);
    private static final Duration HEARTBEAT_TIMEOUT = Duration.ofMinutes(2);

    /** Builds the job, and runs it to its end from the run's newest checkpoint. */
    public void run(RunFolder run, Consumer<StreamExecutionEnvironment> build, Console console) {
        Configuration settings = settings(run.checkpoints(), run.newestCheckpoint());
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment(settings);
        build.accept(flink);
        Progress progress = new Progress(console);
        EmbeddedFlink.run(flink.getStreamGraph().getJobGraph(), settings, parallelism, progress::tell);
    }

    private Configuration settings(Path checkpointFolder, Optional<Path> from) {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.NAME, "ingest");
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        settings.set(PipelineOptions.OBJECT_REUSE, true);
        settings.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
        settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, checkpoints);
        settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        settings.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                checkpointFolder.toUri().toString());
        settings.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        // All state within the one metadata file: a checkpoint is there as a whole or not at all.
        settings.set(CheckpointingOptions.FS_SMALL_FILE_THRESHOLD, MemorySize.ofMebiBytes(1));
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        from.ifPresent(checkpoint -> {
            settings.set(StateRecoveryOptions.SAVEPOINT_PATH, checkpoint.toUri().toString());
            settings.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
        });
        clusterOf(settings);
        return settings;
    }

    private static void clusterOf(Configuration settings) {
        settings.set(RestOptions.BIND_PORT, "0");
        settings.set(RestOptions.ADDRESS, "localhost");
        settings.set(RestOptions.BIND_ADDRESS, "localhost");
        settings.set(JobManagerOptions.ADDRESS, "localhost");
        settings.set(JobManagerOptions.PORT, 0);
        // Nobody outside this machine has anything to ask of the embedded cluster.
        settings.set(JobManagerOptions.BIND_HOST, "localhost");
        settings.set(TaskManagerOptions.BIND_HOST, "localhost");
        // Nothing is sorted, joined or sent over a network.
        settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(1));
        settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(8));
        settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(8));
        // Counts travel with the heartbeat; a busy machine is no dead one.
        settings.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, HEARTBEAT);
        settings.set(HeartbeatManagerOptions.HEARTBEAT_TIMEOUT, HEARTBEAT_TIMEOUT);
    }
}
