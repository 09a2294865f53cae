/**
 * The matched comparison: what would have happened without the service. Rows of people at risk ({@link Stack}) and what
 * became of them ({@link OutcomePanel}) go in, and the {@link Estimator} gives a {@link TypeEstimate}: score, weights,
 * outcome models, diagnostics and verdicts. Nothing here knows a database.
 */
@NullMarked
package fi.mittava.warehouse.study;

import org.jspecify.annotations.NullMarked;
