/** Whether the estimator's intervals hold the truth as often as they say, over many drawn service types whose truth is known. */
@NullMarked
package fi.mittava.benchmarks.replications;

import org.jspecify.annotations.NullMarked;
