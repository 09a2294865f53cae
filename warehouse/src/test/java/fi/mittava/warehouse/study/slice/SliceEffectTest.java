package fi.mittava.warehouse.study.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.study.estimator.Estimator;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Reference;
import fi.mittava.warehouse.study.stack.ReferenceStack;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every slice of the reference against R, in both modes. */
class SliceEffectTest {

    private static final double DIGITS = 1e-9;

    private static final Stack STACK = ReferenceStack.build();
    private static final Map<WeightMode, TypeEstimate> ESTIMATES = new HashMap<>();

    private static TypeEstimate estimate(WeightMode mode) {
        return ESTIMATES.computeIfAbsent(
                mode, of -> Estimator.estimate(STACK, ReferenceStack.settings().in(of)));
    }

    @ParameterizedTest
    @EnumSource(WeightMode.class)
    void everySliceIsThatOfR(WeightMode mode) {
        List<String[]> rows = Reference.rows("slices.csv").stream()
                .filter(row -> row[0].equals(mode.name()))
                .toList();
        assertThat(rows).hasSize(52);
        for (String[] row : rows) {
            HorizonModel model = ReferenceSlices.model(estimate(mode), Integer.parseInt(row[1]));
            SliceEffect effect = ReferenceSlices.effect(STACK, model, row[2]);
            List<Double> found = new ArrayList<>(List.of(
                    (double) effect.participations(),
                    effect.observed(),
                    effect.expected(),
                    effect.effect(),
                    effect.own(),
                    effect.peers(),
                    model.kappa(),
                    effect.error(),
                    effect.low(),
                    effect.high(),
                    row[13].equals("NA") ? 0 : model.clusteredError(),
                    effect.logRatio(),
                    effect.logRatioError()));
            for (int column = 0; column < found.size(); column++) {
                double expected = row[column + 3].equals("NA") ? 0 : Double.parseDouble(row[column + 3]);
                assertThat(found.get(column))
                        .as("%s at %s, column %d", row[2], row[1], column + 3)
                        .isCloseTo(expected, within(DIGITS * Math.max(1e-2, Math.abs(expected))));
            }
        }
    }
}
