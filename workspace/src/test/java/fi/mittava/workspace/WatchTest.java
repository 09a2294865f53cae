package fi.mittava.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final StringWriter told = new StringWriter();
    private final Watch watch = new Watch(new Console(new PrintWriter(told)), Duration.ofMillis(1));

    @Test
    void whatFailsIsToldAndTriedAgain() {
        AtomicInteger looks = new AtomicInteger();

        watch.run(() -> {
            if (looks.incrementAndGet() < 3) {
                throw new CommandFailure("the disk is full");
            }
            throw new InterruptedException();
        });

        assertThat(looks).hasValue(3);
        assertThat(told.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("mittava: the disk is full; tried again in "));
    }

    @Test
    void aFaultOfTheProgramEndsIt() {
        assertThatThrownBy(() -> watch.run(() -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
