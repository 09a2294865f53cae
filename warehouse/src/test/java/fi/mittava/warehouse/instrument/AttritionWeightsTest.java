package fi.mittava.warehouse.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.instrument.AttritionWeights.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttritionWeightsTest {

    private static Cell cell(String age, String gender, long due, long pairs) {
        return new Cell(List.of(age, gender), due, pairs);
    }

    /** One attribute alone: the model is saturated, so the weights are known by hand. */
    @Test
    void ofOneAttributeAWeightIsTheShareOfPairsByThatOfTheCategory() {
        List<Double> weights = AttritionWeights.of(List.of(cell("young", "f", 1000, 200), cell("old", "f", 1000, 600)))
                .orElseThrow();

        assertThat(weights.get(0)).isCloseTo(0.4 / 0.2, within(1e-9));
        assertThat(weights.get(1)).isCloseTo(0.4 / 0.6, within(1e-9));
    }

    /** Change hangs on age and gender, and so does answering; the pairs' mean is off, the weighted mean is the truth. */
    @Test
    void weightsTakeThePairsMeanToThatOfEverybody() {
        double[] change = {0, 1, 2, 3};
        double[] answering = {0.8, 0.6, 0.375, 0.1875};
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cells.add(cell(i < 2 ? "young" : "old", i % 2 == 0 ? "f" : "m", 10_000, Math.round(10_000 * answering[i])));
        }
        double truth = 1.5;
        double unweighted = mean(cells, change, List.of(1.0, 1.0, 1.0, 1.0));
        double weighted = mean(cells, change, AttritionWeights.of(cells).orElseThrow());

        assertThat(unweighted).isLessThan(1.1);
        assertThat(weighted).isCloseTo(truth, within(0.02));
    }

    private static double mean(List<Cell> cells, double[] change, List<Double> weights) {
        double[] weight = IntStream.range(0, cells.size())
                .mapToDouble(i -> weights.get(i) * cells.get(i).pairs())
                .toArray();
        return IntStream.range(0, weight.length)
                        .mapToDouble(i -> weight[i] * change[i])
                        .sum()
                / IntStream.range(0, weight.length).mapToDouble(i -> weight[i]).sum();
    }

    @Test
    void aCategoryWithoutAnyPairOrWithAllOfThemIsHeldByARidge() {
        List<Cell> cells =
                List.of(cell("young", "f", 500, 0), cell("middle", "m", 500, 250), cell("old", "f", 500, 500));

        assertThat(AttritionWeights.of(cells).orElseThrow())
                .allSatisfy(weight -> assertThat(weight).isFinite().isPositive());
    }

    @Test
    void theRarestPairsDoNotRuleTheMean() {
        List<Cell> cells = new ArrayList<>(List.of(cell("1", "f", 10_000, 9_000), cell("2", "f", 1_000_000, 10)));
        List<Double> weights = AttritionWeights.of(cells).orElseThrow();

        assertThat(weights.get(1)).isEqualTo(weights.get(0));
    }

    @Test
    void aCellThatNobodyDueIsInHasAWeightToo() {
        List<Cell> cells =
                List.of(cell("young", "f", 1000, 200), cell("old", "m", 1000, 600), cell("unknown", "f", 0, 0));

        assertThat(AttritionWeights.of(cells).orElseThrow().get(2)).isPositive();
    }

    @Test
    void fewPairsOrFewWithoutCarryNoModel() {
        assertThat(AttritionWeights.of(List.of(cell("1", "f", 100, 29)))).isEmpty();
        assertThat(AttritionWeights.of(List.of(cell("1", "f", 100, 71)))).isEmpty();
        assertThat(AttritionWeights.of(List.of(cell("1", "f", 100, 30)))).isPresent();
    }
}
