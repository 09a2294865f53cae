/** How long the study takes: its estimator at growing sizes, beside R on the same rows, and the whole of a region. */
@NullMarked
package fi.mittava.benchmarks.study;

import org.jspecify.annotations.NullMarked;
