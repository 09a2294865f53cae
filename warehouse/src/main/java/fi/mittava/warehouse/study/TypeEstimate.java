package fi.mittava.warehouse.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the study says about one service type.
 *
 * @param score empty unless {@link Status#OK}
 * @param horizons outcome by outcome, horizon by horizon; empty unless {@link Status#OK}
 */
record TypeEstimate(Status status, Counts counts, Optional<ScoreEstimate> score, List<HorizonModel> horizons) {

    /** Whether there are estimates, and if not, why. */
    enum Status {
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
     * @param withoutPeers participants that the stack left out, for their cell held no peer
     */
    record Counts(int participants, int withoutPeers, int peers) {}

    /**
     * The score.
     *
     * @param terms kept and dropped
     * @param coefficients of the kept terms, in their order
     * @param errors of the coefficients
     * @param isSeparated whether a ridge had to hold them
     */
    record ScoreEstimate(
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
        return new TypeEstimate(why, counts, Optional.empty(), List.of());
    }
}
