package fi.mittava.ingest.run;

import fi.mittava.ingest.validation.RecordCounts;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.program.MiniClusterClient;
import org.apache.flink.core.execution.CheckpointType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.minicluster.RpcServiceSharing;
import org.apache.flink.util.SerializedThrowable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Flink cluster inside this process, for one job at a time. */
public final class EmbeddedFlink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFlink.class);
    private static final long TICK_MILLIS = 250;
    /** Twice as long as counts take to arrive. */
    private static final int QUIET_TICKS = 4;

    /** Where the counts say that everything has been read. */
    private static final int READ_TICKS = 1;

    private static final long STOP_SECONDS = 5;

    private final MiniCluster flink;
    private final MiniClusterClient client;
    private final AtomicBoolean isStopping = new AtomicBoolean();
    private final Thread stop = new Thread(this::stop, "stop-ingest");

    private EmbeddedFlink(MiniCluster flink, MiniClusterClient client) {
        this.flink = flink;
        this.client = client;
    }

    static EmbeddedFlink start(FlinkSettings settings) {
        MiniClusterConfiguration cluster = new MiniClusterConfiguration.Builder()
                .setConfiguration(settings.cluster())
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(settings.parallelism())
                .setRpcServiceSharing(RpcServiceSharing.SHARED)
                .build();
        MiniCluster flink = new MiniCluster(cluster);
        EmbeddedFlink embedded = new EmbeddedFlink(flink, new MiniClusterClient(cluster.getConfiguration(), flink));
        Runtime.getRuntime().addShutdownHook(embedded.stop);
        try {
            flink.start();
            return embedded;
        } catch (Exception failure) {
            embedded.close();
            if (settings.webPort().isPresent() && FlinkFailure.isPortTaken(failure)) {
                throw new CommandFailure(
                        "port " + settings.webPort().get() + " for Flink's pages is taken; name another one with"
                                + " --web-port",
                        failure);
            }
            throw FlinkFailure.of(failure);
        }
    }

    /** Where its pages are. */
    URI address() {
        return flink.getRestAddress().join();
    }

    /**
     * Carries out a job.
     *
     * @param files files that the job reads
     * @param tick told the job's counts a few times a second, and at its end
     */
    void run(JobGraph job, int files, Consumer<RecordCounts.Said> tick) {
        try {
            JobID id = flink.submitJob(job).get().getJobID();
            JobResult result = await(id, files, tick);
            Optional<SerializedThrowable> failure = result.getSerializedThrowable();
            if (failure.isPresent()) {
                throw failure(failure.get());
            }
            tick.accept(RecordCounts.said(counts(result)));
        } catch (CommandFailure failure) {
            throw failure;
        } catch (Exception failure) {
            throw failure(failure);
        }
    }

    private CommandFailure failure(Throwable failure) {
        return isStopping.get() ? FlinkFailure.stopped(failure) : FlinkFailure.of(failure);
    }

    private JobResult await(JobID id, int files, Consumer<RecordCounts.Said> tick) throws Exception {
        CompletableFuture<JobResult> result = flink.requestJobResult(id);
        Map<String, Object> before = Map.of();
        int quietTicks = 0;
        while (true) {
            try {
                return result.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                Map<String, Object> counts = accumulators(id);
                RecordCounts.Said said = RecordCounts.said(counts);
                tick.accept(said);
                quietTicks = counts.equals(before) ? quietTicks + 1 : 0;
                int patience = said.files() == files ? READ_TICKS : QUIET_TICKS;
                before = counts;
                if (!counts.isEmpty() && quietTicks >= patience) {
                    // A job that has read everything waits for its next checkpoint to finish; this is that checkpoint.
                    flink.triggerCheckpoint(id, CheckpointType.CONFIGURED)
                            .exceptionally(refused -> note("no checkpoint now", refused));
                    quietTicks = 0;
                }
            }
        }
    }

    private Map<String, Object> accumulators(JobID id) throws InterruptedException {
        try {
            return client.getAccumulators(id, EmbeddedFlink.class.getClassLoader())
                    .get();
        } catch (ExecutionException notYet) {
            LOG.debug("no counts now", notYet);
            return Map.of();
        }
    }

    private static Map<String, Object> counts(JobResult result) throws IOException, ClassNotFoundException {
        Map<String, Object> counts = new HashMap<>();
        for (var counter : result.getAccumulatorResults().entrySet()) {
            counts.put(
                    counter.getKey(),
                    counter.getValue()
                            .deserializeValue(EmbeddedFlink.class.getClassLoader())
                            .getUnchecked());
        }
        return counts;
    }

    private static Long note(String what, Throwable failure) {
        LOG.debug(what, failure);
        return -1L;
    }

    @Override
    public void close() {
        if (!isStopping.get()) {
            Runtime.getRuntime().removeShutdownHook(stop);
            flink.closeAsync().join();
        }
    }

    /** Ends the cluster and keeps its checkpoints: the run goes on with the next start of the command. */
    private void stop() {
        isStopping.set(true);
        try {
            flink.closeAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            LOG.debug("the cluster didn't end in time", failure);
        }
    }
}
