package fi.mittava.warehouse.generation;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Lets one thread stop what another reads from a generation: the statement that runs, and all that would follow. */
public final class Cancellation {

    private static final ThreadLocal<@Nullable Cancellation> OF_THREAD = new ThreadLocal<>();

    private @Nullable Statement running;
    private boolean isCancelled;

    /**
     * Runs {@code work} on this thread so that it can be cancelled.
     *
     * @throws CancellationException if it reads after {@link #cancel()}
     */
    public <T> T run(Supplier<T> work) {
        OF_THREAD.set(this);
        try {
            return work.get();
        } finally {
            OF_THREAD.remove();
        }
    }

    /** Stops the work. To be called again until it has ended: DuckDB forgets what it is told before it begins. */
    public synchronized void cancel() {
        isCancelled = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException closed) {
                running = null;
            }
        }
    }

    /**
     * To be called now and then by work that takes long without reading.
     *
     * @throws CancellationException if it was cancelled
     */
    public static void check() {
        if (isOfThreadCancelled()) {
            throw new CancellationException();
        }
    }

    static boolean isOfThreadCancelled() {
        Cancellation current = OF_THREAD.get();
        return current != null && current.isCancelled();
    }

    private synchronized boolean isCancelled() {
        return isCancelled;
    }

    private synchronized void begin(@Nullable Statement statement) {
        if (isCancelled) {
            throw new CancellationException();
        }
        running = statement;
    }

    private synchronized void end() {
        running = null;
    }

    /** Tells the thread's cancellation what runs. */
    static final class Listener implements ExecuteListener {

        private static final long serialVersionUID = 1;

        @Override
        public void executeStart(ExecuteContext context) {
            Cancellation current = OF_THREAD.get();
            if (current != null) {
                current.begin(context.statement());
            }
        }

        @Override
        public void end(ExecuteContext context) {
            Cancellation current = OF_THREAD.get();
            if (current != null) {
                current.end();
            }
        }
    }
}
