package fi.mittava.api.answer;

import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.generation.Cancellation;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;

/**
 * Lets so many requests be computed at the same time, on threads of the system, since DuckDB would hold on to virtual
 * ones; a few more wait for a while. Whom there is no room for is told when to come again.
 */
public final class Admission implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    /** How often it is looked whether the caller is still there. */
    private static final long LOOK_MILLIS = 200;

    private final ThreadPoolExecutor threads;
    private final Duration patience;
    private final Duration longest;
    private final LongAdder refused = new LongAdder();
    private final LongAdder stopped = new LongAdder();

    Admission(int concurrent, int waiting, Duration patience, Duration longest) {
        BlockingQueue<Runnable> queue = waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
        this.threads = new ThreadPoolExecutor(
                concurrent,
                concurrent,
                0,
                TimeUnit.SECONDS,
                queue,
                Thread.ofPlatform().daemon().name("query-", 1).factory());
        this.patience = patience;
        this.longest = longest;
    }

    public static Admission of(AnswerSettings settings) {
        return new Admission(settings.concurrent(), settings.waiting(), settings.patience(), settings.longest());
    }

    /**
     * Runs {@code work} when there is room, and stops it if it takes too long or there is nobody to answer any more.
     *
     * @throws RequestRefused if there is none, or not in time
     */
    public <T> T run(Supplier<T> work, BooleanSupplier isCallerGone) {
        Cancellation cancellation = new Cancellation();
        CountDownLatch isBegun = new CountDownLatch(1);
        @Nullable Map<String, String> names = MDC.getCopyOfContextMap();
        FutureTask<T> task = new FutureTask<>(() -> {
            isBegun.countDown();
            MDC.setContextMap(names == null ? Map.of() : names);
            try {
                return cancellation.run(work);
            } finally {
                MDC.clear();
            }
        });
        try {
            threads.execute(task);
            if (!isBegun.await(patience.toMillis(), TimeUnit.MILLISECONDS) && threads.remove(task)) {
                throw overloaded();
            }
            long began = System.nanoTime();
            boolean isStopped = false;
            while (!isDoneSoon(task)) {
                boolean isLate = System.nanoTime() - began > longest.toNanos();
                if (isLate || isCallerGone.getAsBoolean()) {
                    cancellation.cancel();
                    if (!isStopped) {
                        stopped.increment();
                        LOG.info(
                                isLate ? "stopped: it took too long" : "stopped: nobody waits for the answer any more");
                    }
                    isStopped = true;
                }
            }
            return task.get();
        } catch (RejectedExecutionException full) {
            throw overloaded();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is closing", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(failed.getCause());
        }
    }

    private static boolean isDoneSoon(FutureTask<?> task) throws InterruptedException {
        try {
            task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException later) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    private RequestRefused overloaded() {
        refused.increment();
        return new RequestRefused(
                HttpStatus.SERVICE_UNAVAILABLE,
                ErrorCode.OVERLOADED,
                "the server has more to compute than it can; come again in " + COME_AGAIN.toSeconds() + " seconds",
                COME_AGAIN);
    }

    /** How many are computed now. */
    int running() {
        return threads.getActiveCount();
    }

    /** How many wait for that. */
    int waiting() {
        return threads.getQueue().size();
    }

    /** How many there was no room for, since the start. */
    long refused() {
        return refused.sum();
    }

    /** How many were stopped because their callers had gone, since the start. */
    long stopped() {
        return stopped.sum();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
