/** How long questions take, beside hand-written SQL. */
@NullMarked
package fi.mittava.benchmarks.query;

import org.jspecify.annotations.NullMarked;
