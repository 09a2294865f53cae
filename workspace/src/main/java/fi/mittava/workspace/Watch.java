package fi.mittava.workspace;

import java.time.Duration;

/** Looks again and again for as long as the process lives. What fails is told, and tried again a while later. */
public final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Console console;
    private final Duration firstWait;

    public Watch(Console console) {
        this(console, FIRST_WAIT);
    }

    Watch(Console console, Duration firstWait) {
        this.console = console;
        this.firstWait = firstWait;
    }

    /** What a watch does each time. */
    @FunctionalInterface
    public interface Look {
        /**
         * Looks, and does what there is to do.
         *
         * @throws InterruptedException if the thread is interrupted, which ends the watch
         */
        void look() throws InterruptedException;
    }

    /** Calls {@code look} until the thread is interrupted; after a CommandFailure with longer and longer pauses. */
    public void run(Look look) {
        Duration wait = firstWait;
        while (true) {
            try {
                long began = System.nanoTime();
                look.look();
                wait = firstWait;
                Thread.sleep(pause(Duration.ofNanos(System.nanoTime() - began)));
            } catch (InterruptedException end) {
                return;
            } catch (CommandFailure failure) {
                console.line("mittava: " + failure.getMessage() + "; tried again in " + wait.toSeconds() + " s");
                if (!isPaused(wait)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        }
    }

    /** Who has much to look at looks less often. */
    private static Duration pause(Duration looked) {
        Duration pause = looked.multipliedBy(4);
        if (pause.compareTo(PAUSE) < 0) {
            return PAUSE;
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static boolean isPaused(Duration wait) {
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }
}
