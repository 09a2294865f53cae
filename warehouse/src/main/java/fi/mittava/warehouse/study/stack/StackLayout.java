package fi.mittava.warehouse.study.stack;

import java.util.List;

/**
 * What the columns of a stack mean.
 *
 * @param dense names of the numeric covariates, interactions among them
 * @param factors covariates of levels
 * @param dimensions attributes by whose values the comparison is checked
 */
public record StackLayout(List<String> dense, List<Factor> factors, List<Dimension> dimensions) {

    public StackLayout {
        dense = List.copyOf(dense);
        factors = List.copyOf(factors);
        dimensions = List.copyOf(dimensions);
    }
}
