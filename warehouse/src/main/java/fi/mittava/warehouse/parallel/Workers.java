package fi.mittava.warehouse.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Threads for tasks that don't share what they write. What a task does hangs on its number only, so results are the same
 * bit for bit, whatever the number of threads.
 */
public final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService executor;

    public Workers(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "study");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Runs tasks 0 to n − 1 and waits for them all. */
    public void each(int tasks, IntConsumer task) {
        if (threads == 1 || tasks == 1) {
            for (int number = 0; number < tasks; number++) {
                task.accept(number);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < Math.min(threads, tasks); thread++) {
            running.add(executor.submit(() -> {
                for (int number = next.getAndIncrement(); number < tasks; number = next.getAndIncrement()) {
                    task.accept(number);
                }
            }));
        }
        running.forEach(Workers::await);
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the study was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a step of the study failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
