package fi.mittava.warehouse.study;

import fi.mittava.warehouse.study.score.WeightMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other way to weigh, from the contracts to the answer: peers' weights normalised within their cells. */
class WithinCellsSpecTest {

    @TempDir
    private Path folder;

    @Test
    void everyFigureAndTheAnswerOfASliceAreThoseOfR() {
        ReferenceAnswers answers = ReferenceAnswers.of(folder, WeightMode.CELL);

        answers.effectsErrorsAndKappaAreThose();
        answers.theEffectOnWomenIsThat();
    }
}
