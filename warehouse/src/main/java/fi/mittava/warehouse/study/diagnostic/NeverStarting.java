package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;

/**
 * The effect against never starting, beside that against the usual path: peers count until they start themselves, and those
 * who haven't yet stand for those who have (inverse probability of censoring weights from the score's own hazard).
 */
final class NeverStarting {

    private final Stack stack;
    private final PropensityModel score;
    private final PeerWeights weights;
    private final PersonRows persons;
    private final int[] positions;
    private final double[] odds;

    NeverStarting(PropensityModel score, PeerWeights weights, PersonRows persons) {
        this.stack = score.design().stack();
        this.score = score;
        this.weights = weights;
        this.persons = persons;
        this.positions = new int[stack.rows()];
        for (int at = 0; at < positions.length; at++) {
            positions[persons.row(at)] = at;
        }
        this.odds = new double[stack.rows()];
        Arrays.setAll(odds, row -> Math.exp(score.logOdds(row)));
    }

    /** The effects on one outcome, from one month after the start on. */
    Contrast of(int outcome, int lastHorizon, WeightMode mode) {
        return new Contrast(
                        stack,
                        mode,
                        (segment, row, values, peers) -> {
                            long later = (long) stack.columns().laterStart(row) - segment.month() - 1;
                            int until = stack.isTreated(row) ? lastHorizon : Math.clamp(later, 0, lastHorizon);
                            stack.panel().fill(outcome, stack.person(row), segment.month() + 1, until, values, 0);
                            Arrays.fill(values, until, values.length, Double.NaN);
                            weigh(segment, row, peers);
                        },
                        lastHorizon)
                .with(score);
    }

    /** Where a month's own row wasn't sampled, the person's last known odds stand for it. */
    private void weigh(Segment segment, int row, double[] peers) {
        double weight = weights.of(row);
        double latest = odds[row];
        int next = positions[row] + 1;
        int end = persons.start(stack.person(row) + 1);
        for (int column = 0; column < peers.length; column++) {
            int month = segment.month() + column + 1;
            if (month <= stack.columns().riskUntil(row)) {
                while (next < end && month(persons.row(next)) < month) {
                    next++;
                }
                if (next < end && month(persons.row(next)) == month) {
                    latest = odds[persons.row(next)];
                }
                // 1 ÷ (1 − probability of starting in the month)
                weight *= 1 + latest;
            }
            peers[column] = weight;
        }
    }

    private int month(int row) {
        return stack.segments().get(persons.segmentOf(row)).month();
    }
}
