package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GenerationSwapIT {

    private static final int CALLERS = 8;
    private static final int LAST = 6;
    private static final String QUERY = """
        query ($offset: Int!) {
          first: generation { number }
          impact(groupBy: [SERVICE, AREA], offset: $offset) { generation }
          figures(metrics: [PERSONS, EMPLOYMENT_RATE], groupBy: [PROVIDER], offset: $offset) { generation }
          dataQuality { read }
          last: generation { number stale }
        }
        """;

    private final AtomicInteger offset = new AtomicInteger();

    @Test
    @Timeout(300)
    void swapsUnderLoadDropNoRequestAndMixNoGenerations(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.over(PublishedRegion.of(data, 100));
                ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            Collection<Integer> seen = new ConcurrentLinkedQueue<>();
            List<Future<?>> calls = IntStream.range(0, CALLERS)
                    .<Future<?>>mapToObj(caller -> callers.submit(() -> {
                        int number = 0;
                        while (number < LAST) {
                            int next = ask(server);
                            assertThat(next).isGreaterThanOrEqualTo(number);
                            number = next;
                            seen.add(number);
                        }
                    }))
                    .toList();

            for (int number = 2; number <= LAST; number++) {
                server.region().publish(number);
                awaitNumber(server, number);
            }
            for (Future<?> call : calls) {
                call.get();
            }

            assertThat(Set.copyOf(seen))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, LAST).boxed().toList());
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

    /** The generation that the answer comes from, the same in every field and header; computed anew each time. */
    private int ask(RunningServer server) {
        HttpResponse<String> response = server.caller().ask(QUERY, Map.of("offset", offset.getAndIncrement()));
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode data = new JsonMapper().readTree(response.body()).get("data");
        int number = data.at("/first/number").asInt();
        assertThat(List.of(
                        data.at("/impact/generation").asInt(),
                        data.at("/figures/generation").asInt(),
                        data.at("/last/number").asInt(),
                        Integer.parseInt(response.headers()
                                .firstValue("X-Mittava-Generation")
                                .orElseThrow())))
                .containsOnly(number);
        assertThat(data.at("/dataQuality/read").asInt()).isEqualTo(64);
        return number;
    }

    private void awaitNumber(RunningServer server, int number) throws InterruptedException {
        while (ask(server) != number) {
            Thread.sleep(50);
        }
    }
}
