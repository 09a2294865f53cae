/** Measurements at real size, by one command each. */
@NullMarked
package fi.mittava.benchmarks;

import org.jspecify.annotations.NullMarked;
