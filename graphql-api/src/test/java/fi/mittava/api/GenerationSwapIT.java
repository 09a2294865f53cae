package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GenerationSwapIT {

    private static final int CALLERS = 4;
    private static final String QUERY =
            "{ first: generation { number } dataQuality { read } last: generation { number stale } }";

    @Test
    @Timeout(120)
    void aSwapDropsNoRequestAndMixesNoGenerations(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.over(data);
                ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            AtomicBoolean isEnough = new AtomicBoolean();
            CountDownLatch thirdSeen = new CountDownLatch(CALLERS);
            Collection<Integer> seen = new ConcurrentLinkedQueue<>();
            List<Future<?>> calls = IntStream.range(0, CALLERS)
                    .<Future<?>>mapToObj(caller -> callers.submit(() -> {
                        while (!isEnough.get()) {
                            int number = ask(server);
                            seen.add(number);
                            if (number == 3) {
                                thirdSeen.countDown();
                            }
                        }
                    }))
                    .toList();

            server.region().publish(2);
            awaitNumber(server, 2);
            server.region().publish(3);
            thirdSeen.await();
            isEnough.set(true);
            for (Future<?> call : calls) {
                call.get();
            }

            assertThat(Set.copyOf(seen)).contains(1, 3);
        }
    }

    @Test
    @Timeout(120)
    void aBrokenGenerationIsToldAsStale(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.over(data)) {
            server.region().publishBroken(2);

            while (!server.caller()
                    .data("{ generation { stale } }")
                    .at("/generation/stale")
                    .asBoolean()) {
                Thread.sleep(50);
            }

            assertThat(ask(server)).isEqualTo(1);
        }
    }

    /** The generation that the answer comes from, the same in every field and header. */
    private static int ask(RunningServer server) {
        JsonNode data = server.caller().answer(QUERY, Map.of()).get("data");
        int number = data.at("/first/number").asInt();
        assertThat(data.at("/last/number").asInt()).isEqualTo(number);
        assertThat(data.at("/dataQuality/read").asInt()).isEqualTo(64);
        return number;
    }

    private static void awaitNumber(RunningServer server, int number) throws InterruptedException {
        while (ask(server) != number) {
            Thread.sleep(50);
        }
    }
}
