package fi.mittava.api.generation;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks every second whether a new generation has been published. Polling also works on network file systems. */
@Component
final class GenerationWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationWatch.class);
    private static final long PERIOD_MILLIS = 1_000;

    private final ServedGeneration served;
    private final ScheduledFuture<?> looking;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("generation-watch").factory());

    GenerationWatch(ServedGeneration served) {
        this.served = served;
        looking = clock.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** An exception would end the watch, so it ends here: the next look may go well. */
    private void look() {
        try {
            served.refresh();
        } catch (RuntimeException failure) {
            LOG.error("could not look for a new generation", failure);
        }
    }

    @Override
    public void destroy() {
        looking.cancel(false);
        clock.shutdown();
    }
}
