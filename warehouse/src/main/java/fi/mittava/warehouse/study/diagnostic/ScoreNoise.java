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

    /** A thread's own. */
    Row row() {
        return new Row(this, new double[score.design().denseColumns()], new double[shifts.vectors()]);
    }

    /** A place for one row after the other. */
    record Row(ScoreNoise noise, double[] z, double[] moved) {

        void addTo(double[] sums, Segment segment, int row) {
            PropensityModel score = noise.score;
            Stack stack = score.design().stack();
            score.design().fill(row, z, 0);
            noise.shifts.of(segment, z, moved);
            double rest = (stack.isTreated(row) ? 1 : 0) - score.probability(row);
            MomentKernel.add(sums, moved, -rest * stack.columns().weight(row));
        }
    }
}
