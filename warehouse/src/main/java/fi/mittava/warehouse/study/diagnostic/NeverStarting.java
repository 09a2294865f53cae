package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
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

    /** The effects from one month after the start on, a column for each month of the first outcome, then of the next. */
    Contrast of(int[] outcomes, int lastHorizon, WeightMode mode, Workers workers) {
        return new Contrast(
                        persons,
                        mode,
                        (segment, row, values, peers) -> {
                            weigh(segment, row, peers, lastHorizon);
                            int until = stack.isTreated(row) ? lastHorizon : known(segment, row, lastHorizon);
                            for (int outcome = 0; outcome < outcomes.length; outcome++) {
                                int from = outcome * lastHorizon;
                                int person = stack.person(row);
                                stack.panel().fill(outcomes[outcome], person, segment.month() + 1, until, values, from);
                                Arrays.fill(values, from + until, from + lastHorizon, Double.NaN);
                                System.arraycopy(peers, 0, peers, from, lastHorizon);
                            }
                        },
                        outcomes.length * lastHorizon)
                .with(score, workers);
    }

    /** The months until the peer starts. */
    private int known(Segment segment, int row, int lastHorizon) {
        return Math.clamp((long) stack.columns().laterStart(row) - segment.month() - 1, 0, lastHorizon);
    }

    /** Where a month's own row wasn't sampled, the person's last known odds stand for it. */
    private void weigh(Segment segment, int row, double[] peers, int months) {
        double weight = weights.of(row);
        double latest = odds[row];
        int next = positions[row] + 1;
        int end = persons.start(stack.person(row) + 1);
        for (int column = 0; column < months; column++) {
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
