/** How soon a figure changes after a file has come into a watched folder. */
@NullMarked
package fi.mittava.benchmarks.watch;

import org.jspecify.annotations.NullMarked;
