package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.TermsProblem;

/**
 * Why there is no number.
 *
 * @param where a price's version, a contract, or a file of one
 * @param message for people: what, where, and what to do
 */
public record StatementProblem(Rule rule, String where, String message) {

    /** Which rule is broken. */
    public enum Rule {
        /** Terms are in order. */
        TERMS_IN_ORDER,
        /** Sealed statements are all there, as they were sealed. */
        SEALED_UNCHANGED,
        /** No removal of persons' records has been left half-way. */
        REMOVAL_COMPLETE,
        /** A month that no sealed statement has is after all that have one. */
        AFTER_LAST_SEALED
    }

    static StatementProblem of(TermsProblem problem) {
        return new StatementProblem(Rule.TERMS_IN_ORDER, problem.where(), problem.message());
    }

    static StatementProblem of(SealBroken broken) {
        return new StatementProblem(Rule.SEALED_UNCHANGED, broken.where(), String.valueOf(broken.getMessage()));
    }
}
