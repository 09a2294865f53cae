package fi.mittava.warehouse.study.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.estimator.ToyStack;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.slice.ReferenceSlices;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.QuarterStack;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The blocked sums against the formulas written down row by row, where every month misses other people. */
class OutcomeModelTest {

    private static final int HORIZON = 9;

    @Test
    void whatIsntObservedTakesNoPartAndEverythingElseIsByTheFormulas() {
        ToyStack toy = new ToyStack();
        SplittableRandom random = new SplittableRandom(3);
        for (int person = 0; person < ToyStack.PERSONS; person++) {
            for (int month = 1; month <= ToyStack.LAST; month++) {
                if (random.nextInt(5) == 0) {
                    toy.panel.set(ToyStack.EARNINGS, person, month, Double.NaN);
                }
            }
        }
        Stack stack = toy.build();
        try (Workers workers = new Workers(2)) {
            PropensityModel score =
                    PropensityModel.of(Design.of(stack, workers), 1e-4, workers).orElseThrow();
            PeerWeights weights = PeerWeights.of(score, WeightMode.POOLED);
            OutcomeGrid grid = new OutcomeGrid(stack, -3, 24);
            HorizonModel model = new OutcomeModel(score.design(), weights, grid, workers)
                    .models(0.95)
                    .get(28 + 3 + HORIZON);
            assertThat(model.outcome().name()).isEqualTo("EARNINGS");
            assertThat(model.horizon()).isEqualTo(HORIZON);

            new ByHand(score.design(), weights).compare(model);
        }
    }

    /** Point 4 of the method, a row at a time. */
    private static final class ByHand {
        private final Design design;
        private final Stack stack;
        private final PeerWeights weights;

        ByHand(Design design, PeerWeights weights) {
            this.design = design;
            this.stack = design.stack();
            this.weights = weights;
        }

        private interface Row {
            void see(int row, double[] z, double outcome);
        }

        private void each(Row use) {
            for (Segment segment : stack.segments()) {
                for (int row = segment.from(); row < segment.to(); row++) {
                    double outcome = stack.panel().at(ToyStack.EARNINGS, stack.person(row), segment.month() + HORIZON);
                    if (!Double.isNaN(outcome)) {
                        use.see(row, ReferenceSlices.z(design, segment, row), outcome);
                    }
                }
            }
        }

        void compare(HorizonModel model) {
            int size = design.columns();
            double[][] gram = new double[size][size];
            double[] right = new double[size];
            double[] mean = new double[size];
            int[] participants = new int[1];
            each((row, z, outcome) -> {
                add(gram, z, weights.of(row));
                MomentKernel.add(right, z, weights.of(row) * outcome);
                MomentKernel.add(mean, z, stack.isTreated(row) ? 1 : 0);
                participants[0] += stack.isTreated(row) ? 1 : 0;
            });
            Cholesky factor = Cholesky.of(gram);
            double[] gamma = factor.solve(right);
            assertThat(model.gamma()).containsExactly(gamma, within(1e-7));
            for (int column = 0; column < size; column++) {
                mean[column] /= participants[0];
            }
            assertThat(model.mean()).containsExactly(mean, within(1e-10));
            assertThat(model.effect().participations()).isEqualTo(participants[0]);
            compareVariance(model, factor, gamma, mean, participants[0]);
        }

        private void compareVariance(
                HorizonModel model, Cholesky factor, double[] gamma, double[] mean, int participants) {
            double[] influence = factor.solve(mean);
            double[] effect = new double[1];
            each((row, z, outcome) -> effect[0] += stack.isTreated(row) ? (outcome - dot(z, gamma)) / participants : 0);
            assertThat(model.effect().effect()).isCloseTo(effect[0], within(1e-7));
            double[] sandwich = new double[1];
            Map<Integer, Double> own = new HashMap<>();
            Map<Integer, Double> all = new HashMap<>();
            each((row, z, outcome) -> {
                double rest = outcome - dot(z, gamma);
                double moved = weights.of(row) * rest * dot(z, influence);
                sandwich[0] += moved * moved;
                double self = stack.isTreated(row) ? (rest - effect[0]) / participants : 0;
                own.merge(stack.person(row), self, Double::sum);
                all.merge(stack.person(row), self - moved, Double::sum);
            });
            double kappa = Math.max(1, (squares(all) - squares(own)) / sandwich[0]);
            assertThat(model.kappa()).isCloseTo(kappa, within(1e-9));
            assertThat(model.clusteredError()).isCloseTo(Math.sqrt(squares(all)), within(1e-8));
            assertThat(model.effect().peers()).isCloseTo(kappa * sandwich[0], within(1e-7));
        }

        private static double squares(Map<Integer, Double> sums) {
            return sums.values().stream().mapToDouble(sum -> sum * sum).sum();
        }

        private static double dot(double[] left, double[] right) {
            double sum = 0;
            for (int at = 0; at < left.length; at++) {
                sum += left[at] * right[at];
            }
            return sum;
        }

        private static void add(double[][] gram, double[] z, double weight) {
            for (int row = 0; row < z.length; row++) {
                MomentKernel.add(gram[row], z, weight * z[row]);
            }
        }
    }

    /** Such a participant is compared with peers of other areas: in a merged cell. */
    @Test
    void aParticipantOfAnAreaWithoutPeersInAQuarterCostsTheOthersNoEffect() {
        QuarterStack stack =
                new QuarterStack().add(1, 1, 20, 80).add(1, 2, 20, 80).add(1, 3, 1, 0);
        stack.add(2, 1, 5, 40).add(2, 2, 5, 40).add(2, 3, 5, 40);

        HorizonModel model = model(stack.build());

        assertThat(model.status()).isEqualTo(HorizonModel.Status.OK);
        assertThat(model.effect().participations()).isEqualTo(56);
        assertThat(model.effect().effect()).isBetween(-0.1, 0.1);
    }

    private static HorizonModel model(Stack stack) {
        try (Workers workers = new Workers(1)) {
            PropensityModel score =
                    PropensityModel.of(Design.of(stack, workers), 1e-4, workers).orElseThrow();
            PeerWeights weights = PeerWeights.of(score, WeightMode.POOLED);
            return new OutcomeModel(score.design(), weights, new OutcomeGrid(stack, 1, 1), workers)
                    .models(0.95)
                    .getFirst();
        }
    }
}
