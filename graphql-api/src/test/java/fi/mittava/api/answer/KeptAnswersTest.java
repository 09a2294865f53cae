package fi.mittava.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.generation.ServedGeneration.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final State FIRST = new State(1, false);

    private final KeptAnswers kept = new KeptAnswers(100_000);

    @Test
    void noMoreIsKeptThanTheBoundInBytes() {
        kept.find(FIRST, "");
        IntStream.range(0, 200).forEach(i -> kept.keep("q" + i, answer(FIRST, 900)));

        assertThat(IntStream.range(0, 200)
                        .filter(i -> kept.find(FIRST, "q" + i) != null)
                        .count())
                .isBetween(1L, 100_000L / 900);
    }

    @Test
    void staleAndFreshAreToldApart() {
        kept.find(FIRST, "q");
        kept.keep("q", answer(FIRST, 10));

        assertThat(kept.find(FIRST, "q")).isNotNull();
        assertThat(kept.find(new State(1, true), "q")).isNull();
    }

    @Test
    void answersGoWithTheirGeneration() {
        kept.find(FIRST, "q");
        kept.keep("q", answer(FIRST, 10));
        kept.find(new State(2, false), "q");
        kept.keep("late", answer(FIRST, 10));

        assertThat(kept.find(FIRST, "q")).isNull();
        assertThat(kept.find(FIRST, "late")).isNull();
    }

    private static Answer answer(State state, int bytes) {
        return new Answer(state, new byte[bytes], List.of(), List.of(), true, 0);
    }
}
