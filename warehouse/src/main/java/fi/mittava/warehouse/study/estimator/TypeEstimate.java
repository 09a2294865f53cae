package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.study.diagnostic.Diagnostics;
import fi.mittava.warehouse.study.outcome.Counterfactuals;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What the study says about one service type.
 *
 * @param score empty unless {@link Status#OK}
 * @param horizons outcome by outcome, horizon by horizon; empty unless {@link Status#OK}
 * @param counterfactuals of its participations; empty unless {@link Status#OK}
 * @param diagnostics empty unless {@link Status#OK}
 * @param checks the gate's, of everybody and of each group; empty unless {@link Status#OK}
 */
public record TypeEstimate(
        Status status,
        Counts counts,
        Optional<ScoreEstimate> score,
        List<HorizonModel> horizons,
        Optional<Counterfactuals> counterfactuals,
        Optional<Diagnostics> diagnostics,
        List<Check> checks) {

    /** Whether there are estimates, and if not, why. */
    public enum Status {
        OK,
        /** Nobody at risk started. */
        NO_PARTICIPANTS,
        /** No participant has anybody to be compared with. */
        NO_PEERS,
        /** Not even a ridge brings the score to an end. */
        NO_SCORE
    }

    /**
     * Rows of the stack.
     *
     * @param participants used
     * @param persons who have those participations
     * @param withoutPeers participants that were left out, for their cell held no peer
     * @param peers rows: a person in a month
     * @param peerPersons persons who have those rows
     */
    public record Counts(int participants, int persons, int withoutPeers, int peers, int peerPersons, int cells) {

        static Counts of(Stack stack) {
            BitSet persons = new BitSet();
            BitSet peers = new BitSet();
            int participants = 0;
            for (int row = 0; row < stack.rows(); row++) {
                boolean isTreated = stack.isTreated(row);
                participants += isTreated ? 1 : 0;
                (isTreated ? persons : peers).set(stack.person(row));
            }
            return new Counts(
                    participants,
                    persons.cardinality(),
                    stack.withoutPeers(),
                    stack.rows() - participants,
                    peers.cardinality(),
                    stack.cells());
        }
    }

    /**
     * The score.
     *
     * @param terms kept and dropped
     * @param coefficients of the kept terms, in their order
     * @param errors of the coefficients
     * @param isSeparated whether a ridge had to hold them
     */
    public record ScoreEstimate(
            List<Term> terms, List<Double> coefficients, List<Double> errors, double deviance, boolean isSeparated) {

        static ScoreEstimate of(PropensityModel model) {
            return new ScoreEstimate(
                    model.design().terms(),
                    Arrays.stream(model.coefficients()).boxed().toList(),
                    Arrays.stream(model.errors()).boxed().toList(),
                    model.deviance(),
                    model.isSeparated());
        }
    }

    static TypeEstimate none(Status why, Counts counts) {
        return new TypeEstimate(
                why, counts, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
