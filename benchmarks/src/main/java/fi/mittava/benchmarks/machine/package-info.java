/** The machine that measures, and processes on it. */
@NullMarked
package fi.mittava.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
