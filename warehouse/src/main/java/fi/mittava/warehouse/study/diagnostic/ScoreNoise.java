package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.outcome.ColumnProducts;
import fi.mittava.warehouse.study.outcome.MomentKernel;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;

/**
 * What rows add to an estimate's deviation from the truth through the score that was estimated from them.
 *
 * @param shifts by how much the estimate's columns move with the score's gradient
 */
record ScoreNoise(PropensityModel score, ColumnProducts shifts) {

    /** A place for one row after the other, a thread's own. */
    final class Adder {

        private final Stack stack = score.design().stack();
        private final double[] z = new double[score.design().denseColumns()];
        private final double[] moved = new double[shifts.vectors()];

        void addTo(double[] sums, Segment segment, int row) {
            score.design().fill(row, z, 0);
            shifts.of(segment, z, moved);
            double rest = (stack.isTreated(row) ? 1 : 0) - score.probability(row);
            MomentKernel.add(sums, moved, -rest * stack.columns().weight(row));
        }
    }
}
