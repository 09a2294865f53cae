/** The door to the matched comparison: {@link Estimator} takes a stack and gives a {@link TypeEstimate}. */
@NullMarked
package fi.mittava.warehouse.study.estimator;

import org.jspecify.annotations.NullMarked;
