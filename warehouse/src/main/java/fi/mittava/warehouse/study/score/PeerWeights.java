package fi.mittava.warehouse.study.score;

import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;

/**
 * What a peer's row weighs: its odds of starting, by the inverse of its sampled share. So weighted peers look like
 * participants. Participants weigh 0 here.
 */
public final class PeerWeights {

    private final double[] weights;

    private PeerWeights(int rows) {
        weights = new double[rows];
    }

    public static PeerWeights of(PropensityModel score, WeightMode mode) {
        Stack stack = score.design().stack();
        PeerWeights weights = new PeerWeights(stack.rows());
        double highest = highestLogOdds(score);
        for (int row = 0; row < stack.rows(); row++) {
            if (!stack.isTreated(row)) {
                // Only proportions count; the common factor keeps odds of separated rows from overflowing.
                weights.weights[row] = Math.exp(score.logOdds(row) - Math.max(0, highest))
                        * stack.columns().weight(row);
            }
        }
        if (mode == WeightMode.CELL) {
            weights.normalise(stack);
        }
        return weights;
    }

    private static double highestLogOdds(PropensityModel score) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < score.design().stack().rows(); row++) {
            highest = Math.max(highest, score.logOdds(row));
        }
        // Odds up to e³⁰ are safe as they are.
        return highest > 30 ? highest : 0;
    }

    private void normalise(Stack stack) {
        double[] starts = new double[stack.cells()];
        double[] sums = new double[stack.cells()];
        for (Segment segment : stack.segments()) {
            for (int row = segment.from(); row < segment.to(); row++) {
                starts[segment.cell()] += stack.isTreated(row) ? 1 : 0;
                sums[segment.cell()] += weights[row];
            }
        }
        for (Segment segment : stack.segments()) {
            double factor = sums[segment.cell()] > 0 ? starts[segment.cell()] / sums[segment.cell()] : 0;
            for (int row = segment.from(); row < segment.to(); row++) {
                weights[row] *= factor;
            }
        }
    }

    public double of(int row) {
        return weights[row];
    }
}
