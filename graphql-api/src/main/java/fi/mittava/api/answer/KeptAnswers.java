package fi.mittava.api.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.mittava.api.generation.ServedGeneration;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Answers of the generation that is served, within a bound of bytes. Those of another generation go as it changes. */
final class KeptAnswers {

    /** About what an entry takes besides its answer. */
    private static final int ENTRY_BYTES = 512;

    private final long greatestBytes;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private volatile OfGeneration kept;

    KeptAnswers(long greatestBytes) {
        this.greatestBytes = greatestBytes;
        this.kept = new OfGeneration(0, cache());
    }

    @Nullable
    Answer find(ServedGeneration.State state, String question) {
        @Nullable Answer answer = of(state.number()).answers.getIfPresent(new Key(state.isStale(), question));
        (answer == null ? misses : hits).increment();
        return answer;
    }

    /** How often an answer was there. */
    long hits() {
        return hits.sum();
    }

    /** How often none was. */
    long misses() {
        return misses.sum();
    }

    /** What is kept takes about so many. */
    long bytes() {
        return kept.answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** Keeps a whole answer, unless another generation is served by now. */
    void keep(String question, Answer answer) {
        OfGeneration current = kept;
        if (answer.isWhole() && answer.state().number() == current.number) {
            current.answers.put(new Key(answer.state().isStale(), question), answer);
        }
    }

    private OfGeneration of(int number) {
        OfGeneration current = kept;
        if (current.number != number) {
            current = new OfGeneration(number, cache());
            kept = current;
        }
        return current;
    }

    private Cache<Key, Answer> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(greatestBytes)
                .weigher((Key key, Answer answer) -> ENTRY_BYTES + answer.size())
                .executor(Runnable::run)
                .build();
    }

    private record OfGeneration(int number, Cache<Key, Answer> answers) {}

    /** Answers may tell that their generation is stale. */
    private record Key(boolean isStale, String question) {}
}
