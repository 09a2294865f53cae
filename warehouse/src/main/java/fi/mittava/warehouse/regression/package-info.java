/** Logistic regression: one way to fit, over rows however they are kept. */
@NullMarked
package fi.mittava.warehouse.regression;

import org.jspecify.annotations.NullMarked;
