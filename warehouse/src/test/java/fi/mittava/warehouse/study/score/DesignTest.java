package fi.mittava.warehouse.study.score;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.stack.QuarterStack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which levels have columns. */
class DesignTest {

    @Test
    void aLevelThatNoPeerHasIsNoBaseForTheOthers() {
        QuarterStack stack =
                new QuarterStack().add(1, 0, 1, 0).add(1, 1, 20, 80).add(1, 2, 20, 80);

        try (Workers workers = new Workers(1)) {
            List<Integer> areas = Design.of(stack.build(), workers).kept().stream()
                    .filter(term -> term.name().equals("area"))
                    .map(Term::level)
                    .toList();
            assertThat(areas).containsExactly(2);
        }
    }
}
