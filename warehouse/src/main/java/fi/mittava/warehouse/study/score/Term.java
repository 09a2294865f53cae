package fi.mittava.warehouse.study.score;

/**
 * A column of the design, or one that would be and was dropped.
 *
 * @param name of the covariate or factor; {@code intercept}
 * @param level of a factor; 0 otherwise
 * @param mean which a dense column has less, weighted over the stack; 0 otherwise
 * @param scale by which a dense column is divided: its standard deviation; 1 otherwise
 */
public record Term(Kind kind, String name, int level, double mean, double scale, Fate fate) {

    public enum Kind {
        INTERCEPT,
        DENSE,
        LEVEL
    }

    public enum Fate {
        KEPT,
        /** The same for everybody. */
        CONSTANT,
        /** Another for so few people that nothing can be learnt from them. */
        RARE,
        /** Implied by the columns before it. */
        ALIASED
    }

    public boolean isKept() {
        return fate == Fate.KEPT;
    }

    Term aliased() {
        return new Term(kind, name, level, mean, scale, Fate.ALIASED);
    }

    /** Its value at a raw one. */
    double standardised(double raw) {
        return (raw - mean) / scale;
    }
}
