package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.outcome.MomentKernel;
import fi.mittava.warehouse.study.score.Term;

/** Weighted sums of covariates in a group of rows, from which its balance follows. */
final class BalanceSums {

    /** Means of a constant in both arms are as near as this but for rounding. */
    private static final double ALIKE = 1e-9;

    private final Arm participants;
    private final Arm before;
    private final Arm after;

    /** Sums of one arm. */
    private static final class Arm {
        private double weights;
        private double squaredWeights;
        private final double[] sums;
        private final double[] squares;

        Arm(int terms) {
            sums = new double[terms];
            squares = new double[terms];
        }

        void add(double weight, double[] values) {
            weights += weight;
            squaredWeights += weight * weight;
            for (int term = 0; term < values.length; term++) {
                sums[term] += weight * values[term];
                squares[term] += weight * values[term] * values[term];
            }
        }

        void add(Arm other) {
            weights += other.weights;
            squaredWeights += other.squaredWeights;
            MomentKernel.add(sums, other.sums, 1);
            MomentKernel.add(squares, other.squares, 1);
        }

        double mean(int term) {
            return sums[term] / weights;
        }

        /** Unbiased, as of independent rows. */
        double variance(int term) {
            double mean = mean(term);
            double variance = (squares[term] - weights * mean * mean) / (weights - squaredWeights / weights);
            // What rounding leaves of a constant.
            return variance > 1e-12 ? variance : 0;
        }
    }

    BalanceSums(int terms) {
        participants = new Arm(terms);
        before = new Arm(terms);
        after = new Arm(terms);
    }

    /**
     * Adds a row.
     *
     * @param values standardised or not
     * @param sampled the inverse of its sampled share
     * @param weight of a peer
     */
    void add(boolean isTreated, double sampled, double weight, double[] values) {
        if (isTreated) {
            participants.add(1, values);
        } else {
            before.add(sampled, values);
            after.add(weight, values);
        }
    }

    void add(BalanceSums other) {
        participants.add(other.participants);
        before.add(other.before);
        after.add(other.after);
    }

    double participants(int term) {
        return participants.mean(term);
    }

    boolean hasBothArms() {
        return participants.weights > 0 && after.weights > 0;
    }

    TermBalance.Arm before(int term, Term of, double distance) {
        return arm(before, term, of, distance);
    }

    TermBalance.Arm after(int term, Term of, double distance) {
        return arm(after, term, of, distance);
    }

    private TermBalance.Arm arm(Arm peers, int term, Term of, double distance) {
        double variance = participants.variance(term);
        double peersVariance = peers.variance(term);
        double difference = participants.mean(term) - peers.mean(term);
        return new TermBalance.Arm(
                raw(of, peers.mean(term)),
                standardised(difference, variance > 0 ? variance : before.variance(term)),
                variance > 0 && peersVariance > 0 ? variance / peersVariance : Double.NaN,
                distance);
    }

    private static double standardised(double difference, double variance) {
        if (variance > 0) {
            return difference / Math.sqrt(variance);
        }
        return Math.abs(difference) > ALIKE ? difference / 0 : Double.NaN;
    }

    static double raw(Term term, double standardised) {
        return term.mean() + term.scale() * standardised;
    }
}
