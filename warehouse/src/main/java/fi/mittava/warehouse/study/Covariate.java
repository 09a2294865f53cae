package fi.mittava.warehouse.study;

/**
 * A number of a person at risk that the score and the outcome models hold.
 *
 * @param name as it is published
 * @param expression of the columns of {@code sql/study/risk.sql}; where it is null, it counts as 0: what is unknown is told by
 *     a covariate of its own
 */
public record Covariate(String name, String expression) {

    /** The product of two. */
    Covariate times(Covariate other) {
        return new Covariate(
                name + ":" + other.name, "coalesce(" + expression + ", 0) * coalesce(" + other.expression + ", 0)");
    }
}
