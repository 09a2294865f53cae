package fi.mittava.warehouse.payment;

/**
 * What is wrong with terms.
 *
 * @param where version of the line; the contract's code if it is of the contract as a whole
 * @param message for people: what, where, and what to do
 */
public record TermsProblem(Rule rule, String contract, String where, String message) {

    /** Which rule terms broke. */
    public enum Rule {
        /** A contract has one set of terms. */
        ONE_CONTRACT,
        /** Terms have a line. */
        HAS_A_LINE,
        /** Prices, caps, floors, windows and rates are within their bounds. */
        IN_BOUNDS,
        /** A last day is not before the first; a line is valid while its contract is. */
        DATES_IN_ORDER,
        /** A metric is one that can be paid for, by that component. */
        KNOWN_METRIC,
        /** 0–24 months after the anchor, for outcomes that registers tell. */
        KNOWN_HORIZON,
        /** A line has what its metric needs, and nothing that it can't use. */
        HAS_WHAT_IT_NEEDS,
        /** Of what is priced for a group, one version is valid on a day. */
        NO_OVERLAP,
        /** A floor is no more than the caps above it. */
        FLOOR_UNDER_CAPS,
        /** What is priced for some is priced for everybody who takes part. */
        PRICED_FOR_ALL
    }
}
