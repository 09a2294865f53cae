package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.study.RiskSets.ServiceType;
import fi.mittava.warehouse.study.estimator.Estimator;
import fi.mittava.warehouse.study.estimator.EstimatorSettings;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import fi.mittava.warehouse.study.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Studies service type after service type: while one is estimated, the risk sets of the next are drawn. One that fails stops
 * no other.
 */
final class TypeStudies implements AutoCloseable {

    private final RiskSets sets;
    private final StackReader reader;
    private final OutcomePanel panel;
    private final EstimatorSettings settings;
    private final StudyTables tables;
    private final Progress progress;
    private final ExecutorService estimating = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "study");
        thread.setDaemon(true);
        return thread;
    });
    private long stepped = System.nanoTime();

    TypeStudies(
            RiskSets sets,
            StackReader reader,
            OutcomePanel panel,
            EstimatorSettings settings,
            StudyTables tables,
            Progress progress) {
        this.sets = sets;
        this.reader = reader;
        this.panel = panel;
        this.settings = settings;
        this.tables = tables;
        this.progress = progress;
    }

    /** A service type whose turn in being estimated comes, or came. */
    private record Drawn(ServiceType type, RiskCounts counts, Future<TypeEstimate> estimate) {}

    void study(List<ServiceType> types) {
        Optional<Drawn> before = Optional.empty();
        for (ServiceType type : types) {
            Optional<Drawn> next = draw(type);
            before.ifPresent(this::keep);
            before = next;
        }
        before.ifPresent(this::keep);
    }

    /** Empty if it failed. */
    private Optional<Drawn> draw(ServiceType type) {
        try {
            sets.draw(type);
            tables.addAttrition(type);
            RiskCounts counts = sets.counts();
            Stack stack = reader.read(panel, counts.withoutPeers());
            tables.addParticipations(type);
            return Optional.of(new Drawn(type, counts, estimating.submit(() -> Estimator.estimate(stack, settings))));
        } catch (RuntimeException failure) {
            fail(type, failure);
            return Optional.empty();
        } finally {
            sets.clear();
        }
    }

    private void keep(Drawn drawn) {
        try {
            TypeEstimate estimate = await(drawn.estimate());
            if (estimate.status() != TypeEstimate.Status.OK) {
                tables.leaveOut(drawn.type());
            }
            tables.add(drawn.type(), drawn.counts(), estimate, reader.layout());
            step(drawn.type());
        } catch (RuntimeException failure) {
            fail(drawn.type(), failure);
        }
    }

    private static TypeEstimate await(Future<TypeEstimate> estimate) {
        try {
            return estimate.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the study was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException own
                    ? own
                    : new IllegalStateException("a step of the study failed", failed.getCause());
        }
    }

    private void fail(ServiceType type, RuntimeException failure) {
        if (Thread.currentThread().isInterrupted()) {
            throw failure;
        }
        tables.addFailed(type);
        progress.note("The study of " + type.code() + " failed: " + failure.getMessage());
        step(type);
    }

    private void step(ServiceType type) {
        long now = System.nanoTime();
        progress.step("study " + type.code(), tables.used(type), Duration.ofNanos(now - stepped));
        stepped = now;
    }

    @Override
    public void close() {
        estimating.shutdownNow();
    }
}
