package fi.mittava.warehouse.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.stack.Reference;
import fi.mittava.warehouse.study.stack.ReferenceStack;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PropensityModelTest {

    private static final Stack STACK = ReferenceStack.build();

    @Test
    void theStackHasTheReferencesRows() {
        assertThat((double) STACK.rows()).isEqualTo(Reference.of("dynamic", "B", "stacked_rows"));
        assertThat((double) IntStream.range(0, STACK.rows())
                        .filter(STACK::isTreated)
                        .count())
                .isEqualTo(Reference.of("dynamic", "B", "stacked_treated"));
    }

    @Test
    void theScoreIsThatOfR() {
        try (Workers workers = new Workers(2)) {
            PropensityModel score =
                    PropensityModel.of(Design.of(STACK, workers), 1e-4, workers).orElseThrow();

            assertThat(score.deviance()).isCloseTo(Reference.of("dynamic", "B_ps", "deviance"), within(1e-8));
            List<Term> terms = score.design().kept();
            double intercept = score.coefficients()[0];
            for (int column = 1; column < terms.size(); column++) {
                Term term = terms.get(column);
                double raw = score.coefficients()[column] / term.scale();
                intercept -= raw * term.mean();
                assertThat(raw)
                        .as(nameInR(term))
                        .isCloseTo(Reference.of("dynamic", "B_ps", nameInR(term)), within(1e-10));
            }
            assertThat(intercept).isCloseTo(Reference.of("dynamic", "B_ps", "(Intercept)"), within(1e-10));
            assertThat(score.isSeparated()).isFalse();
        }
    }

    private static String nameInR(Term term) {
        return switch (term.name()) {
            case "age2" -> "I((age - 40)^2/100)";
            case "educ1" -> "factor(educ)1";
            case "educ2" -> "factor(educ)2";
            case "area", "br", "m" -> "factor(" + term.name() + ")" + term.level();
            default -> term.name();
        };
    }
}
