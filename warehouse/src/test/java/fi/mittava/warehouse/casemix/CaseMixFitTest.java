package fi.mittava.warehouse.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CaseMixFitTest {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    /** Levels of two attributes, participations, hits. */
    private static final int[][] CELLS = {
        {0, 0, 400, 80}, {0, 1, 150, 45}, {1, 0, 220, 70}, {1, 1, 90, 40}, {2, 0, 60, 30}, {2, 1, 35, 22}
    };

    /**
     * In R, with the cells as a data frame of a, b, n and h:
     *
     * <pre>{@code
     * m <- glm(cbind(h, n - h) ~ factor(a) + factor(b), binomial, control = list(epsilon = 1e-14))
     * s <- rep(fitted(m), n); y <- rep(rep(c(1, 0), 6), as.vector(rbind(h, n - h)))
     * (sum(rank(s)[y == 1]) - sum(y) * (sum(y) + 1) / 2) / (sum(y) * sum(1 - y))
     * }</pre>
     */
    @Test
    void aShareIsFittedAsByR() {
        CaseMixModel model = CaseMixFit.share(cells()).orElseThrow();

        assertThat(model.intercept()).isCloseTo(-1.3857530713, NINE_DIGITS);
        assertThat(model.terms()).extracting(CaseMixModel.Term::attribute).containsExactly("a", "b");
        assertByLevel(model, 0, 0, 0.6241344425, 1.3817839568);
        assertByLevel(model, 1, 0, 0.5373550268);
        assertThat(model.discrimination()).isCloseTo(0.6380036095, NINE_DIGITS);
    }

    /**
     * <pre>{@code
     * i <- 0:119; a <- ifelse(i %% 5 == 0, 0, i %% 3); s <- i %% 11; x <- s - mean(s)
     * m <- lm(3 - .4 * s + .02 * s^2 + a + ((i * 7) %% 13 - 6) / 4 ~ factor(a) + x + I(x^2))
     * }</pre>
     */
    @Test
    void aChangeIsFittedAsByR() {
        CaseMix cases = new CaseMix(List.of("a"));
        for (int i = 0; i < 120; i++) {
            int a = i % 5 == 0 ? 0 : i % 3;
            int s = i % 11;
            cases.add(new int[] {a}, 1, 3 - 0.4 * s + 0.02 * s * s + a + (i * 7 % 13 - 6) / 4.0, s);
        }

        CaseMixModel model = CaseMixFit.change(cases).orElseThrow();

        assertThat(model.intercept()).isCloseTo(1.5249634757, NINE_DIGITS);
        assertByLevel(model, 0, 0, 0.7937469087, 1.8997601116);
        assertThat(model.score().mean()).isCloseTo(4.9583333333, NINE_DIGITS);
        assertThat(model.score().linear()).isCloseTo(-0.2154877832, NINE_DIGITS);
        assertThat(model.score().squared()).isCloseTo(0.0244871390, NINE_DIGITS);
        assertThat(model.discrimination()).isCloseTo(0.5602392064, NINE_DIGITS);
        assertThat(model.deviation()).isCloseTo(0.9549366693, NINE_DIGITS);
        assertThat(model.degrees()).isEqualTo(115);
    }

    @Test
    void rareLevelsShareACoefficientOrCountAsTheMostFrequentOne() {
        CaseMix cases = new CaseMix(List.of("together", "alone"));
        cases.add(new int[] {0, 0}, 500, 200, 0);
        cases.add(new int[] {1, 0}, 20, 4, 0);
        cases.add(new int[] {2, 0}, 20, 6, 0);
        cases.add(new int[] {3, 1}, 29, 15, 0);
        cases.add(new int[] {0, 2}, 300, 150, 0);

        CaseMixModel model = CaseMixFit.share(cases).orElseThrow();

        List<Double> together = model.terms().get(0).byLevel();
        assertThat(together.get(1)).isNotZero().isEqualTo(together.get(2)).isEqualTo(together.get(3));
        assertThat(model.terms().get(1).byLevel().get(1)).isZero();
    }

    /** 47 hits carry four columns: the two of a, then the one of b; not the two of c, but the last one of d. */
    @Test
    void whereThereAreFewHitsOnlyTheFirstAttributesAreTaken() {
        CaseMix cases = new CaseMix(List.of("a", "b", "c", "d"));
        for (int i = 0; i < 470; i++) {
            cases.add(new int[] {i % 3, i / 3 % 2, i / 6 % 3, i / 18 % 2}, 1, i % 10 == 0 ? 1 : 0, 0);
        }

        assertThat(CaseMixFit.share(cases).orElseThrow().terms())
                .extracting(CaseMixModel.Term::attribute)
                .containsExactly("a", "b", "d");
    }

    @Test
    void tenOfTheScarcerOutcomeCarryAModelAndNineDont() {
        assertThat(CaseMixFit.canShare(100, 10)).isTrue();
        assertThat(CaseMixFit.canShare(100, 9)).isFalse();
        assertThat(CaseMixFit.canShare(100, 90)).isTrue();
        assertThat(CaseMixFit.canShare(100, 91)).isFalse();
    }

    @Test
    void changesThatDontVaryHaveNoModel() {
        CaseMix cases = new CaseMix(List.of());
        for (int i = 0; i < 100; i++) {
            cases.add(new int[0], 1, 2, i % 5);
        }

        assertThat(CaseMixFit.change(cases)).isEmpty();
    }

    private static CaseMix cells() {
        CaseMix cases = new CaseMix(List.of("a", "b"));
        for (int[] cell : CELLS) {
            cases.add(new int[] {cell[0], cell[1]}, cell[2], cell[3], 0);
        }
        return cases;
    }

    private static void assertByLevel(CaseMixModel model, int term, double... expected) {
        List<Double> byLevel = model.terms().get(term).byLevel();
        assertThat(byLevel).hasSize(expected.length);
        for (int level = 0; level < expected.length; level++) {
            assertThat(byLevel.get(level)).isCloseTo(expected[level], NINE_DIGITS);
        }
    }
}
