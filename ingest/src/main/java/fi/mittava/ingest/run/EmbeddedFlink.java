package fi.mittava.ingest.run;

import fi.mittava.workspace.CommandFailure;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.program.MiniClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.CheckpointType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.minicluster.RpcServiceSharing;
import org.apache.flink.util.SerializedThrowable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Flink cluster inside this process, for one job. */
final class EmbeddedFlink {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFlink.class);
    private static final long TICK_MILLIS = 250;
    /** Twice as long as counts take to arrive. */
    private static final int QUIET_TICKS = 4;

    private static final long STOP_SECONDS = 5;

    private EmbeddedFlink() {}

    /**
     * Carries out a job.
     *
     * @param tick told the job's accumulators a few times a second
     */
    static void run(JobGraph job, Configuration settings, int slots, Consumer<Map<String, Object>> tick) {
        MiniClusterConfiguration cluster = new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .setRpcServiceSharing(RpcServiceSharing.SHARED)
                .build();
        MiniCluster flink = new MiniCluster(cluster);
        AtomicBoolean isStopping = new AtomicBoolean();
        Thread stop = new Thread(() -> stop(flink, isStopping), "stop-ingest");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            flink.start();
            JobID id = flink.submitJob(job).get().getJobID();
            Optional<SerializedThrowable> failure =
                    await(flink, id, settings, tick).getSerializedThrowable();
            if (failure.isPresent()) {
                throw failure(failure.get(), isStopping.get());
            }
        } catch (CommandFailure failure) {
            throw failure;
        } catch (Exception failure) {
            throw failure(failure, isStopping.get());
        } finally {
            if (!isStopping.get()) {
                Runtime.getRuntime().removeShutdownHook(stop);
                flink.closeAsync().join();
            }
        }
    }

    private static JobResult await(
            MiniCluster flink, JobID id, Configuration settings, Consumer<Map<String, Object>> tick) throws Exception {
        MiniClusterClient client = new MiniClusterClient(settings, flink);
        CompletableFuture<JobResult> result = flink.requestJobResult(id);
        Map<String, Object> before = Map.of();
        int quietTicks = 0;
        while (true) {
            try {
                return result.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                Map<String, Object> counts = accumulators(client, id);
                tick.accept(counts);
                quietTicks = counts.equals(before) ? quietTicks + 1 : 0;
                before = counts;
                if (!counts.isEmpty() && quietTicks == QUIET_TICKS) {
                    // A job that has read everything waits for its next checkpoint to finish; this is that checkpoint.
                    flink.triggerCheckpoint(id, CheckpointType.CONFIGURED)
                            .exceptionally(refused -> note("no checkpoint now", refused));
                    quietTicks = 0;
                }
            }
        }
    }

    private static Map<String, Object> accumulators(MiniClusterClient client, JobID id) throws InterruptedException {
        try {
            return client.getAccumulators(id, EmbeddedFlink.class.getClassLoader())
                    .get();
        } catch (ExecutionException notYet) {
            LOG.debug("no counts now", notYet);
            return Map.of();
        }
    }

    private static Long note(String what, Throwable failure) {
        LOG.debug(what, failure);
        return -1L;
    }

    /** Ends the cluster and keeps its checkpoints: the run goes on with the next start of the command. */
    private static void stop(MiniCluster flink, AtomicBoolean isStopping) {
        isStopping.set(true);
        try {
            flink.closeAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            LOG.debug("the cluster didn't end in time", failure);
        }
    }

    private static CommandFailure failure(Throwable failure, boolean isStopping) {
        if (isStopping) {
            return new CommandFailure(
                    "stopped; nothing is lost: run the same command again and it goes on where it stopped", failure);
        }
        LOG.error("the job failed", failure);
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (isDiskFull(failure)) {
            return new CommandFailure(
                    "no space is left on the disk of the data folder; free some and run the same command again:"
                            + " nothing is lost, it goes on where it stopped",
                    failure);
        }
        return new CommandFailure(
                "the ingest job failed (" + cause.getClass().getSimpleName()
                        + ", see logs/ingest.log in the data folder); nothing is lost: run the same command again and"
                        + " it goes on where it stopped",
                failure);
    }

    /** The system's words for a full disk, a full quota, and a file that may not grow. */
    private static boolean isDiskFull(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> text(cause).toLowerCase(Locale.ROOT))
                .anyMatch(text -> Stream.of("no space left", "disk quota exceeded", "file too large")
                        .anyMatch(text::contains));
    }

    /** Flink may hand over a failure as text, its causes too. */
    private static String text(Throwable failure) {
        return failure instanceof SerializedThrowable serialized
                ? serialized.getFullStringifiedStackTrace()
                : String.valueOf(failure.getMessage());
    }
}
