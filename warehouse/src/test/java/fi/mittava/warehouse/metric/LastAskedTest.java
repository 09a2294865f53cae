package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LastAskedTest {

    private static final int MOST = 2;

    private final List<String> made = new ArrayList<>();
    private final LastAsked<String, String> kept = new LastAsked<>(MOST, value -> value.length() < 9);

    private String ask(String key) {
        return kept.get(key, () -> {
            made.add(key);
            return "made " + key;
        });
    }

    @Test
    void makesOnceWhatIsAskedAgain() {
        assertThat(ask("a")).isEqualTo("made a");
        assertThat(ask("a")).isEqualTo("made a");
        assertThat(made).containsExactly("a");
    }

    @Test
    void keepsAsManyAsItMay() {
        List.of("a", "b", "a", "b").forEach(this::ask);
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void forgetsFirstWhatNobodyAskedForLongest() {
        List.of("a", "b", "a", "c", "a", "b").forEach(this::ask);
        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void makesWhatIsTooBigEachTimeAndForgetsNothingForIt() {
        List.of("a", "b", "long", "long", "a", "b").forEach(this::ask);
        assertThat(made).containsExactly("a", "b", "long", "long");
    }

    @Test
    @Timeout(20)
    void othersAreAnsweredWhileOneIsMade() {
        String first = kept.get(
                "a",
                () -> "after "
                        + CompletableFuture.supplyAsync(() -> kept.get("b", () -> "b"))
                                .orTimeout(10, TimeUnit.SECONDS)
                                .join());
        assertThat(first).isEqualTo("after b");
    }

    @Test
    @Timeout(60)
    void manyThreadsLeaveItWhole() throws Exception {
        LastAsked<Integer, Integer> squares = new LastAsked<>(10);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Long> asker = () -> new Random()
                    .ints(200_000, 0, 20)
                    .filter(key -> squares.get(key, () -> key * key) != key * key)
                    .count();
            for (Future<Long> wrong : threads.invokeAll(Collections.nCopies(4, asker))) {
                assertThat(wrong.get()).isZero();
            }
        }
        List<Integer> asked = IntStream.concat(IntStream.range(100, 110), IntStream.range(0, 20))
                .boxed()
                .toList();
        List<Integer> madeAgain = new ArrayList<>();
        asked.forEach(key -> squares.get(key, () -> {
            madeAgain.add(key);
            return key;
        }));
        assertThat(madeAgain).isEqualTo(asked);
    }
}
