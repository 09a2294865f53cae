/** Numeric ground of the models: Cholesky factors that pass over aliased columns, and the one logistic regression of the house. */
@NullMarked
package fi.mittava.warehouse.regression;

import org.jspecify.annotations.NullMarked;
