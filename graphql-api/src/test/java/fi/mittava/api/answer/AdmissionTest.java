package fi.mittava.api.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.api.edge.RequestRefused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AdmissionTest {

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch isBegun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        mayEnd.countDown();
        callers.shutdownNow();
    }

    @Test
    void whomThereIsNoRoomForIsToldAtOnceToComeAgain() throws InterruptedException {
        try (Admission admission = new Admission(1, 0, Duration.ofSeconds(60), Duration.ofMinutes(1))) {
            assertThat(occupy(admission)).isNotDone();

            assertThatThrownBy(() -> admission.run(() -> 2, () -> false))
                    .isInstanceOf(RequestRefused.class)
                    .hasMessageContaining("come again");
        }
    }

    @Test
    void whoWaitsIsServedInTurn() throws Exception {
        try (Admission admission = new Admission(1, 1, Duration.ofSeconds(60), Duration.ofMinutes(1))) {
            Future<Integer> first = occupy(admission);
            Future<Integer> second = callers.submit(() -> admission.run(() -> 2, () -> false));
            mayEnd.countDown();

            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(2);
        }
    }

    @Test
    void nobodyWaitsLongerThanTheyMay() throws InterruptedException {
        try (Admission admission = new Admission(1, 1, Duration.ofMillis(50), Duration.ofMinutes(1))) {
            assertThat(occupy(admission)).isNotDone();

            assertThatThrownBy(() -> admission.run(() -> 2, () -> false)).isInstanceOf(RequestRefused.class);
        }
    }

    @Test
    void aFailureIsTheCallers() {
        try (Admission admission = new Admission(1, 0, Duration.ofSeconds(1), Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> admission.run(
                            () -> {
                                throw new IllegalArgumentException("of the work");
                            },
                            () -> false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Future<Integer> occupy(Admission admission) throws InterruptedException {
        Future<Integer> first = callers.submit(() -> admission.run(
                () -> {
                    isBegun.countDown();
                    awaitEnd();
                    return 1;
                },
                () -> false));
        isBegun.await();
        return first;
    }

    private void awaitEnd() {
        try {
            mayEnd.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
