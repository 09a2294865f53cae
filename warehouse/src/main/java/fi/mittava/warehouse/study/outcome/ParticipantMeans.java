package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;

/** z̄ of the participations that each column of a grid observes. */
final class ParticipantMeans {

    private final double[][] sums;
    private final int[] numbers;

    ParticipantMeans(Design design, OutcomeGrid grid, ObservationPatterns patterns) {
        sums = new double[patterns.size()][design.columns()];
        numbers = new int[patterns.size()];
        double[] z = new double[design.denseColumns()];
        Stack stack = design.stack();
        for (Segment segment : stack.segments()) {
            for (int row = segment.from(); row < segment.to(); row++) {
                if (stack.isTreated(row)) {
                    design.fill(row, z, 0);
                    for (int pattern = 0; pattern < sums.length; pattern++) {
                        if (!Double.isNaN(grid.value(segment, row, patterns.representative(pattern)))) {
                            add(pattern, z, design.ones(segment));
                        }
                    }
                }
            }
        }
        for (int pattern = 0; pattern < sums.length; pattern++) {
            for (int column = 0; column < sums[pattern].length; column++) {
                sums[pattern][column] /= numbers[pattern];
            }
        }
    }

    private void add(int pattern, double[] z, int[] ones) {
        numbers[pattern]++;
        for (int column = 0; column < z.length; column++) {
            sums[pattern][column] += z[column];
        }
        for (int one : ones) {
            sums[pattern][one]++;
        }
    }

    /** NaN if the pattern observes nobody. */
    double[] of(int pattern) {
        return sums[pattern];
    }
}
