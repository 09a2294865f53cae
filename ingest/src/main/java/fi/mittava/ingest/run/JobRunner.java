package fi.mittava.ingest.run;

import fi.mittava.ingest.validation.RecordCounts;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** Carries out the jobs of runs, one after the other, in one embedded Flink that starts with the first. */
public final class JobRunner implements AutoCloseable {
    private final FlinkSettings settings;
    private final Console console;
    private final Consumer<RecordCounts.Said> watcher;
    private @Nullable EmbeddedFlink flink;

    /** A runner; {@code watcher} is told the counts of the job that runs a few times a second, and at its end. */
    public JobRunner(FlinkSettings settings, Console console, Consumer<RecordCounts.Said> watcher) {
        this.settings = settings;
        this.console = console;
        this.watcher = watcher;
    }

    /** Starts Flink if it hasn't been. */
    public EmbeddedFlink start() {
        EmbeddedFlink running = flink;
        if (running == null) {
            running = EmbeddedFlink.start(settings);
            flink = running;
            if (settings.webPort().isPresent()) {
                console.step("ingest", "Flink's pages are at " + running.address());
            }
        }
        return running;
    }

    /** Builds the job of a run of so many files, and runs it to its end from the run's newest checkpoint. */
    public void run(RunFolder run, int files, Consumer<StreamExecutionEnvironment> build) {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(settings.job(run));
        build.accept(environment);
        Progress progress = new Progress(console, System.nanoTime());
        try {
            start().run(environment.getStreamGraph().getJobGraph(), files, counts -> {
                watcher.accept(counts);
                progress.tell(counts, System.nanoTime());
            });
        } catch (CommandFailure failure) {
            // Flink may fail of a full disk without a word of it.
            throw run.whyUnwritable().flatMap(FlinkFailure::ofSystem).orElse(failure);
        }
    }

    @Override
    public void close() {
        if (flink != null) {
            flink.close();
        }
    }
}
